import type { AgendaItem } from '../model/agenda-item';
import type { Book } from '../model/book';
import type { Id } from '../model/id';
import { agendaOf } from './agenda';

/** An item and the one it stands under on the agenda as shown; `null` on the top level. */
export interface PlacedItem {
  readonly item: AgendaItem;
  readonly under: AgendaItem | null;
}

/** The agenda of a meeting in document order, each item with the one it stands under. */
export function agendaTree(book: Book, meetingId: Id): PlacedItem[] {
  const path: AgendaItem[] = [];
  return agendaOf(book, meetingId).map(({ item, depth }) => {
    path[depth] = item;
    return { item, under: depth === 0 ? null : (path[depth - 1] ?? null) };
  });
}

/** The items right under one item, or on the top level, in their order. */
export function itemsUnder(tree: readonly PlacedItem[], under: Id | null): AgendaItem[] {
  return tree.filter(one => (one.under?.id ?? null) === under).map(({ item }) => item);
}

/** The item itself and all items inside it, in document order. */
export function itemWithInner(tree: readonly PlacedItem[], itemId: Id): AgendaItem[] {
  const inside = new Set<Id>([itemId]);
  for (const { item, under } of tree) if (under && inside.has(under.id)) inside.add(item.id);
  return tree.filter(({ item }) => inside.has(item.id)).map(({ item }) => item);
}

/** The ids of an item and of the items it stands in, the innermost first. */
export function itemAndAround(tree: readonly PlacedItem[], itemId: Id): Id[] {
  const one = tree.find(({ item }) => item.id === itemId);
  return one?.under ? [itemId, ...itemAndAround(tree, one.under.id)] : [itemId];
}
