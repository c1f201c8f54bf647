import type { Table, TableCell } from '../model/block';

/** A cell of an evened-out grid; `null` content fills a place where the row had no cell. */
export interface GridCell {
  readonly colspan: number;
  readonly rowspan: number;
  readonly source: TableCell | null;
}

/** A table whose rows all cover the same columns, each with at least one cell of its own. */
export interface Grid {
  readonly columns: number;
  readonly rows: readonly (readonly GridCell[])[];
}

interface Placed extends GridCell {
  readonly row: number;
  readonly column: number;
}

/**
 * Evens a table out: spans that run into other cells or out of the table are cut, short rows are
 * filled with empty cells, and a row that is wholly covered from above is folded into it. Every
 * cell of the table is in the grid. A table without cells has no columns.
 */
export function gridOf(table: Table): Grid {
  const cells = placedCells(table);
  const columns = Math.max(0, ...cells.map(({ column, colspan }) => column + colspan));
  const filled = [...cells, ...fillers(cells, table.content.length, columns)];
  return { columns, rows: foldedRows(filled, table.content.length) };
}

/** The columns `from` to `to` of a grid, `to` not among them; cells across the edge are cut there. */
export function columnsOf(grid: Grid, from: number, to: number): Grid {
  const rows = grid.rows.length;
  const cells = withPlaces(grid).flatMap(cell => {
    const start = Math.max(cell.column, from);
    const end = Math.min(cell.column + cell.colspan, to);
    if (end <= start) return [];
    const source = cell.column >= from ? cell.source : null;
    return [{ ...cell, source, column: start - from, colspan: end - start }];
  });
  return { columns: to - from, rows: foldedRows(cells, rows) };
}

function placedCells(table: Table): Placed[] {
  const taken = new Set<string>();
  const cells: Placed[] = [];
  for (const [row, { content }] of table.content.entries()) {
    let column = 0;
    for (const source of content) {
      while (taken.has(`${row} ${column}`)) column += 1;
      const cell = fitted(source, row, column, table.content.length, taken);
      take(cell, taken);
      cells.push(cell);
      column += cell.colspan;
    }
  }
  return cells;
}

function fitted(
  source: TableCell,
  row: number,
  column: number,
  rows: number,
  taken: ReadonlySet<string>,
): Placed {
  const rowspan = Math.min(source.attrs.rowspan, rows - row);
  let colspan = 1;
  while (colspan < source.attrs.colspan && !taken.has(`${row} ${column + colspan}`)) colspan += 1;
  return { row, column, colspan, rowspan, source };
}

function take({ row, column, colspan, rowspan }: Placed, taken: Set<string>): void {
  for (let r = row; r < row + rowspan; r += 1) {
    for (let c = column; c < column + colspan; c += 1) taken.add(`${r} ${c}`);
  }
}

function fillers(cells: readonly Placed[], rows: number, columns: number): Placed[] {
  const taken = new Set<string>();
  for (const cell of cells) take(cell, taken);
  const empty: Placed[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(`${row} ${column}`)) continue;
      empty.push({ row, column, colspan: 1, rowspan: 1, source: null });
    }
  }
  return empty;
}

/** The rows of these cells; a row in which none begins is taken out of the spans that cover it. */
function foldedRows(cells: readonly Placed[], rows: number): GridCell[][] {
  const begins = new Set(cells.map(({ row }) => row));
  const kept = Array.from({ length: rows }, (_, row) => row).filter(row => begins.has(row));
  return kept.map(row =>
    cells
      .filter(cell => cell.row === row)
      .sort((a, b) => a.column - b.column)
      .map(({ colspan, rowspan, source }) => ({
        colspan,
        rowspan: kept.filter(at => at >= row && at < row + rowspan).length,
        source,
      })),
  );
}

function withPlaces(grid: Grid): Placed[] {
  const taken = new Set<string>();
  return grid.rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map(cell => {
      while (taken.has(`${row} ${column}`)) column += 1;
      const placed = { ...cell, row, column };
      take(placed, taken);
      return placed;
    });
  });
}
