import type { Book } from '../model/book';
import { monthsBetween, monthsOn } from '../model/calendar';
import { clockAt, minuteOfDay } from '../model/clock-minutes';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { ClockTime } from '../model/partial-date';
import { meetingsOf } from './meetings';

/** What is proposed for the next meeting of a committee. */
export type ProposedMeeting = Pick<Meeting, 'number' | 'date' | 'startTime' | 'place'>;

/**
 * The next meeting as the last ones let expect it: the number after the highest, the same place and
 * hour, and as many months on as lay between the last two, on the same weekday of the month; one month where
 * that is not known.
 */
export function proposedMeeting(book: Book, committeeId: Id): ProposedMeeting {
  const meetings = meetingsOf(book, committeeId);
  const numbers = meetings.filter(({ number }) => /^\d{1,9}$/.test(number));
  const highest = Math.max(...numbers.map(({ number }) => Number(number)));
  const dates = meetings.flatMap(({ date }) => date ?? []);
  const [last, before] = [dates.at(-1), dates.at(-2)];
  const interval = last && before ? (monthsBetween(before, last) ?? 1) : 1;
  return {
    number: numbers.length > 0 ? String(highest + 1) : meetings.length === 0 ? '1' : '',
    date: last ? monthsOn(last, Math.max(1, interval)) : null,
    startTime: plannedStart(meetings.at(-1)?.startTime ?? null),
    place: meetings.at(-1)?.place ?? '',
  };
}

/** Meetings begin a few minutes late, and are planned for the quarter. */
function plannedStart(began: ClockTime | null): ClockTime | null {
  return began === null ? null : clockAt(Math.round(minuteOfDay(began) / 15) * 15);
}
