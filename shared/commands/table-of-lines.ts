import { paragraph, type Table, type TableRow, table, tableCell } from '../model/block';
import type { WordLine } from '../reading/word/word-lines';
import { withLinesIn } from '../versions/edited/with-lines-in';
import { putInFrom } from './file-lines';

/** The lines of one table of a Word file as a table; of several rows the first one heads it. */
export function tableOfLines(lines: readonly WordLine[]): Table {
  const count = Math.max(...lines.map(({ column = 0 }) => column)) + 1;
  const rows = [...new Set(lines.map(({ row }) => row))];
  return table(
    rows.map((row, at) => {
      const own = lines.filter(line => line.row === row);
      return rowOf(own, count, at === 0 && rows.length > 1);
    }),
  );
}

function rowOf(lines: readonly WordLine[], count: number, isHeading: boolean): TableRow {
  const cells = Array.from({ length: count }, (_, column) => {
    const own = lines.filter(line => line.column === column).map(putInFrom);
    return tableCell(own.length > 0 ? withLinesIn([], null, own) : [paragraph([])], isHeading);
  });
  return { type: 'tableRow', content: cells };
}
