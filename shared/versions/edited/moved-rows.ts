import type { Presence } from '../../model/attendance';
import { type AttendanceRow, attendanceRows } from './attendance-rows';
import { type ChangedCell, cellsPutBack, changedCells } from './changed-cells';
import { NO_LINE, type NumberedLine, numberedLines } from './numbered-lines';
import { type Partners, partnersOf, personIn, type RowsOf } from './row-partners';
import type { SaidLine } from './said-line';

/** Someone whose row stands in another list of the attendance than in the version before. */
export interface MovedRow {
  /** The line with the name: in the version, and in the other document. */
  readonly before: number;
  readonly after: number;
  readonly from: Presence;
  readonly to: Presence;
}

/** Someone whose row the version before does not have. */
export interface NewRow {
  readonly row: AttendanceRow;
  /** The row of the version after which it stands. */
  readonly after: AttendanceRow;
}

/** A document whose rows of the attendance are those of another version of it, in its lists. */
export interface RowsPutBack {
  readonly lines: readonly NumberedLine[];
  readonly moved: readonly MovedRow[];
  /** The rows that the version has, and this does not. */
  readonly gone: readonly AttendanceRow[];
  /** The rows that the version does not have. */
  readonly come: readonly NewRow[];
  /** What was filled or emptied in the rows that both have. */
  readonly cells: readonly ChangedCell[];
}

/**
 * A document as if nobody had been moved from one list of the attendance to another since a version of it,
 * nor been put in or taken out, nor a cell filled or emptied, and who was. So that someone was moved is one thing, and what was changed
 * of their row is another. In which order names stand in a list says nothing: it is that of the version
 * too.
 */
export function rowsPutBack(version: readonly SaidLine[], lines: readonly SaidLine[]): RowsPutBack {
  const [before, after] = [rowsIn(version), rowsIn(lines)];
  const all = numberedLines(lines);
  const [first, last] = [after.rows[0], after.rows.at(-1)];
  if (!first || !last || before.rows.length === 0) {
    return { lines: all, moved: [], gone: [], come: [], cells: [] };
  }
  const sides = { before, after, partners: partnersOf(before, after) };
  const listed = listedIn(sides);
  const moved = listed.flatMap(([{ from, list }, now]) =>
    list === now.list ? [] : [{ before: from, after: now.from, from: list, to: now.list }],
  );
  const [gone, come] = [goneIn(sides), comeIn(sides)];
  const cells = changedCells(before, after, sides.partners);
  const table = tableAsBefore({
    ...sides,
    cells,
    gone: new Set(gone),
    come: new Set(come.map(({ row }) => row)),
    moved: new Set(moved.map(each => each.after)),
    stayed: listed.flatMap(([{ list }, now]) => (list === now.list ? [now] : [])),
  });
  const back = [...all.slice(0, first.from), ...table, ...all.slice(last.to)];
  return { lines: back, moved, gone, come, cells };
}

function rowsIn(lines: readonly SaidLine[]): RowsOf {
  return { lines, rows: attendanceRows(lines) };
}

interface Sides {
  readonly before: RowsOf;
  readonly after: RowsOf;
  readonly partners: Partners;
}

/** Who stands in a list that we know now, and where they stood, in the order of the version. */
function listedIn(sides: Sides): [AttendanceRow, AttendanceRow][] {
  const isInNone = inNoList(sides);
  return [...sides.partners]
    .filter(([, now]) => !isInNone(now))
    .toSorted(([one], [other]) => one.from - other.from);
}

/** Tells who stands in a list that we cannot read. */
function inNoList(sides: Sides): (now: AttendanceRow) => boolean {
  const unread = unreadHeadings(sides);
  return now => unread.some(({ from, list }) => list === now.list && from <= now.from);
}

/** Whom this does not have any more; where several of one name could be meant, none of them. */
function goneIn({ before, after, partners }: Sides): AttendanceRow[] {
  const names = namesIn(after, () => true);
  return before.rows.filter(
    row => row.heads === null && !partners.has(row) && !names.includes(nameOf(before, row)),
  );
}

/**
 * Who is new in a list that we know, or stands there once more; where several of one name could be meant,
 * none of them.
 */
function comeIn(sides: Sides): NewRow[] {
  const { before, after, partners } = sides;
  const [known, isInNone] = [new Set(partners.values()), inNoList(sides)];
  const renamed = [...partners]
    .filter(([row, now]) => nameOf(before, row) !== nameOf(after, now))
    .map(([, now]) => nameOf(after, now));
  const meant = [...renamed, ...namesIn(before, row => !partners.has(row))];
  const names = namesIn(after, row => !known.has(row));
  return after.rows.flatMap((row, at) => {
    if (row.heads !== null || known.has(row) || isInNone(row)) return [];
    const name = nameOf(after, row);
    const isOne = names.indexOf(name) === names.lastIndexOf(name) && !meant.includes(name);
    return isOne ? [{ row, after: standingAbove(sides, at) }] : [];
  });
}

