import { plainText } from '../../model/inline';
import type { Piece, PieceCell, TablePiece } from '../piece';
import {
  MOST_COLUMNS,
  type SourceTable,
  type TableCell,
  type TableRow,
  tableRow,
  textCell,
} from './source-table';

/**
 * The tables of a document. A cell that spans others stands in each of them, and a table that has the
 * heads of the one before goes on with it: registers are often cut by stage or by page.
 */
export function pieceTables(pieces: readonly Piece[]): SourceTable[] {
  const tables: TableRow[][] = [];
  for (const piece of pieces) {
    const rows = piece.kind === 'table' ? rowsOf(piece) : [];
    const before = tables.at(-1);
    if (rows.length === 0) continue;
    if (before && wordsOf(before[0]) === wordsOf(rows[0])) goOn(before, rows.slice(1));
    else tables.push(rows);
  }
  return tables.map((rows, at) => ({ name: `Table ${at + 1}`, rows }));
}

function goOn(before: TableRow[], more: readonly TableRow[]): void {
  const last = before.at(-1)?.line ?? 0;
  for (const [at, { cells }] of more.entries()) before.push({ line: last + at + 1, cells });
}

function wordsOf(row: TableRow | undefined): string {
  return JSON.stringify(row?.cells.map(({ text }) => text.toLowerCase()));
}

function rowsOf({ rows }: TablePiece): TableRow[] {
  const grid: TableCell[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (grid[at]?.[column]) column += 1;
      place(grid, { row: at, column }, cell);
      column += cell.colspan;
    }
  }
  return grid.flatMap((cells, at) => tableRow(at + 1, Array.from(cells, orEmpty)) ?? []);
}

function place(
  grid: TableCell[][],
  { row, column }: { row: number; column: number },
  { lines, colspan, rowspan }: PieceCell,
): void {
  const cell = textCell(lines.map(line => plainText(line)).join('\n'));
  const right = Math.min(column + colspan, MOST_COLUMNS);
  for (const cells of grid.slice(row, row + rowspan)) {
    for (let at = column; at < right; at += 1) cells[at] = cell;
  }
}

function orEmpty(cell: TableCell | undefined): TableCell {
  return cell ?? { text: '', date: null };
}
