import { type Missing, missingAt } from '../../shared/registers/missing';
import { openAgenda, openMeetingId } from '../commands/open-places';
import type { Desk } from '../desk/desk';
import { openItem } from '../going/open-item';

/**
 * The next place of the open meeting where an owner, a due date or an outcome is missing: after the
 * line she is in, and from the last on to the first. `null` where nothing is missing.
 */
export function missingPlace(desk: Desk): Missing | null {
  const meetingId = openMeetingId(desk);
  if (meetingId === null) return null;
  const missing = missingAt(desk.book.getState().book, meetingId);
  const order = openAgenda(desk).map(({ item }) => item.id);
  const { itemId } = desk.view.getState();
  const here = order.indexOf(itemId ?? '');
  const line = desk.editor.current?.selectedBlocks()?.from ?? -1;
  const isAfter = ({ itemId: of, blockIndex }: Missing) => {
    const at = order.indexOf(of);
    return at > here || (at === here && blockIndex !== null && blockIndex > line);
  };
  return missing.find(isAfter) ?? missing[0] ?? null;
}

/** Opens the item where something is missing, at the action or where the outcome would stand. */
export function goToMissing(desk: Desk, { itemId, blockIndex }: Missing): void {
  openItem(desk, itemId, blockIndex === null ? 'end' : { block: blockIndex });
}
