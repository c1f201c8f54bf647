import type { ReportCell } from './report';

/** The cells of a grid with the column each stands in, rows above reckoned with. */
export function placed(
  rows: readonly (readonly ReportCell[])[],
  columns: number,
): { cell: ReportCell; column: number }[][] {
  const taken = Array.from({ length: columns }, () => 0);
  return rows.map(row => {
    let column = 0;
    const cells = row.map(cell => {
      while (column < columns && (taken[column] ?? 0) > 0) column += 1;
      const place = { cell, column };
      taken.fill(cell.rowspan, column, column + cell.colspan);
      column += cell.colspan;
      return place;
    });
    for (const [at, left] of taken.entries()) taken[at] = Math.max(0, left - 1);
    return cells;
  });
}
