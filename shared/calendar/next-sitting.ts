import type { Book } from '../model/book';
import type { Meeting } from '../model/meeting';
import type { ClockTime, PartialDate } from '../model/partial-date';
import { dateIn, timesIn } from '../reading/structure/dates-in-text';
import { meetingsOf } from '../registers/meetings';

/** When and where a committee meets next, as far as it is known. */
export interface NextSitting {
  /** The meeting where the book holds it already. */
  readonly meeting: Meeting | null;
  /** A whole day. */
  readonly date: PartialDate;
  readonly time: ClockTime | null;
  readonly place: string;
}

/**
 * The sitting that comes after a meeting: the meeting itself while it is prepared, else the next one
 * that the book holds with its day, else what the minutes say of the next meeting. `null` where no
 * day is known.
 */
export function nextSitting(book: Book, meeting: Meeting): NextSitting | null {
  const planned = meeting.state === 'preparation' ? meeting : meetingAfter(book, meeting);
  if (planned) return sittingOf(planned);
  const date = dateIn(meeting.nextMeeting);
  if (date === null || !isDay(date)) return null;
  return { meeting: null, date, time: timesIn(meeting.nextMeeting)[0] ?? null, place: '' };
}

/** The first meeting of the same committee that is held after this one and whose day is known. */
export function meetingAfter(book: Book, { id, committeeId }: Meeting): Meeting | null {
  const meetings = meetingsOf(book, committeeId);
  const later = meetings.slice(meetings.findIndex(other => other.id === id) + 1);
  return later.find(({ date }) => date !== null && isDay(date)) ?? null;
}

/** Whether a date is precise to the day. */
export function isDay(date: PartialDate): boolean {
  return date.length === 10;
}

function sittingOf(meeting: Meeting): NextSitting | null {
  const { date, startTime, place } = meeting;
  return date !== null && isDay(date) ? { meeting, date, time: startTime, place } : null;
}
