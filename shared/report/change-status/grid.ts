import { columnWidths } from '../column-widths';
import { fittedWidths } from '../fitted-widths';
import { type ReportCell, type ReportTable, textCell } from '../report';

/** A table with a header row, its columns as wide as their words need. */
export function grid(
  header: readonly string[],
  body: readonly (readonly ReportCell[])[],
  room?: number,
): ReportTable {
  const rows = [header.map(label => textCell(label)), ...body];
  const widths =
    room === undefined
      ? columnWidths(rows, header.length)
      : fittedWidths(rows, header.length, room);
  return { kind: 'table', role: 'grid', widths, headerRows: 1, rows };
}
