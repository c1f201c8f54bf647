import { linesIn } from '../../shared/model/block-lines';
import { recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { plainText } from '../../shared/model/inline';
import { minuteIdOf } from '../../shared/model/minute';
import type { Desk } from '../desk/desk';
import { goTo } from '../going/go-to';
import { goToBlockAt } from '../going/go-to-words';
import { itemAnchor } from '../meeting/anchors';

/** Fewer letters than these could stand anywhere. */
const TELLING = 4;

/** Goes to the text of an item that a page shows: to the block that has these words, if one has. */
export async function openFromPage(desk: Desk, itemId: Id, words: string): Promise<void> {
  const wanted = words.trim();
  const minute = recordOf(desk.book.getState().book, 'minute', minuteIdOf(itemId));
  const block = (minute?.blocks ?? []).findIndex(each =>
    linesIn(each).some(line => plainText(line).includes(wanted)),
  );
  if (wanted.length >= TELLING && block >= 0) await goToBlockAt(desk, itemId, block);
  else await goTo(desk, itemAnchor(itemId));
}
