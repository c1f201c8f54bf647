import type { ActionEntry } from '../../../shared/registers/across/entries';
import type { Desk } from '../../desk/desk';
import { goTo } from '../../going/go-to';
import { actionAnchor, itemAnchor } from '../../meeting/anchors';
import { say } from '../../store/said';

/** Goes to the sentence that raised an action, or to where one from before the book was spoken of. */
export function openAction(desk: Desk, { id, ref, raised, lastSaid }: ActionEntry): void {
  const itemId = raised ? null : (lastSaid?.place.itemId ?? '');
  if (raised) void goTo(desk, actionAnchor(id));
  else if (itemId) void goTo(desk, itemAnchor(itemId));
  else say(desk.view, `${ref} is from before this book, and no meeting has spoken of it yet.`);
}
