import { approveAtItem } from '../../shared/commands/approve-at-item';
import { recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { isCirculated, type Meeting } from '../../shared/model/meeting';
import { meetingInWords } from '../../shared/registers/meetings';
import {
  minutesItem,
  minutesToApprove,
  minutesToCorrect,
} from '../../shared/registers/previous-minutes';
import type { Desk } from '../desk/desk';
import { openItem } from '../going/open-item';
import { say } from '../store/said';
import { doWithVersion } from './do-with-version';
import { askAboutNotes } from './how-long';
import { bringAll, meetingsAfter } from './take-step';

/** Approves the minutes of the meeting before, under the item of this one that is for it. */
export async function approvePrevious(desk: Desk, meetingId: Id): Promise<void> {
  const { book } = desk.book.getState();
  const [earlier] = minutesToApprove(book, meetingId);
  const itemId = minutesItem(book, meetingId, desk.view.getState().itemId);
  const why = whyNot(recordOf(book, 'meeting', meetingId), earlier, itemId);
  if (why !== null) say(desk.view, why);
  if (why !== null || !earlier || itemId === null) return;
  await bringAll(desk, [earlier.id]);
  await approveUnder(desk, earlier, itemId);
}

/** Approves minutes under an item of a later meeting, and shows the outcome where that is open. */
export async function approveUnder(desk: Desk, earlier: Meeting, itemId: Id): Promise<void> {
  const name = meetingInWords(earlier);
  const label = `approval of the minutes of ${name}`;
  const isDone = await doWithVersion(desk, earlier.id, label, (book, context) =>
    approveAtItem(book, { meetingId: earlier.id, itemId }, context),
  );
  if (isDone) askAboutNotes(desk, earlier.id);
  const became = isDone ? 'are approved, and locked' : 'could not be approved there';
  say(desk.view, `The minutes of ${name} ${became}.`);
  const { screen } = desk.view.getState();
  const item = recordOf(desk.book.getState().book, 'agendaItem', itemId);
  if (screen.name === 'meeting' && screen.meetingId === item?.meetingId) {
    openItem(desk, itemId, 'end');
  }
}

/** Asks what is corrected: in the minutes before this meeting, or, where this one is out, in its own. */
export async function askCorrection(desk: Desk, meetingId: Id): Promise<void> {
  const { book } = desk.book.getState();
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return;
  const pair = isCirculated(meeting)
    ? { earlier: meeting, at: meetingsAfter(desk, meeting)[0] }
    : { earlier: minutesToCorrect(book, meetingId)[0], at: meeting };
  const why = whyNoCorrection(pair.earlier, pair.at);
  if (why !== null) say(desk.view, why);
  if (why !== null || !pair.earlier || !pair.at) return;
  await bringAll(desk, [pair.earlier.id, pair.at.id]);
  const itemId = minutesItem(desk.book.getState().book, pair.at.id, desk.view.getState().itemId);
  if (itemId === null) say(desk.view, 'That meeting has no item to record it under.');
  else openCorrection(desk, pair.earlier.id, itemId);
}

function openCorrection(desk: Desk, earlierId: Id, itemId: Id): void {
  desk.view.setState({ dialog: { name: 'correctMinutes', about: earlierId, to: itemId } });
}

function whyNot(
  meeting: Meeting | null,
  earlier: Meeting | undefined,
  itemId: Id | null,
): string | null {
  if (!meeting) return 'No meeting is open.';
  if (!earlier) return 'No earlier minutes wait to be approved.';
  if (meeting.state === 'preparation') {
    return `Start the meeting first: it is what approves the minutes of ${meetingInWords(earlier)}.`;
  }
  if (isCirculated(meeting)) {
    return 'The minutes of this meeting have left already. Bring them back to draft first.';
  }
  return itemId === null ? 'Open the item under which the minutes are approved.' : null;
}

function whyNoCorrection(earlier: Meeting | undefined, at: Meeting | undefined): string | null {
  if (!earlier) return 'There are no earlier minutes to correct.';
  if (!at || at.state === 'preparation') {
    return 'A correction is recorded at a later meeting that is being held or written up. There is none.';
  }
  return null;
}
