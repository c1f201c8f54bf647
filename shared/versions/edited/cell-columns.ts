import type { ReportCell } from '../../report/report';

/** In which column each cell of a table begins, as Word counts them: cells that reach down count. */
export function cellColumns(rows: readonly (readonly ReportCell[])[]): number[][] {
  const taken = new Set<string>();
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map(({ colspan, rowspan }) => {
      while (taken.has(`${row} ${column}`)) column += 1;
      for (let r = row; r < row + rowspan; r += 1) {
        for (let c = column; c < column + colspan; c += 1) taken.add(`${r} ${c}`);
      }
      return column;
    });
  });
}
