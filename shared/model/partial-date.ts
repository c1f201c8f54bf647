import * as z from 'zod/mini';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A day, a month or a year of the calendar, as ISO 8601 writes it: `2018-08-14`, `2018-08` or
 * `2018`. Minutes often know only the month of their meeting.
 */
export const PartialDate = z.string().check(z.refine(isPartialDate));
export type PartialDate = z.infer<typeof PartialDate>;

/** A time of day on the 24-hour clock, `09:30`. */
export const ClockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export type ClockTime = z.infer<typeof ClockTime>;

/** Whether the text is a date that exists; 30 February does not. */
export function isPartialDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

/** The date of these numbers, as precise as they are; `null` where there is no such day. */
export function partialDate(year: number, month?: number, day?: number): PartialDate | null {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  const text = parts.join('-');
  return isPartialDate(text) ? text : null;
}

/** The date in words, as precise as it is: `14 August 2018`, `August 2018`, `2018`. */
export function dateInWords(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The month, 1 to 12, that a full or three-letter English name stands for, or `null`. */
export function monthByName(name: string): number | null {
  const wanted = name.toLowerCase().replace(/\.$/, '');
  const at = MONTHS.findIndex(
    month => wanted === month.toLowerCase() || wanted === month.slice(0, 3).toLowerCase(),
  );
  if (at >= 0) return at + 1;
  return wanted === 'sept' ? 9 : null;
}

/** The English names of the months, for patterns that look for one. */
export const MONTH_NAMES: readonly string[] = MONTHS;

/** The year of a date. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** The month of a date, 1 to 12, or `null` where only the year is known. */
export function monthOf(date: PartialDate): number | null {
  return date.length >= 7 ? Number(date.slice(5, 7)) : null;
}

/** How many days a month has, 1 for January. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
