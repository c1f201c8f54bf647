import { cellLines } from './cell-lines';
import { fittedWidths } from './fitted-widths';
import { placed } from './placed-cells';
import type { ReportCell } from './report';

/** How many ems of table text the text width holds: A4 at 10 points, on the safe side. */
const TEXT_WIDTH = 48;

/** What the edges of a cell take of it, in ems. */
const CELL_EDGES = 1.3;

/** No word may take more than this of a table: a longer one is broken. In ems. */
const WIDEST_WORD = 18;

/** A longer line does not count for more: it is wrapped anyhow. In ems. */
const LONGEST_LINE = 110;

/** What one column asks for, in ems: what its longest word needs, and what its text would like. */
interface Need {
  readonly least: number;
  readonly wanted: number;
}

/**
 * The share of the text width each column of a grid gets, adding up to 1: enough for its longest
 * word, and of what is left the more the longer its lines. Where there is not room for every word, a long
 * one is broken, and no figure, date or reference. Cells over several columns do not count.
 */
export function columnWidths(
  rows: readonly (readonly ReportCell[])[],
  columns: number,
  room = TEXT_WIDTH,
): number[] {
  const needs: Need[] = Array.from({ length: columns }, () => ({ least: 2, wanted: 2 }));
  for (const { cell, column } of placed(rows, columns).flat()) {
    const before = needs[column];
    if (cell.colspan === 1 && before) needs[column] = larger(before, needOf(cell));
  }
  const least = sum(needs.map(need => need.least));
  if (least > room) return fittedWidths(rows, columns, room);
  const spare = room - least;
  const wanted = sum(needs.map(need => need.wanted));
  const widths = needs.map(need => need.least + (spare * need.wanted) / wanted);
  const total = sum(widths);
  return widths.map(width => width / total);
}

/** The share of the text width that these words need, not broken, in a column of their own. */
export function shareForWords(words: readonly string[]): number {
  return (Math.max(0, ...words.map(wordWidth)) + CELL_EDGES) / TEXT_WIDTH;
}

function needOf(cell: ReportCell): Need {
  const lines = cellLines(cell.blocks);
  // A space that does not break keeps what it stands in, a date say, in one piece.
  const words = lines.flatMap(line => line.split(/[^\S\u00a0]+/));
  const longest = Math.max(0, ...lines.map(wordWidth));
  return {
    least: Math.min(WIDEST_WORD, Math.max(0, ...words.map(wordWidth))) + CELL_EDGES,
    wanted: Math.min(LONGEST_LINE, Math.max(1, longest)),
  };
}

function larger(a: Need, b: Need): Need {
  return { least: Math.max(a.least, b.least), wanted: Math.max(a.wanted, b.wanted) };
}

/** How wide words are in bold type, in ems: capitals are wider than the rest. */
export function wordWidth(words: string): number {
  const capitals = words.replace(/[^\p{Lu}@%&mw]/gu, '').length;
  return capitals * 0.74 + (words.length - capitals) * 0.57;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
