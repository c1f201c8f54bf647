import { dayNumber, dayOfNumber } from '../model/calendar';
import type { Deadline, HolidaysOf } from '../model/deadline';
import { type PartialDate, yearOf } from '../model/partial-date';
import { bankHolidays, CERTAIN_YEARS } from './bank-holidays';

const SATURDAY = 5;

/** Working days are counted over no more days than this. */
const LONGEST = 400;

/** Whether people are at work on a day: no weekend, no bank holiday. */
export function isWorkingDay(day: PartialDate, of: HolidaysOf): boolean {
  const number = dayNumber(day);
  return number !== null && works(number, of);
}

/**
 * The working day that lies so many working days before a day, which need be none itself: of 0 the
 * day, or the last working day before it. `null` for a date without a day.
 */
export function workingDayBefore(
  day: PartialDate,
  days: number,
  of: HolidaysOf,
): PartialDate | null {
  return workingDayAway(day, days, -1, of);
}

/** The same after a day. */
export function workingDayAfter(
  day: PartialDate,
  days: number,
  of: HolidaysOf,
): PartialDate | null {
  return workingDayAway(day, days, 1, of);
}

/** How many working days lie after one day up to another, that one included; 0 where none, or before. */
export function workingDaysBetween(after: PartialDate, upTo: PartialDate, of: HolidaysOf): number {
  const [start, end] = [dayNumber(after), dayNumber(upTo)];
  if (start === null || end === null) return 0;
  let count = 0;
  // Whoever is years late is not helped by the exact number.
  for (let at = start + 1; at <= Math.min(end, start + LONGEST); at += 1) {
    if (works(at, of)) count += 1;
  }
  return count;
}

/** The day on which a deadline of a meeting falls; `null` where no day of the meeting is known. */
export function deadlineDay(
  meetingOn: PartialDate,
  { workingDays, side }: Pick<Deadline, 'workingDays' | 'side'>,
  of: HolidaysOf,
): PartialDate | null {
  return side === 'before'
    ? workingDayBefore(meetingOn, workingDays, of)
    : workingDayAfter(meetingOn, workingDays, of);
}

/** Whether the bank holidays of the year of a day are all known. */
export function isCertainYear(day: PartialDate): boolean {
  const year = yearOf(day);
  return year >= CERTAIN_YEARS.from && year <= CERTAIN_YEARS.to;
}

function workingDayAway(
  day: PartialDate,
  days: number,
  step: 1 | -1,
  of: HolidaysOf,
): PartialDate | null {
  const start = dayNumber(day);
  if (start === null) return null;
  let at = start;
  for (let left = days; left > 0; ) {
    at += step;
    if (works(at, of)) left -= 1;
  }
  while (!works(at, of)) at += step;
  return dayOfNumber(at);
}

function works(number: number, of: HolidaysOf): boolean {
  if (number % 7 >= SATURDAY) return false;
  return !bankHolidays(yearOf(dayOfNumber(number)), of).has(number);
}
