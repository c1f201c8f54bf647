import type { ReportCell } from '../../report/report';

/**
 * Which cell of its row each cell of a table is, as a Word file has them: there, a cell that reaches
 * down stands in each of its rows.
 */
export function cellColumns(rows: readonly (readonly ReportCell[])[]): number[][] {
  const reaching = new Map<number, Map<number, number>>();
  return rows.map((cells, row) => {
    const above = reaching.get(row) ?? new Map<number, number>();
    let [column, nth] = [0, 0];
    const past = (): void => {
      for (let wide = above.get(column); wide !== undefined; wide = above.get(column)) {
        column += wide;
        nth += 1;
      }
    };
    return cells.map(({ colspan, rowspan }) => {
      past();
      for (let r = row + 1; r < row + rowspan; r += 1) {
        reaching.set(r, (reaching.get(r) ?? new Map()).set(column, colspan));
      }
      column += colspan;
      nth += 1;
      return nth - 1;
    });
  });
}
