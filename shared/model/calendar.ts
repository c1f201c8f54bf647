import { dateInWords, type PartialDate, partialDate } from './partial-date';

const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/**
 * The number of a day, one more for each day that follows; `null` for a date without a day. Numbers
 * are Julian day numbers of the Gregorian calendar, so `% 7` is 0 on a Monday.
 */
export function dayNumber(date: PartialDate): number | null {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  // Counted from March, so that the odd day of February comes last.
  const y = year + 4800 - (month < 3 ? 1 : 0);
  const m = month < 3 ? month + 9 : month - 3;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return day + Math.floor((153 * m + 2) / 5) + 365 * y + leapDays - 32_045;
}

/** The date in words, a day with its weekday: `Tuesday 18 September 2018`, `September 2018`. */
export function dayAndDate(date: PartialDate): string {
  const day = dayNumber(date);
  return day === null ? dateInWords(date) : `${WEEKDAYS[day % 7]} ${dateInWords(date)}`;
}

/** The months from one date to another; `null` where one of them is only a year. */
export function monthsBetween(from: PartialDate, to: PartialDate): number | null {
  const [start, end] = [monthCount(from), monthCount(to)];
  return start === null || end === null ? null : end - start;
}

/**
 * The date so many months on, as committees count: the third Tuesday of one month is followed by the
 * third Tuesday of the next, a fifth by the last. A month is followed by a month. `null` for a year.
 */
export function monthsOn(date: PartialDate, months: number): PartialDate | null {
  const count = monthCount(date);
  if (count === null) return null;
  const year = Math.floor((count + months) / 12);
  const month = ((count + months) % 12) + 1;
  const weekday = dayNumber(date);
  if (weekday === null) return partialDate(year, month);
  const nth = Math.ceil(Number(date.slice(8)) / 7);
  return nthWeekday(year, month, weekday % 7, nth) ?? nthWeekday(year, month, weekday % 7, nth - 1);
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): PartialDate | null {
  const first = dayNumber(`${partialDate(year, month)}-01`) ?? 0;
  return partialDate(year, month, 1 + ((weekday - (first % 7) + 7) % 7) + (nth - 1) * 7);
}

function monthCount(date: PartialDate): number | null {
  const [year = 0, month] = date.split('-').map(Number);
  return month === undefined ? null : year * 12 + month - 1;
}

/** The day of that number: what `dayNumber` gave it for. */
export function dayOfNumber(number: number): PartialDate {
  // The inverse of the above, by centuries and four years counted from March.
  const a = number + 32_044;
  const century = Math.floor((4 * a + 3) / 146_097);
  const inCentury = a - Math.floor((146_097 * century) / 4);
  const year = Math.floor((4 * inCentury + 3) / 1461);
  const inYear = inCentury - Math.floor((1461 * year) / 4);
  const month = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * month + 2) / 5) + 1;
  const turned = Math.floor(month / 10);
  const date = partialDate(100 * century + year - 4800 + turned, month + 3 - 12 * turned, day);
  if (date === null) throw new Error(`There is no day of the number ${number}.`);
  return date;
}