function namesIn(of: RowsOf, isMeant: (row: AttendanceRow) => boolean): string[] {
  return of.rows.filter(row => row.heads === null && isMeant(row)).map(row => nameOf(of, row));
}

function nameOf({ lines }: RowsOf, { from }: AttendanceRow): string {
  const line = lines[from];
  return line ? personIn(line) : '';
}

/** The row of the version that stands above one of this, in the same list as far as there is one. */
function standingAbove({ before, after, partners }: Sides, at: number): AttendanceRow {
  const list = after.rows[at]?.list;
  const was = new Map([...partners].map(([one, other]) => [other, one]));
  const above = after.rows
    .slice(0, at)
    .map(row => (row.heads ? headingOf(before.rows, row.heads) : was.get(row)))
    .findLast(row => row?.list === list);
  return (above ?? before.rows.at(-1)) as AttendanceRow;
}

/** Rows that may be a heading in other words, where one is gone: who follows them is in no list we know. */
function unreadHeadings({ before, after, partners }: Sides): AttendanceRow[] {
  const isGone = before.rows.some(({ heads }) => heads !== null && !headingOf(after.rows, heads));
  if (!isGone) return [];
  const known = new Set(partners.values());
  return after.rows.filter(row => row.heads === null && row.to - row.from === 1 && !known.has(row));
}

function headingOf(rows: readonly AttendanceRow[], list: Presence): AttendanceRow | undefined {
  return rows.find(({ heads }) => heads === list);
}

interface Moving extends Sides {
  readonly cells: readonly ChangedCell[];
  readonly gone: ReadonlySet<AttendanceRow>;
  readonly come: ReadonlySet<AttendanceRow>;
  /** The rows that were moved, each by its first line. */
  readonly moved: ReadonlySet<number>;
  /** The rows that stayed in their list, in the order of the version. */
  readonly stayed: readonly AttendanceRow[];
}

/** The table as it is now, with the rows that were moved or taken out where they stood, without new ones. */
function tableAsBefore(moving: Moving): NumberedLine[] {
  const { before, after, partners, moved, come } = moving;
  const left = after.rows.filter(
    row => !moved.has(row.from) && !come.has(row) && !isEmptyNow(moving, row),
  );
  const stay = inOrder(left, moving.stayed);
  const table = stay.map(row => ({ row, lines: linesOf(moving, row) }));
  let at = -1;
  for (const row of before.rows) {
    const now = row.heads ? headingOf(stay, row.heads) : partners.get(row);
    const stands = table.findIndex(each => each.row === now);
    const back = stands < 0 && linesBack(moving, row, now);
    if (stands >= 0) at = stands;
    if (!back) continue;
    at += 1;
    table.splice(at, 0, { row, lines: back });
  }
  return table.flatMap(({ lines }, back) => lines.map(line => ({ ...line, back })));
}

/** The rows, of which those that stayed in a list stand there in the order of the version. */
function inOrder(
  rows: readonly AttendanceRow[],
  stayed: readonly AttendanceRow[],
): AttendanceRow[] {
  const waiting = [...stayed];
  return rows.map(row => {
    if (!stayed.includes(row)) return row;
    const next = waiting.findIndex(({ list }) => list === row.list);
    return waiting.splice(next, 1)[0] ?? row;
  });
}

/** A heading that the version does not have, and under which nobody stands but who was moved or is new. */
function isEmptyNow({ before, after, moved, come }: Moving, { heads }: AttendanceRow): boolean {
  if (heads === null || headingOf(before.rows, heads)) return false;
  return after.rows.every(
    row => row.heads !== null || row.list !== heads || moved.has(row.from) || come.has(row),
  );
}

/** The lines of a row that stands elsewhere now, or nowhere, or of a heading whose list was emptied. */
function linesBack(
  moving: Moving,
  row: AttendanceRow,
  now: AttendanceRow | undefined,
): NumberedLine[] | null {
  if (now && row.heads === null) return linesOf(moving, now);
  const isLost = row.heads === null ? moving.gone.has(row) : isEmptied(moving, row);
  const own = moving.before.lines.slice(row.from, row.to);
  return isLost ? own.map(line => ({ line, at: NO_LINE })) : null;
}

/** Whether everybody whom we know of a list was moved or taken out. */
function isEmptied({ before, partners, moved, gone }: Moving, { list }: AttendanceRow): boolean {
  const left = before.rows.filter(
    row => row.heads === null && row.list === list && (partners.has(row) || gone.has(row)),
  );
  const isAway = (row: AttendanceRow): boolean =>
    gone.has(row) || moved.has(partners.get(row)?.from ?? NO_LINE);
  return left.length > 0 && left.every(isAway);
}

function linesOf({ before, after, partners, cells }: Moving, row: AttendanceRow): NumberedLine[] {
  const own = after.lines
    .slice(row.from, row.to)
    .map((line, nth): NumberedLine => ({ line, at: row.from + nth }));
  const changed = cells.filter(cell => partners.get(cell.before) === row);
  return changed.length === 0 ? own : cellsPutBack(own, before.lines, changed);
}
