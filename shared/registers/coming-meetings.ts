import type { Book } from '../model/book';
import { monthsOn } from '../model/calendar';
import type { Id } from '../model/id';
import type { ComingBack } from '../model/snooze';
import { meetingsOf } from './meetings';
import { isEarlier, lastHeldOf } from './snoozes';

/** So many months ahead are offered. */
const MONTHS = 12;

/** When an action could come back: at a meeting of the book, or at that of a later month. */
export interface ComingMeeting extends ComingBack {
  /** As the committee counts; empty for a meeting that is not in the book yet. */
  readonly number: string;
}

/**
 * The meetings of a committee after the next one, which would have the action anyway: those of the book
 * first, then the months after them. The first is the one after the next.
 */
export function comingMeetings(book: Book, committeeId: Id, today: string): ComingMeeting[] {
  const last = lastHeldOf(book, committeeId);
  const meetings = meetingsOf(book, committeeId).filter(({ state }) => state === 'preparation');
  const known = meetings.flatMap(({ id, date, number }) =>
    date === null ? [] : [{ date, meetingId: id, number }],
  );
  const from = known.at(-1)?.date ?? last?.date ?? today;
  const months = Array.from({ length: MONTHS }, (_, n) => monthsOn(from.slice(0, 7), n + 1));
  const later = months.flatMap(date =>
    date === null ? [] : [{ date, meetingId: null, number: '' }],
  );
  return [...known, ...later]
    .filter(({ date }) => !last?.date || isEarlier(last.date, date))
    .slice(1);
}
