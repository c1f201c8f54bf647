import {
  type ClockTime,
  isPartialDate,
  monthByName,
  type PartialDate,
  partialDate,
  yearOf,
} from '../model/partial-date';

const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';

const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]*([a-z]{3,9})\\.?,?(?:[\\s-]+(\\d{2}|\\d{4}))?$`,
  'i',
);
const MONTH_FIRST = new RegExp(
  `^${WEEKDAY}([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?$`,
  'i',
);
const MONTH_ALONE = /^([a-z]{3,9})\.?(?:[\s-]+(\d{4}))?$/i;
const IN_NUMBERS = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{2}|\d{4}))?$/;
const TIME = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm)?$/i;

/**
 * A date as it is typed into a field: `18 September 2018`, `Tue 18 Sept`, `18/9/18`, `September`,
 * `2018-09-18`, `2018`; figures in British order. A day or month without a year is the first such
 * not before `near`. `null` where the words name no date that exists.
 */
export function typedDate(text: string, near: PartialDate): PartialDate | null {
  const said = text.trim().replace(/\s+/g, ' ');
  if (isPartialDate(said)) return said;
  return dayInNumbers(said, near) ?? dayInWords(said, near) ?? monthInWords(said, near);
}

/**
 * A day in figures alone, in British order: `18/9/2018`, `18.9.18`, `18/9`. `null` where the text is
 * no such day, or it has no year and it is not known when it was said.
 */
export function dayInNumbers(text: string, near: PartialDate | null): PartialDate | null {
  const [, day, month, year] = IN_NUMBERS.exec(text) ?? [];
  if (day === undefined || month === undefined) return null;
  return dayOf(year, Number(month), Number(day), near);
}

/** A time of day as it is typed into a field: `10`, `10.30`, `1430`, `2 pm`; `null` for no time. */
export function typedTime(text: string): ClockTime | null {
  const [, hours, minutes = '00', half] = TIME.exec(text.trim()) ?? [];
  if (hours === undefined) return null;
  const isHalf = half !== undefined;
  if (isHalf && (Number(hours) < 1 || Number(hours) > 12)) return null;
  const hour = isHalf ? (Number(hours) % 12) + (/pm/i.test(half) ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

function dayInWords(said: string, near: PartialDate): PartialDate | null {
  const dayFirst = DAY_FIRST.exec(said);
  const monthFirst = MONTH_FIRST.exec(said);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthByName(name ?? '');
  return month === null ? null : dayOf(year, month, Number(day), near);
}

function monthInWords(said: string, near: PartialDate): PartialDate | null {
  const [, name, year] = MONTH_ALONE.exec(said) ?? [];
  const month = monthByName(name ?? '');
  if (month === null) return null;
  if (year !== undefined) return partialDate(Number(year), month);
  return firstNotBefore(near, of => partialDate(of, month));
}

function dayOf(
  year: string | undefined,
  month: number,
  day: number,
  near: PartialDate | null,
): PartialDate | null {
  if (year !== undefined) {
    return partialDate(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  }
  return near && firstNotBefore(near, of => partialDate(of, month, day));
}

/** 29 February may be up to eight years away: 2096 to 2104. */
const MOST_YEARS = 8;

function firstNotBefore(
  near: PartialDate,
  inYear: (year: number) => PartialDate | null,
): PartialDate | null {
  for (let year = yearOf(near); year <= yearOf(near) + MOST_YEARS; year += 1) {
    const date = inYear(year);
    if (date !== null && date >= near.slice(0, date.length)) return date;
  }
  return null;
}
