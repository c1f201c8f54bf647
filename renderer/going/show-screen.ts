import type { Id } from '../../shared/model/id';
import type { Desk } from '../desk/desk';
import { type Anchor, hrefTo } from '../meeting/anchors';
import { catchUp } from '../store/quiet-store';
import type { Screen } from '../store/screens';
import { leftBehind } from './left-behind';
import { goalAfter } from './on-page';

/** Shows a screen at a place of it, with the item that is written in; the address bar names the place. */
export function showScreen(
  desk: Desk,
  screen: Screen,
  anchor: Anchor,
  itemId: Id | null = null,
): void {
  desk.book.getState().settle();
  catchUp(desk.quiet, desk.book);
  const left = leftBehind(desk, screen, itemId);
  desk.view.setState(view => ({
    ...left,
    screen,
    itemId,
    caret: null,
    dialog: null,
    goal: goalAfter(view, anchor),
  }));
  if (location.hash !== hrefTo(anchor)) history.pushState(null, '', hrefTo(anchor));
}
