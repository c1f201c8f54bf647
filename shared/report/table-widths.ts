import type { Table, TableCell } from '../model/block';
import { linesIn } from '../model/block-lines';
import { plainText } from '../model/inline';
import { columnWidths } from './column-widths';
import { bodyParagraph, MOST_COLUMNS, type ReportCell, textRun } from './report';
import { gridOf } from './table-grid';

/**
 * The share of the text width of each column of a table of the minutes, as the Word file has them;
 * none for a table that is too wide for one and is split there. `room` is how many ems of its
 * text stand beside each other, where that is not the page.
 */
export function widthsOfTable(table: Table, room?: number): number[] {
  const { columns, rows } = gridOf(table);
  if (columns > MOST_COLUMNS) return [];
  const cells = rows.map(row =>
    row.map(({ colspan, rowspan, source }) => ({ colspan, rowspan, blocks: wordsOf(source) })),
  );
  return columnWidths(cells, columns, room);
}

function wordsOf(cell: TableCell | null): ReportCell['blocks'] {
  return (cell ? linesIn(cell) : []).map(line => bodyParagraph([textRun(plainText(line))]));
}
