import { type Inline, words } from '../../model/inline';
import type { PieceCell, TablePiece } from '../piece';
import { type Group, joinWords } from './groups';
import type { Line } from './lines';

/** A table whose columns stand side by side in the text, as `pdftotext -layout` writes them. */
export interface ColumnTable {
  /** How many groups it takes. */
  readonly groups: number;
  readonly table: TablePiece;
}

const HEADS =
  /^(?:(?:action\s+)?ref(?:erence)?(?:\s+no\.?)?|no\.?|actions?(?:\s+required)?|updates?|status|owners?|who|by whom|lead|due(?:\s+date)?|by when|when|date due)$/i;

/** How far the cells of a column may stand from its head. */
const SLACK = 3;

/** A stretch of a line that stands apart from its neighbours by three spaces or more. */
export interface Span {
  readonly start: number;
  readonly text: string;
}

/**
 * The table that begins at a group whose first line is heads over columns: reference, action and
 * update, or action, owner and due. `null` where none begins. A new page may repeat the heads; the
 * heading of an item ends it.
 */
export function columnTableAt(
  groups: readonly Group[],
  at: number,
  headings: ReadonlySet<number>,
): ColumnTable | null {
  const first = groups[at]?.lines[0];
  const heads = first ? spansOf(first) : [];
  if (!first || heads.length < 2 || !heads.every(head => HEADS.test(head.text))) return null;
  const starts = heads.map(head => head.start);
  const rows: PieceCell[][] = [heads.map(head => headCell(head.text, first.number))];
  let next = at;
  for (; next < groups.length; next += 1) {
    const group = groups[next];
    const lines = (group?.lines ?? []).slice(next === at ? 1 : 0);
    if (lines.some(line => headings.has(line.number) || !fits(line, starts))) break;
    addLines(rows, lines, starts);
  }
  if (next === at || rows.length < 2) return null;
  return { groups: next - at, table: { kind: 'table', line: first.number, rows } };
}

/** The stretches of a line, from the left. */
export function spansOf(line: Line): Span[] {
  return [...line.text.matchAll(/\S+(?:\s{1,2}\S+)*/gu)].map(found => ({
    start: line.indent + found.index,
    text: found[0],
  }));
}

/** Each stretch begins in a column and ends before the next. */
function fits(line: Line, starts: readonly number[]): boolean {
  return spansOf(line).every(span => {
    const column = columnOf(span, starts);
    const nextStart = starts[column + 1] ?? Infinity;
    return column >= 0 && span.start + span.text.length <= nextStart;
  });
}

function columnOf(span: Span, starts: readonly number[]): number {
  return starts.findLastIndex(start => span.start >= start - SLACK && span.start <= start + SLACK);
}

/** A row begins where the first column has something; what follows goes on with its cells. */
function addLines(rows: PieceCell[][], lines: readonly Line[], starts: readonly number[]): void {
  let fresh = true;
  for (const line of lines) {
    const spans = spansOf(line);
    if (spans.every(span => HEADS.test(span.text)) && spans.length === starts.length) continue;
    if (spans.some(span => columnOf(span, starts) === 0)) {
      rows.push(starts.map(() => ({ ...headCell('', line.number), header: false })));
    }
    const row = rows.at(-1);
    if (row) for (const span of spans) addTo(row, columnOf(span, starts), span.text, line, fresh);
    fresh = false;
  }
}

/** A gap in the text is a new paragraph of the cell, unless it broke a sentence; so is a status. */
function addTo(row: PieceCell[], column: number, text: string, line: Line, fresh: boolean): void {
  const cell = row[column];
  if (!cell) return;
  const before = textOf(cell.lines.at(-1));
  const endsThere = /[.!?:;]["'’”)\]]*$/.test(before);
  const apart = before === '' || (fresh && endsThere) || /^action\s+\w+\.?$/i.test(text);
  const lines = apart
    ? [...cell.lines, words(text)]
    : [...cell.lines.slice(0, -1), words(joinWords(before, text))];
  row[column] = { ...cell, lines, endLine: line.number };
}

function textOf(line: readonly Inline[] | undefined): string {
  const [piece] = line ?? [];
  return piece?.type === 'text' ? piece.text : '';
}

/** A cell of a head that begins on a line. */
export function headCell(text: string, line: number): PieceCell {
  return {
    endLine: line,
    header: true,
    colspan: 1,
    rowspan: 1,
    lines: text === '' ? [] : [words(text)],
  };
}
