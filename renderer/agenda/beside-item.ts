import type { Id } from '../../shared/model/id';
import type { AgendaEntry } from '../../shared/registers/agenda';

/**
 * Where she goes on when an item leaves the agenda with all inside it: the one after those, else the
 * one before; `null` where no other is left.
 */
export function besideItem(entries: readonly AgendaEntry[], itemId: Id): Id | null {
  const at = entries.findIndex(({ item }) => item.id === itemId);
  const leaving = entries[at];
  if (!leaving) return null;
  const after = entries.find((entry, n) => n > at && entry.depth <= leaving.depth);
  return (after ?? entries[at - 1])?.item.id ?? null;
}
