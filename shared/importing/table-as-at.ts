import type { PartialDate } from '../model/partial-date';
import { dateIn } from '../reading/structure/dates-in-text';
import type { SourceTable } from '../reading/tables/source-table';

/**
 * The day as at which a table is true, where it says so itself: above its heads, or in the name of its
 * file (`register 2018-08-31.xlsx`). `null` where it names none.
 */
export function asAtOf(
  fileName: string,
  { rows }: SourceTable,
  headRow: number,
): PartialDate | null {
  const above = rows.slice(0, headRow).flatMap(({ cells }) => cells.map(({ text }) => text));
  for (const text of [...above, fileName.replaceAll('_', ' ')]) {
    const date = dateIn(text);
    if (date !== null) return date;
  }
  return null;
}
