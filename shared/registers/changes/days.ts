import { daysInMonth, monthOf, type PartialDate, yearOf } from '../../model/partial-date';

/** The last day that a date can name. */
export const END_OF_TIME: PartialDate = '9999-12-31';

/** The last day that a date may mean: of `2018-08`, 31 August. */
export function lastDayOf(date: PartialDate): PartialDate {
  if (date.length > 7) return date;
  const month = monthOf(date) ?? 12;
  const days = daysInMonth(yearOf(date), month);
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${days}`;
}

/** The first day that a date may mean: of `2018-08`, 1 August. */
export function firstDayOf(date: PartialDate): PartialDate {
  return `${date}-01-01`.slice(0, 10);
}

/** Whether what happened on a date had surely happened by the end of a day. */
export function hadHappened(date: PartialDate, day: PartialDate): boolean {
  return lastDayOf(date) <= day;
}

/** Sorts what is dated by its date; what has one date stays in its order. */
export function inTimeOrder<T extends { readonly on: PartialDate }>(dated: readonly T[]): T[] {
  return dated.toSorted((a, b) => compareDays(lastDayOf(a.on), lastDayOf(b.on)));
}

function compareDays(a: PartialDate, b: PartialDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether a date is one that was known, told more exactly: the 29th of November after November. */
export function isToldMoreExactly(date: PartialDate | null, was: PartialDate | null): boolean {
  return date !== null && was !== null && date !== was && date.startsWith(`${was}-`);
}
