import { boldWidth } from './bold-width';
import { cellLines } from './cell-lines';
import { placed } from './placed-cells';
import type { ReportCell } from './report';

/** What the edges of a cell take of it, in ems. */
const CELL_EDGES = 1.3;

/** No word may take more than this of a table: a longer one is broken. In ems. */
const WIDEST_WORD = 18;

/** A longer line does not count for more: it is wrapped anyhow. In ems. */
const LONGEST_LINE = 110;

/** A longer figure is broken before a long word elsewhere is. In ems. */
const WIDEST_FIGURE = 12;

/**
 * What one column asks for, in ems: what its longest figure, date or reference needs, what its longest
 * word needs, what its cells would mostly like, and what the longest of them would.
 */
interface Need {
  readonly firm: number;
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

/**
 * The share of the text width each column of a grid gets, adding up to 1: enough for its longest
 * word, and of what is left the more the longer its lines mostly are. Where there is not room for every
 * word, the longest are broken, and no figure, date or reference. Cells over several columns do not count.
 */
export function fittedWidths(
  rows: readonly (readonly ReportCell[])[],
  columns: number,
  room: number,
): number[] {
  const cells: ReportCell[][] = Array.from({ length: columns }, () => []);
  for (const { cell, column } of placed(rows, columns).flat()) {
    if (cell.colspan === 1) cells[column]?.push(cell);
  }
  const widths = widthsWithin(cells.map(needOf), room);
  const total = sum(widths);
  return widths.map(width => width / total);
}

function widthsWithin(needs: readonly Need[], room: number): number[] {
  const [least, usual, most] = [
    needs.map(need => need.least),
    needs.map(need => need.usual),
    needs.map(need => need.most),
  ];
  if (sum(least) > room) return withWordsBroken(needs, room);
  return sum(usual) > room ? between(least, usual, room) : between(usual, most, room);
}

/** Widths that fill the room, each as far on the way from a lower to a higher one as the others. */
function between(lower: readonly number[], higher: readonly number[], room: number): number[] {
  const way = sum(higher) - sum(lower);
  const share = way === 0 ? 0 : Math.min(1, (room - sum(lower)) / way);
  return lower.map((width, at) => width + share * ((higher[at] ?? width) - width));
}

/** Only the longest words are broken: there is a width that no column exceeds but for its figures. */
function withWordsBroken(needs: readonly Need[], room: number): number[] {
  const cut = (most: number) =>
    needs.map(({ firm, least }) => Math.max(firm, Math.min(least, most)));
  let [fits, tooWide] = [0, Math.max(...needs.map(need => need.least))];
  for (let step = 0; step < 20; step += 1) {
    const middle = (fits + tooWide) / 2;
    if (sum(cut(middle)) > room) tooWide = middle;
    else fits = middle;
  }
  return cut(fits);
}

function needOf(cells: readonly ReportCell[]): Need {
  const lines = cells.map(cell => cellLines(cell.blocks));
  const words = lines
    .flat()
    .flatMap(wordsOf)
    .map(word => ({ word, width: boldWidth(word) }));
  const figures = words.filter(({ word, width }) => /\p{N}/u.test(word) && width <= WIDEST_FIGURE);
  const longest = lines.map(all => Math.min(LONGEST_LINE, greatest(all.map(boldWidth))));
  const least = Math.min(WIDEST_WORD, greatest(words.map(({ width }) => width))) + CELL_EDGES;
  return {
    firm: greatest(figures.map(({ width }) => width)) + CELL_EDGES,
    least,
    usual: Math.max(least, longMean(longest) + CELL_EDGES),
    most: Math.max(least, greatest(longest) + CELL_EDGES),
  };
}

/** A mean in which long lines count for more: they are what makes a row high. */
function longMean(lengths: readonly number[]): number {
  return Math.sqrt(sum(lengths.map(length => length ** 2)) / Math.max(1, lengths.length));
}

/** A space that does not break keeps what it stands in, a date say, in one piece. */
function wordsOf(line: string): string[] {
  return line.split(/[^\S\u00a0]+/);
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
