import type { SourceTable, TableRow } from '../reading/tables/source-table';

/** A row that is not taken in, and in sentences why. */
export interface AsideRow {
  readonly row: TableRow;
  readonly why: string;
}

/** Whether a row was set aside; whatever is planned for one that was not says no `why`. */
export function isAside(planned: object): planned is AsideRow {
  return 'why' in planned;
}

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
