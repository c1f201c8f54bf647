import { recordOf } from '../../shared/model/book';
import type { Desk } from '../desk/desk';
import { itemAnchor } from '../meeting/anchors';
import type { LeftItem } from '../store/caret-place';
import type { ListScreen } from '../store/screens';
import { goTo } from './go-to';
import { openItem } from './open-item';
import { openRegister } from './open-register';
import { openAhead, openReview, openSearch } from './open-screens';

/** Goes back to an item that was left, whichever meeting it is in, and to the place in its text. */
export async function goBack(desk: Desk, { itemId, place }: LeftItem): Promise<void> {
  const { screen } = desk.view.getState();
  const item = recordOf(desk.book.getState().book, 'agendaItem', itemId);
  const isHere = screen.name === 'meeting' && screen.meetingId === item?.meetingId;
  if (isHere || (await goTo(desk, itemAnchor(itemId)))) openItem(desk, itemId, place ?? 'end');
}

/** Comes back to a list as it was left, at the same row. */
export function goBackToList(desk: Desk, list: ListScreen): void {
  if (list.name === 'search') openSearch(desk);
  else if (list.name === 'ahead') openAhead(desk, list.committeeId);
  else if (list.name === 'review') void openReview(desk, list.meetingId);
  else openRegister(desk, list.register);
}
