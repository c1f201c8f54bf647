import type { Book } from '../model/book';
import type { Due } from '../model/due';
import type { Meeting } from '../model/meeting';
import { type Action, actionsOf } from './actions';
import { meetingsBefore } from './meetings';

/** The ongoing actions of a committee that are due at this meeting, which the book need not hold. */
export function promisedFor(book: Book, meeting: Meeting): Action[] {
  const last = meetingsBefore(book, meeting).at(-1);
  return actionsOf(book, meeting.committeeId).filter(
    ({ status, due, raisedAt }) =>
      status === 'ongoing' && due !== null && isDueAt(due, meeting, raisedAt?.id === last?.id),
  );
}

/** `raisedLast` tells whether the action was raised at the meeting right before. */
function isDueAt(due: Due, { id, date }: Meeting, raisedLast: boolean): boolean {
  if (due.by === 'nextMeeting') return raisedLast;
  if (due.by !== 'meeting') return false;
  if (due.meetingId !== null) return due.meetingId === id;
  // Minutes name a meeting by its month; either date may know the day.
  return date !== null && (date.startsWith(due.date) || due.date.startsWith(date));
}
