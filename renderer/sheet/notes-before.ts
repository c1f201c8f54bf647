import type { Id } from '../../shared/model/id';
import type { AgendaEntry } from '../../shared/registers/agenda';
import type { CarriedAction } from '../../shared/registers/carry-forward';
import { footnotesOf } from '../meeting/footnotes';

/** How many footnotes stand on the sheet before each item, by the item's id. */
export function notesBefore(
  entries: readonly AgendaEntry[],
  carried: readonly CarriedAction[],
): ReadonlyMap<Id, number> {
  let count = 0;
  return new Map(
    entries.map(({ item, minute }) => {
      const before = count;
      count += footnotesOf(minute?.blocks ?? [], carried).length;
      return [item.id, before];
    }),
  );
}
