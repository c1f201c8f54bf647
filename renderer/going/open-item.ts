import type { Id } from '../../shared/model/id';
import type { Desk } from '../desk/desk';
import { hrefTo, itemAnchor } from '../meeting/anchors';
import type { CaretPlace } from '../store/caret-place';
import { leftItem } from './left-behind';

/** Opens an item of the open meeting to write in; without a place the caret stays where it was. */
export function openItem(desk: Desk, itemId: Id, place: CaretPlace | null = null): void {
  desk.view.setState({ itemBefore: leftItem(desk, itemId), leftList: null });
  enterItem(desk, itemId, place);
}

/** The same as a part of another step, which says itself what is left behind by it. */
export function enterItem(desk: Desk, itemId: Id, place: CaretPlace | null): void {
  desk.book.getState().settle();
  desk.view.setState(({ caret }) => ({
    itemId,
    caret: place && { at: (caret?.at ?? 0) + 1, place },
  }));
  history.replaceState(null, '', hrefTo(itemAnchor(itemId)));
}
