import { linesIn } from '../../shared/model/block-lines';
import type { Id } from '../../shared/model/id';
import type { AgendaEntry } from '../../shared/registers/agenda';

/**
 * The items for whose lines there is room, the one in hand first and then those next to it, nearer
 * ones before farther ones. The one in hand is always among them.
 */
export function itemsAround(
  entries: readonly AgendaEntry[],
  inHand: Id | null,
  lines: number,
): ReadonlySet<Id> {
  const at = Math.max(
    0,
    entries.findIndex(({ item }) => item.id === inHand),
  );
  const nearestFirst = entries
    .map((entry, n) => ({ entry, away: Math.abs(n - at) }))
    .sort((a, b) => a.away - b.away);
  const items = new Set<Id>();
  let room = lines;
  for (const { entry } of nearestFirst) {
    if (items.size > 0 && room <= 0) break;
    items.add(entry.item.id);
    room -= linesOf(entry);
  }
  return items;
}

/** Its heading is a line too. */
function linesOf({ minute }: AgendaEntry): number {
  return 1 + (minute?.blocks ?? []).reduce((sum, block) => sum + linesIn(block).length, 0);
}
