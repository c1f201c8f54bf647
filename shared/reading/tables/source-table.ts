import type { PartialDate } from '../../model/partial-date';

/** A cell: its words as they are shown, and its day where the file itself keeps it as one. */
export interface TableCell {
  readonly text: string;
  readonly date: PartialDate | null;
}

/** A row, and where it stands: the row of the sheet, the line of the file or the row of the table. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly TableCell[];
}

/** A table out of a file: a sheet of a workbook, a table of a document, or a whole file of rows. */
export interface SourceTable {
  /** `Modifications`, `Table 2`; empty where the file is the table. */
  readonly name: string;
  /** Rows with words in them, in their order. */
  readonly rows: readonly TableRow[];
}

/** Columns to the right of these are not read; a sheet may claim sixteen thousand. */
export const MOST_COLUMNS = 256;

/** More rows than this are no register. */
export const MOST_ROWS = 20_000;

/** A cell of these words alone. */
export function textCell(text: string): TableCell {
  return { text: text.trim(), date: null };
}

/** What a row says in one line, with `between` between its cells; cells that are joined say it once. */
export function wordsOfRow({ cells }: TableRow, between: string): string {
  return cells
    .filter((cell, at) => cell.text !== '' && cell !== cells[at - 1])
    .map(({ text }) => text)
    .join(between);
}

/** The last row, counted from 0, in which each column says something, from the left; -1 for none. */
export function lastSaid(rows: readonly TableRow[]): number[] {
  const last: number[] = [];
  for (const [at, { cells }] of rows.entries()) {
    for (const [column, { text }] of cells.entries()) {
      last[column] = text === '' ? (last[column] ?? -1) : at;
    }
  }
  return last;
}

/** A row without the empty cells at its end; `null` where all are empty. */
export function tableRow(line: number, cells: readonly TableCell[]): TableRow | null {
  const last = cells.findLastIndex(({ text }) => text !== '');
  return last < 0 ? null : { line, cells: cells.slice(0, Math.min(last + 1, MOST_COLUMNS)) };
}
