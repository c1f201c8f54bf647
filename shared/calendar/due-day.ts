import type { Book } from '../model/book';
import type { Due } from '../model/due';
import type { Meeting } from '../model/meeting';
import type { PartialDate } from '../model/partial-date';
import type { Action } from '../registers/actions';
import { meetingsOf } from '../registers/meetings';
import { isDay, meetingAfter, type NextSitting } from './next-sitting';

/** The day an action is due; `null` for one that is due in a month or in words. */
export function dueDay(
  book: Book,
  meeting: Meeting,
  { due, raisedAt }: Action,
  next: NextSitting | null,
): PartialDate | null {
  switch (due?.by) {
    case 'date':
      return isDay(due.date) ? due.date : null;
    case 'meeting':
      return dayOfMeeting(book, meeting, due, next);
    case 'nextMeeting':
      return raisedAt === null ? null : dayAfter(book, meeting, raisedAt, next);
    default:
      return null;
  }
}

/** Minutes name a meeting by its month; the meeting of that month knows the day. */
function dayOfMeeting(
  book: Book,
  { committeeId }: Meeting,
  due: Extract<Due, { by: 'meeting' }>,
  next: NextSitting | null,
): PartialDate | null {
  if (isDay(due.date)) return due.date;
  const meetings = meetingsOf(book, committeeId);
  const meant = meetings.find(({ id, date }) =>
    due.meetingId === null ? date?.startsWith(due.date) : id === due.meetingId,
  );
  const day = meant?.date ?? next?.date ?? null;
  return day !== null && isDay(day) && day.startsWith(due.date) ? day : null;
}

function dayAfter(
  book: Book,
  meeting: Meeting,
  raisedAt: Meeting,
  next: NextSitting | null,
): PartialDate | null {
  return (
    meetingAfter(book, raisedAt)?.date ?? (raisedAt.id === meeting.id ? next?.date : null) ?? null
  );
}
