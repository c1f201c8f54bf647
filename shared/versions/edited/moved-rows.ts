import type { Presence } from '../../model/attendance';
import { type AttendanceRow, attendanceRows } from './attendance-rows';
import { NO_LINE, type NumberedLine, numberedLines } from './numbered-lines';
import { type Partners, partnersOf, type RowsOf } from './row-partners';
import type { SaidLine } from './said-line';

/** Someone whose row stands in another list of the attendance than in the version before. */
export interface MovedRow {
  /** The line with the name: in the version, and in the other document. */
  readonly before: number;
  readonly after: number;
  readonly from: Presence;
  readonly to: Presence;
}

/** A document whose rows of the attendance stand in the lists of another version of it. */
export interface RowsPutBack {
  readonly lines: readonly NumberedLine[];
  readonly moved: readonly MovedRow[];
}

/**
 * A document as if nobody had been moved from one list of the attendance to another since a version of it,
 * and who was. So that someone was moved is one thing, and what was changed of their row is another. In
 * which order names stand in a list says nothing: it is that of the version too.
 */
export function rowsPutBack(version: readonly SaidLine[], lines: readonly SaidLine[]): RowsPutBack {
  const [before, after] = [rowsIn(version), rowsIn(lines)];
  const sides = { before, after, partners: partnersOf(before, after) };
  const listed = listedIn(sides);
  const moved = listed.flatMap(([{ from, list }, now]) =>
    list === now.list ? [] : [{ before: from, after: now.from, from: list, to: now.list }],
  );
  const all = numberedLines(lines);
  const [first, last] = [after.rows[0], after.rows.at(-1)];
  if (!first || !last || before.rows.length === 0) return { lines: all, moved };
  const table = tableAsBefore({
    ...sides,
    moved: new Set(moved.map(each => each.after)),
    stayed: listed.flatMap(([{ list }, now]) => (list === now.list ? [now] : [])),
  });
  return { lines: [...all.slice(0, first.from), ...table, ...all.slice(last.to)], moved };
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
  const unread = unreadHeadings(sides);
  const isInNone = (now: AttendanceRow): boolean =>
    unread.some(({ from, list }) => list === now.list && from < now.from);
  return [...sides.partners]
    .filter(([, now]) => !isInNone(now))
    .toSorted(([one], [other]) => one.from - other.from);
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
  /** The rows that were moved, each by its first line. */
  readonly moved: ReadonlySet<number>;
  /** The rows that stayed in their list, in the order of the version. */
  readonly stayed: readonly AttendanceRow[];
}

/** The table as it is now, with the rows that were moved where they stood. */
function tableAsBefore(moving: Moving): NumberedLine[] {
  const { before, after, partners, moved } = moving;
  const left = after.rows.filter(row => !moved.has(row.from) && !isEmptyNow(moving, row));
  const stay = inOrder(left, moving.stayed);
  const table = stay.map(row => ({ row, lines: linesOf(after, row) }));
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
  return table.flatMap(({ lines }) => lines);
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

/** A heading that the version does not have, and under which nobody stands but who was moved. */
function isEmptyNow({ before, after, moved }: Moving, { heads }: AttendanceRow): boolean {
  if (heads === null || headingOf(before.rows, heads)) return false;
  return after.rows.every(row => row.heads !== null || row.list !== heads || moved.has(row.from));
}

/** The lines of a row that stands elsewhere now, or of a heading whose list was emptied by moving. */
function linesBack(
  { before, after, partners, moved }: Moving,
  { from, to, heads, list }: AttendanceRow,
  now: AttendanceRow | undefined,
): NumberedLine[] | null {
  if (heads === null) return now ? linesOf(after, now) : null;
  const listed = before.rows.filter(row => row.heads === null && row.list === list);
  const left = listed.flatMap(row => partners.get(row) ?? []);
  const isEmptied = left.length > 0 && left.every(row => moved.has(row.from));
  return isEmptied ? before.lines.slice(from, to).map(line => ({ line, at: NO_LINE })) : null;
}

function linesOf({ lines }: RowsOf, { from, to }: AttendanceRow): NumberedLine[] {
  return lines.slice(from, to).map((line, nth) => ({ line, at: from + nth }));
}
