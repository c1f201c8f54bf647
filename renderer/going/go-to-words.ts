import { isAction } from '../../shared/model/block';
import { type Book, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { minuteIdOf } from '../../shared/model/minute';
import type { Desk } from '../desk/desk';
import { itemAnchor } from '../meeting/anchors';
import type { CaretPlace } from '../store/caret-place';
import { goTo } from './go-to';
import { enterItem } from './open-item';

/** Goes to words of an item, whichever meeting it is in; tells whether the book has the item. */
export async function goToWords(
  desk: Desk,
  itemId: Id,
  wordsIn: (book: Book) => CaretPlace | null,
): Promise<boolean> {
  if (!(await goTo(desk, itemAnchor(itemId)))) return false;
  enterItem(desk, itemId, wordsIn(desk.book.getState().book));
  return true;
}

/** Goes to an action or outcome of an item with the caret at its end, whichever meeting it is in. */
export async function goToBlock(desk: Desk, itemId: Id, blockId: Id): Promise<void> {
  await goToWords(desk, itemId, book => endOfBlock(book, itemId, blockId));
}

/** Goes to a block of an item, counted from 0, with the caret at its end. */
export async function goToBlockAt(desk: Desk, itemId: Id, block: number): Promise<void> {
  await goToWords(desk, itemId, () => ({ block }));
}

function endOfBlock(book: Book, itemId: Id, blockId: Id): CaretPlace | null {
  const minute = recordOf(book, 'minute', minuteIdOf(itemId));
  const block = (minute?.blocks ?? []).findIndex(
    each => (isAction(each) || each.type === 'outcome') && each.attrs.id === blockId,
  );
  return block < 0 ? null : { block };
}
