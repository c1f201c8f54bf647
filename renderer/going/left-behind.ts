import type { Id } from '../../shared/model/id';
import type { Desk } from '../desk/desk';
import type { LeftItem } from '../store/caret-place';
import { isListScreen, type Screen } from '../store/screens';
import type { View } from '../store/view-store';

/** What she comes back to from this item: the one she is in now, or was in before. */
export function leftItem({ view, editor }: Desk, next: Id | null): LeftItem | null {
  const { itemId, itemBefore } = view.getState();
  if (itemId === null || itemId === next) return itemBefore;
  return { itemId, place: editor.current?.caret() ?? null };
}

/** What she comes back to from this screen: a list, an item, or the meeting she was in last. */
export function leftBehind(
  desk: Desk,
  next: Screen,
  itemId: Id | null,
): Pick<View, 'itemBefore' | 'leftList' | 'cameFrom'> {
  const { screen, cameFrom } = desk.view.getState();
  return {
    itemBefore: leftItem(desk, itemId),
    leftList: isListScreen(screen) && screen.name !== next.name ? screen : null,
    cameFrom: 'meetingId' in screen ? screen.meetingId : cameFrom,
  };
}
