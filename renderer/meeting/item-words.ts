import { titleInWords } from '../../shared/model/agenda-item';
import type { Id } from '../../shared/model/id';
import type { NumberedItem } from './meeting-view';

/** The items of a meeting by their numbers: `item 3`, `items 3, 4 and 6`. */
export function itemsInWords(itemIds: readonly Id[], agenda: readonly NumberedItem[]): string {
  const names = itemIds.map(id => {
    const entry = agenda.find(({ item }) => item.id === id);
    return entry ? entry.number || titleInWords(entry.item) : 'an item';
  });
  const last = names.pop() ?? '';
  return names.length === 0 ? `item ${last}` : `items ${names.join(', ')} and ${last}`;
}
