import type { Table } from '../model/block';
import { columnWidths } from './column-widths';
import type { MinutesContext } from './minutes-context';
import { nestedBlocks } from './nested-blocks';
import { bodyParagraph, MOST_COLUMNS, type ReportCell, type ReportTable } from './report';
import { columnsOf, type Grid, type GridCell, gridOf } from './table-grid';

/**
 * A table of the minutes, evened out; one too wide for a file becomes several, the columns left to
 * right. Its first row is its header, with a remark where the minutes do not say so.
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
  remarkOnHeader(context, grid, place);
  return parts.map(part => tableOf(context, part, place));
}

function partsOf(grid: Grid): Grid[] {
  const parts: Grid[] = [];
  for (let from = 0; from < grid.columns; from += MOST_COLUMNS) {
    parts.push(columnsOf(grid, from, Math.min(from + MOST_COLUMNS, grid.columns)));
  }
  return parts;
}

function remarkOnHeader(context: MinutesContext, grid: Grid, place: string): void {
  const [first, second] = grid.rows;
  if (!first || !second || first.every(isHeader)) return;
  context.notices.push({
    code: 'tableWithoutHeader',
    message: `${place}: the first row of a table was taken for its header row, because the table names none.`,
  });
}

function isHeader({ source }: GridCell): boolean {
  return source === null || source.attrs.header;
}

function tableOf(context: MinutesContext, grid: Grid, place: string): ReportTable {
  const rows = grid.rows.map(row => row.map(cell => cellOf(context, cell, place)));
  return {
    kind: 'table',
    role: 'grid',
    widths: columnWidths(rows, grid.columns),
    headerRows: 1,
    rows,
  };
}

function cellOf(context: MinutesContext, cell: GridCell, place: string): ReportCell {
  const { colspan, rowspan, source } = cell;
  const blocks = nestedBlocks(context, source?.content ?? [], place);
  return { colspan, rowspan, blocks: blocks.length > 0 ? blocks : [bodyParagraph([])] };
}
