import type { Id } from '../../shared/model/id';
import type { EditGoal } from '../../shared/versions/edited/edit-goal';
import { openDialog } from '../commands/open-places';
import type { Desk } from '../desk/desk';
import { goTo } from '../going/go-to';
import { goOnPage } from '../going/on-page';
import { openMeeting } from '../going/open-meeting';
import { itemAnchor, SIDE_PANEL_ANCHOR } from '../meeting/anchors';

/** Goes where what an edit of a copy is about can be changed by hand. */
export async function goToEdit(desk: Desk, meetingId: Id, goal: EditGoal): Promise<void> {
  if (goal.to === 'item') {
    await goTo(desk, itemAnchor(goal.itemId));
    return;
  }
  await openMeeting(desk, meetingId);
  if (goal.to === 'details') openDialog(desk, 'meetingDetails', meetingId);
  else goOnPage(desk, SIDE_PANEL_ANCHOR, 'attendance');
}
