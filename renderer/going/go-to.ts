import type { Book } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { Desk } from '../desk/desk';
import { forWhatComes } from '../desk/held-keys';
import { showRow } from '../desk/register-shown';
import { type Anchor, idInAnchor, itemOfAnchor } from '../meeting/anchors';
import type { Screen } from '../store/screens';
import { firstItem } from './open-meeting';
import { screenOfAnchor } from './screen-anchors';
import { showScreen } from './show-screen';

/** Goes to a place of the book, whichever meeting it is in; tells whether the book has it. */
export async function goTo(desk: Desk, anchor: Anchor): Promise<boolean> {
  const screen = await forWhatComes(screenOf(desk, anchor));
  if (!screen) return false;
  await bringFor(desk, screen);
  if (screen.name === 'register' && screen.rowId !== undefined)
    showRow(desk, screen.register, screen.rowId);
  showScreen(desk, screen, anchor, itemAt(desk.book.getState().book, screen, anchor));
  return true;
}

/** The screen of a place, which may be in a meeting that is not at hand yet. */
async function screenOf(desk: Desk, anchor: Anchor): Promise<Screen | null> {
  const known = screenOfAnchor(desk.book.getState().book, anchor);
  const id = idInAnchor(anchor);
  if (known || id === null) return known;
  await desk.bringPlace(id);
  return screenOfAnchor(desk.book.getState().book, anchor);
}

async function bringFor(desk: Desk, screen: Screen): Promise<void> {
  if ('meetingId' in screen) await forWhatComes(desk.bringMeeting(screen.meetingId));
  if (screen.name === 'changes') await forWhatComes(desk.bringChanges());
}

function itemAt(book: Book, screen: Screen, anchor: Anchor): Id | null {
  if (screen.name !== 'meeting') return null;
  return itemOfAnchor(book, anchor) ?? firstItem(book, screen.meetingId);
}
