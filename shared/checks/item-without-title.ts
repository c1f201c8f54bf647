import { isTextAlone, UNTITLED } from '../model/agenda-item';
import type { AgendaEntry } from '../registers/agenda';
import type { Check } from './check';
import { type CheckedMinutes, itemLabel } from './checked-minutes';

/**
 * Items that nobody gave a title. Text alone above all items needs none; further down it reads as part of
 * the item before it.
 */
export const ITEM_WITHOUT_TITLE: Check = {
  name: 'itemWithoutTitle',
  title: 'Items without a title',
  remarks: minutes =>
    minutes.agenda
      .filter(entry => entry.item.title.trim() === '' && !needsNone(minutes, entry))
      .map(({ item }) => ({
        key: `itemWithoutTitle ${item.id}`,
        words: isTextAlone(item)
          ? 'Text without a title stands between the items'
          : `${itemLabel(minutes, item.id)} has no title`,
        where: isTextAlone(item)
          ? 'It reads as part of the item before it: F2 gives it a title'
          : `Its heading says “${UNTITLED}”: F2 gives it a title`,
        quote: null,
        place: { at: 'item', itemId: item.id },
        mend: null,
      })),
  well: () => null,
};

function needsNone({ agenda }: CheckedMinutes, entry: AgendaEntry): boolean {
  const isSeen = (entry.minute?.blocks ?? []).length > 0;
  return isTextAlone(entry.item) && (entry === agenda[0] || !isSeen);
}
