import type { SourceTable } from '../reading/tables/source-table';
import type { AsideRow } from './import-plan';

/**
 * The rows that were set aside as a table of their own, with the heads that they had, the row that each
 * stood in, and why it was not taken: to be put right and imported again.
 */
export function asideRows(
  aside: readonly AsideRow[],
  { rows }: SourceTable,
  headRow: number,
): string[][] {
  const heads = rows[headRow]?.cells.map(({ text }) => text) ?? [];
  const width = Math.max(heads.length, ...aside.map(({ row }) => row.cells.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  return [
    [...columns.map(at => heads[at] ?? ''), 'Row', 'Why it was set aside'],
    ...aside.map(({ row, why }) => [
      ...columns.map(at => row.cells[at]?.text ?? ''),
      String(row.line),
      why,
    ]),
  ];
}
