import type { Table } from '../model/block';
import { columnWidths } from './column-widths';
import type { MinutesContext } from './minutes-context';
import { nestedBlocks } from './nested-blocks';
import { bodyParagraph, MOST_COLUMNS, type ReportCell, type ReportTable } from './report';
import { columnsOf, type Grid, type GridCell, gridOf } from './table-grid';

/**
 * A table of the minutes, evened out; one too wide for a file becomes several, the columns left to
 * right. Where the minutes name no header row it has none, with a remark.
 */
export function tablesOf(context: MinutesContext, table: Table, place: string): ReportTable[] {
  const grid = gridOf(table);
  const parts = partsOf(grid);
  if (parts.length > 1) {
    context.notices.push({
      code: 'tableSplit',
      message: `${place}: a table of ${grid.columns} columns was split into ${parts.length}; a Word table has at most ${MOST_COLUMNS}.`,
    });
  }
  const headerRows = hasHeader(grid) ? 1 : 0;
  if (headerRows === 0 && grid.rows.length > 1) remarkOnHeader(context, place);
  return parts.map(part => tableOf(context, part, { place, headerRows }));
}

function partsOf(grid: Grid): Grid[] {
  const parts: Grid[] = [];
  for (let from = 0; from < grid.columns; from += MOST_COLUMNS) {
    parts.push(columnsOf(grid, from, Math.min(from + MOST_COLUMNS, grid.columns)));
  }
  return parts;
}

function remarkOnHeader(context: MinutesContext, place: string): void {
  context.notices.push({
    code: 'tableWithoutHeader',
    message: `${place}: a table names no header row. Its first row looks like the others, and is repeated on each page for those who hear the file.`,
  });
}

function hasHeader({ rows: [first] }: Grid): boolean {
  return first?.every(isHeader) ?? false;
}

function isHeader({ source }: GridCell): boolean {
  return source === null || source.attrs.header;
}

function tableOf(
  context: MinutesContext,
  grid: Grid,
  { place, headerRows }: { readonly place: string; readonly headerRows: number },
): ReportTable {
  const rows = grid.rows.map(row => row.map(cell => cellOf(context, cell, place)));
  return {
    kind: 'table',
    role: 'grid',
    widths: columnWidths(rows, grid.columns),
    headerRows,
    rows,
  };
}

function cellOf(context: MinutesContext, cell: GridCell, place: string): ReportCell {
  const { colspan, rowspan, source } = cell;
  const blocks = nestedBlocks(context, source?.content ?? [], place);
  return { colspan, rowspan, blocks: blocks.length > 0 ? blocks : [bodyParagraph([])] };
}
