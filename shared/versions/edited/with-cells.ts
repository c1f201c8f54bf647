import { paragraph, type Table, type TableCell, type TableRow, tableCell } from '../../model/block';
import { heldLines } from '../../model/block-lines';
import type { PutIn } from './with-line-after';
import { withLinesIn } from './with-lines-in';
import { withoutLine } from './without-line';

/** A paragraph and in which cell of its row it stands. */
export interface CellLine extends PutIn {
  readonly column: number;
}

/** The table with a row before the one of that number, its cells as wide and as many as those beside it. */
export function withRow(table: Table, at: number, lines: readonly CellLine[]): Table {
  const beside = table.content[at] ?? table.content[at - 1];
  const count = Math.max(...table.content.map(({ content }) => content.length));
  const isHeading = beside?.content.every(({ attrs }) => attrs.header) ?? true;
  const cells = Array.from({ length: count }, (_, column) => {
    const own = lines.filter(line => line.column === column);
    const isHeader = !isHeading && beside?.content[column]?.attrs.header === true;
    return tableCell(own.length > 0 ? withLinesIn([], null, own) : [paragraph([])], isHeader);
  });
  return {
    ...table,
    content: table.content.toSpliced(at, 0, { type: 'tableRow', content: cells }),
  };
}

/** The table without a row; nothing of one that had no other. */
export function withoutRow(table: Table, row: number): Table[] {
  const content = table.content.toSpliced(row, 1);
  return content.length === 0 ? [] : [{ ...table, content }];
}

/**
 * The table with paragraphs in a cell, after the line of the table of that number; `null` for the
 * beginning of the cell.
 */
export function withCellFilled(
  table: Table,
  {
    row,
    column,
    after,
  }: { readonly row: number; readonly column: number; readonly after: number | null },
  lines: readonly PutIn[],
): Table {
  const before = table.content.slice(0, row).reduce((sum, each) => sum + heldInRow(each), 0);
  const own = table.content[row];
  if (!own) return table;
  const missing = Math.max(0, column + 1 - own.content.length);
  const cells = [
    ...own.content,
    ...Array.from({ length: missing }, () => tableCell([paragraph([])])),
  ];
  const first = before + cells.slice(0, column).reduce((sum, cell) => sum + heldInCell(cell), 0);
  const content = cells.map((cell, nth) =>
    nth === column
      ? {
          ...cell,
          content: withLinesIn(cell.content, after === null ? null : after - first, lines),
        }
      : cell,
  );
  return { ...table, content: table.content.with(row, { ...own, content }) };
}

/** The table without its line of that number; a cell that held no other stays, and is empty. */
export function withoutCellLine(table: Table, line: number): Table {
  let first = 0;
  const content = table.content.map(row => ({
    ...row,
    content: row.content.map(cell => {
      const left = cell.content.flatMap(block => {
        const now = withoutLine(block, line - first);
        first += heldLines(block).length;
        return now;
      });
      return { ...cell, content: left.length > 0 ? left : [paragraph([])] };
    }),
  }));
  return { ...table, content };
}

function heldInRow({ content }: TableRow): number {
  return content.reduce((sum, cell) => sum + heldInCell(cell), 0);
}

function heldInCell({ content }: TableCell): number {
  return content.reduce((sum, block) => sum + heldLines(block).length, 0);
}
