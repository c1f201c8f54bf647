import { dayNumber } from '../model/calendar';
import type { HolidaysOf } from '../model/deadline';
import type { PartialDate } from '../model/partial-date';
import { easterSunday } from './easter';

/**
 * The years whose bank holidays are known: the rules below with what was proclaimed beside them are
 * those that gov.uk lists. Of later years nobody can say yet what will be proclaimed; of earlier ones
 * some rules were others (Scotland has had St Andrew's Day since 2007).
 */
export const CERTAIN_YEARS = { from: 2007, to: 2027 } as const;

/** Whose bank holidays they are, in words. */
export const HOLIDAYS_WORDS: { readonly [H in HolidaysOf]: string } = {
  englandAndWales: 'England and Wales',
  scotland: 'Scotland',
  northernIreland: 'Northern Ireland',
};

/** A day that was proclaimed a bank holiday, and where; everywhere if it does not say. */
interface Proclaimed {
  readonly day: PartialDate;
  readonly of?: HolidaysOf;
}

/** Bank holidays by Royal Proclamation that no rule gives. */
const PROCLAIMED: readonly Proclaimed[] = [
  { day: '1999-12-31' },
  { day: '2002-06-03' },
  { day: '2011-04-29' },
  { day: '2012-06-05' },
  { day: '2022-06-03' },
  { day: '2022-09-19' },
  { day: '2023-05-08' },
  { day: '2026-06-15', of: 'scotland' },
];

/** Bank holidays that were moved in one year, from the day that the rule gives. */
const MOVED: ReadonlyMap<PartialDate, PartialDate> = new Map([
  ['1995-05-01', '1995-05-08'],
  ['2002-05-27', '2002-06-04'],
  ['2012-05-28', '2012-06-04'],
  ['2020-05-04', '2020-05-08'],
  ['2022-05-30', '2022-06-02'],
]);

const MONDAY = 0;
const SATURDAY = 5;

/**
 * The bank holidays of a year as day numbers, under the Banking and Financial Dealings Act 1971, with
 * the weekdays that stand in for those on a weekend.
 */
export function bankHolidays(year: number, of: HolidaysOf): ReadonlySet<number> {
  const key = `${of} ${year}`;
  const known = KNOWN.get(key) ?? new Set([...ruled(year, of), ...proclaimed(year, of)]);
  KNOWN.set(key, known);
  return known;
}

/** Counting working days asks for the same few years again and again. */
const KNOWN = new Map<string, ReadonlySet<number>>();

function ruled(year: number, of: HolidaysOf): number[] {
  return RULES[of](year);
}

const RULES: { readonly [H in HolidaysOf]: (year: number) => number[] } = {
  englandAndWales: year => [
    ...onWeekdays([on(year, '01-01')]),
    ...easter(year),
    ...springAndMay(year),
    lastMonday(year, '08-31'),
    ...onWeekdays([on(year, '12-25'), on(year, '12-26')]),
  ],
  scotland: year => [
    ...onWeekdays([on(year, '01-01'), on(year, '01-02')]),
    easterSunday(year) - 2,
    ...springAndMay(year),
    firstMonday(year, '08-01'),
    ...onWeekdays([on(year, '11-30')]),
    ...onWeekdays([on(year, '12-25'), on(year, '12-26')]),
  ],
  northernIreland: year => [
    ...onWeekdays([on(year, '01-01')]),
    ...onWeekdays([on(year, '03-17')]),
    ...easter(year),
    ...springAndMay(year),
    ...onWeekdays([on(year, '07-12')]),
    lastMonday(year, '08-31'),
    ...onWeekdays([on(year, '12-25'), on(year, '12-26')]),
  ],
};

/** Good Friday and Easter Monday. */
function easter(year: number): number[] {
  return [easterSunday(year) - 2, easterSunday(year) + 1];
}

/** The first Monday in May and the last, where they were not moved. */
function springAndMay(year: number): number[] {
  return [firstMonday(year, '05-01'), lastMonday(year, '05-31')].map(asHeld);
}

function asHeld(ruledDay: number): number {
  const moved = [...MOVED].find(([from]) => dayNumber(from) === ruledDay);
  return moved ? (dayNumber(moved[1]) ?? ruledDay) : ruledDay;
}

/** Days beside each other; one on a weekend is held on the next weekday that is none of the others. */
function onWeekdays(days: readonly number[]): number[] {
  const held = days.filter(day => day % 7 < SATURDAY);
  for (const day of days.filter(each => each % 7 >= SATURDAY)) {
    let next = day + 1;
    while (next % 7 >= SATURDAY || held.includes(next)) next += 1;
    held.push(next);
  }
  return held;
}

function proclaimed(year: number, of: HolidaysOf): number[] {
  return PROCLAIMED.filter(
    ({ day, of: only = of }) => only === of && Number(day.slice(0, 4)) === year,
  ).map(({ day }) => dayNumber(day) ?? 0);
}

function on(year: number, monthAndDay: string): number {
  return dayNumber(`${String(year).padStart(4, '0')}-${monthAndDay}`) ?? 0;
}

function firstMonday(year: number, from: string): number {
  const first = on(year, from);
  return first + ((7 + MONDAY - (first % 7)) % 7);
}

function lastMonday(year: number, until: string): number {
  const last = on(year, until);
  return last - ((last % 7) - MONDAY);
}
