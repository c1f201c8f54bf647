import { words } from '../../model/inline';
import type { PieceCell } from '../piece';
import { type ColumnTable, headCell, type Span, spansOf } from './column-table';
import type { Group } from './groups';
import { joinWords } from './groups';
import type { Line } from './lines';
import { pointMark } from './points';

/** How the lines of a table without heads stand: how many columns, and where each begins at the soonest. */
type Starts = readonly number[];

/** How far a line that goes on with a cell may stand before its column. */
const SLACK = 3;

/** A number before a paragraph is no column: `4.1      The auditor said …`. */
const NUMBERED = /^\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]?$/i;

/**
 * The table without heads that begins at a group, as payments are listed: lines that fall into as many
 * stretches, of which some go on below their own. `null` where none begins. A gap may part its rows.
 */
export function plainColumnsAt(
  groups: readonly Group[],
  at: number,
  headings: ReadonlySet<number>,
): ColumnTable | null {
  const lines = groups[at]?.lines ?? [];
  const starts = startsOf(lines);
  const [first] = lines;
  if (starts === null || !first) return null;
  const end = groups.findIndex((group, place) => place >= at && !belongs(group, starts, headings));
  const taken = groups.slice(at, end < 0 ? groups.length : end);
  if (taken.length === 0) return null;
  const rows: PieceCell[][] = [];
  for (const line of taken.flatMap(group => group.lines)) addLine(rows, line, starts);
  return { groups: taken.length, table: { kind: 'table', line: first.number, rows } };
}

function startsOf(lines: readonly Line[]): Starts | null {
  const width = spansIn(lines[0]).length;
  const full = lines.map(spansOf).filter(spans => spans.length === width);
  if (width < 2 || full.length < 2 || full.length * 2 < lines.length) return null;
  if (full.some(([span]) => NUMBERED.test(span?.text ?? ''))) return null;
  return Array.from({ length: width }, (_, column) =>
    Math.min(...full.map(spans => spans[column]?.start ?? 0)),
  );
}

function spansIn(line: Line | undefined): Span[] {
  return line ? spansOf(line) : [];
}

/** Its first line fills the columns, and none has more of them, is a point or heads an item. */
function belongs({ lines }: Group, starts: Starts, headings: ReadonlySet<number>): boolean {
  const isRow = (line: Line) =>
    spansOf(line).length <= starts.length && !pointMark(line.text) && !headings.has(line.number);
  return spansIn(lines[0]).length === starts.length && lines.every(isRow);
}

function addLine(rows: PieceCell[][], line: Line, starts: Starts): void {
  const spans = spansOf(line);
  const isFull = spans.length === starts.length;
  const columns = spans.map((span, at) => (isFull ? at : columnOf(span, starts)));
  if (columns.length > 1 || columns[0] !== lastFilled(rows.at(-1))) {
    rows.push(starts.map(() => ({ ...headCell('', line.number), header: false })));
  }
  const row = rows.at(-1);
  for (const [at, span] of spans.entries()) if (row) addTo(row, columns[at] ?? 0, span.text, line);
}

/** The last cell that has words: only there a line can go on, with all words in the order of the file. */
function lastFilled(row: readonly PieceCell[] | undefined): number {
  const at = row?.findLastIndex(cell => cell.lines.length > 0) ?? -1;
  return at > 0 ? at : -1;
}

function columnOf({ start }: Span, starts: Starts): number {
  return Math.max(
    0,
    starts.findLastIndex(each => each <= start + SLACK),
  );
}

function addTo(row: PieceCell[], column: number, text: string, line: Line): void {
  const cell = row[column];
  if (!cell) return;
  const [piece] = cell.lines[0] ?? [];
  const before = piece?.type === 'text' ? piece.text : '';
  row[column] = { ...cell, lines: [words(joinWords(before, text))], endLine: line.number };
}
