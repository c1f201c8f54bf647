import { columnWidths } from '../column-widths';
import { type ReportCell, type ReportTable, textCell } from '../report';

/** A table with a header row, its columns as wide as their words need. */
export function grid(
  header: readonly string[],
  body: readonly (readonly ReportCell[])[],
  textWidth?: number,
): ReportTable {
  const rows = [header.map(label => textCell(label)), ...body];
  const widths = columnWidths(rows, header.length, textWidth);
  return { kind: 'table', role: 'grid', widths, headerRows: 1, rows };
}
