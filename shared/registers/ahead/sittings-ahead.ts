import type { Book } from '../../model/book';
import { monthsBetween, monthsOn } from '../../model/calendar';
import type { YearMonth } from '../../model/duty';
import type { Id } from '../../model/id';
import { type Meeting, meeting as meetingRecord } from '../../model/meeting';
import type { PartialDate } from '../../model/partial-date';
import { meetingsOf } from '../meetings';
import { proposedMeeting } from '../next-meeting';

/** A sitting that is to come: a meeting of the book, or one that the committee's rhythm lets expect. */
export interface Sitting {
  readonly meeting: Meeting;
  /** Whether nobody has arranged it yet: then the book does not hold it, and it has no id. */
  readonly isExpected: boolean;
}

/** A committee that has not met for so many months has no rhythm any more. */
const LONGEST_PAUSE = 12;

/**
 * The sittings of a committee from one month to another, both included, in their order: those in
 * preparation, and after the last meeting of the book those to be expected.
 */
export function sittingsAhead(
  book: Book,
  committeeId: Id,
  { from, to }: { readonly from: YearMonth; readonly to: YearMonth },
): Sitting[] {
  const planned = meetingsOf(book, committeeId)
    .filter(({ state, date }) => isAhead(state) && date !== null && isWithin(date, from, to))
    .map((meeting): Sitting => ({ meeting, isExpected: false }));
  return [...planned, ...expected(book, committeeId, from, to)];
}

function isAhead(state: Meeting['state']): boolean {
  return state === 'preparation' || state === 'inSession';
}

function expected(book: Book, committeeId: Id, from: YearMonth, to: YearMonth): Sitting[] {
  const last = meetingsOf(book, committeeId).findLast(({ date }) => date !== null)?.date;
  if (last == null || (monthsBetween(last, from) ?? Infinity) > LONGEST_PAUSE) return [];
  const next = proposedMeeting(book, committeeId);
  const step = next.date === null ? null : monthsBetween(last, next.date);
  if (step === null) return [];
  const sittings: Sitting[] = [];
  for (let nth = 1; ; nth += 1) {
    const date = monthsOn(last, nth * step);
    if (date === null || date.slice(0, 7) > to) return sittings;
    if (!isWithin(date, from, to)) continue;
    const number = next.number === '' ? '' : String(Number(next.number) + nth - 1);
    const { startTime, place } = next;
    const meeting = meetingRecord({ id: '', committeeId, number, date, startTime, place });
    sittings.push({ meeting, isExpected: true });
  }
}

function isWithin(date: PartialDate, from: YearMonth, to: YearMonth): boolean {
  const month = date.slice(0, 7);
  return month >= from && month <= to;
}
