import { CALENDAR_ENDING, icsFile } from '../../shared/calendar/calendar-file';
import { meetingCalendar } from '../../shared/calendar/meeting-calendar';
import { recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { meetingFileStem } from '../../shared/report/minutes-file';
import type { Desk } from '../desk/desk';
import { giveFile } from '../desk/give-file';
import { say } from '../store/said';

/** Gives her a calendar file of the next meeting and of the days on which actions are due. */
export async function giveDates(desk: Desk, meetingId: Id): Promise<void> {
  const meeting = recordOf(desk.book.getState().book, 'meeting', meetingId);
  if (!meeting) return;
  await desk.bringOpenActions(meeting.committeeId);
  const { book } = desk.book.getState();
  const calendar = meetingCalendar(book, meetingId, desk.now().today);
  if (!calendar) {
    say(desk.view, NOTHING_DATED);
    return;
  }
  const committee = recordOf(book, 'committee', meeting.committeeId);
  const file = {
    name: meetingFileStem(committee, meeting, 'dates') + CALENDAR_ENDING,
    bytes: icsFile(calendar.value, new Date().toISOString()),
  };
  await giveFile(desk, file, [
    'Open it, and your calendar takes it in. Times are London time.',
    ...calendar.notices.map(({ message }) => message),
  ]);
}

const NOTHING_DATED =
  'There is no day for a calendar yet: the next meeting has no date from today on, and no open action is due on a certain day.';
