import {
  daysInMonth,
  monthOf,
  type PartialDate,
  partialDate,
  yearOf,
} from '../../model/partial-date';

/** The day before a day. */
export function dayBefore(day: PartialDate): PartialDate {
  const [year, month, date] = [yearOf(day), monthOf(day) ?? 1, Number(day.slice(8))];
  if (date > 1) return partialDate(year, month, date - 1) ?? day;
  const [beforeYear, beforeMonth] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return partialDate(beforeYear, beforeMonth, daysInMonth(beforeYear, beforeMonth)) ?? day;
}
