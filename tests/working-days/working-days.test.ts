import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../shared/model/calendar';
import { HolidaysOf } from '../../shared/model/deadline';
import {
  isCertainYear,
  isWorkingDay,
  workingDayAfter,
  workingDayBefore,
} from '../../shared/working-days/working-days';

const where = fc.constantFrom(...HolidaysOf.options);
const day = fc
  .integer({ min: dayNumber('1900-01-01') ?? 0, max: dayNumber('2199-12-31') ?? 0 })
  .map(dayOfNumber);

test('papers for the meeting of 14 August 2018 go out on 7 August', () => {
  expect(workingDayBefore('2018-08-14', 5, 'englandAndWales')).toBe('2018-08-07');
});

test('a bank holiday counts for nobody who keeps it, and for everybody else', () => {
  expect(workingDayAfter('2018-08-24', 1, 'englandAndWales')).toBe('2018-08-28');
  expect(workingDayAfter('2018-08-24', 1, 'scotland')).toBe('2018-08-27');
  expect(workingDayBefore('2018-07-13', 1, 'northernIreland')).toBe('2018-07-11');
});

test('no working day away is the day, or the nearest working day on that side', () => {
  expect(workingDayBefore('2018-08-14', 0, 'scotland')).toBe('2018-08-14');
  expect(workingDayBefore('2018-08-12', 0, 'scotland')).toBe('2018-08-10');
  expect(workingDayAfter('2018-08-12', 0, 'scotland')).toBe('2018-08-13');
});

test('a meeting of which only the month is known has no such day', () => {
  expect(workingDayBefore('2018-08', 5, 'scotland')).toBeNull();
});

test('so many working days away, so many working days lie between', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), where, (start, days, of) => {
      const [before, after] = [workingDayBefore(start, days, of), workingDayAfter(start, days, of)];
      expect(workingDaysFrom(before, start, of)).toBe(days);
      expect(workingDaysFrom(start, after, of, 1)).toBe(days);
      expect(isWorkingDay(before ?? '', of) && isWorkingDay(after ?? '', of)).toBe(true);
    }),
  );
});

test('from a working day, forth and back leads to where it began', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 60 }), where, (start, days, of) => {
      fc.pre(isWorkingDay(start, of));
      const there = workingDayAfter(start, days, of);
      expect(workingDayBefore(there ?? '', days, of)).toBe(start);
    }),
  );
});

test('the days of the calendar and their numbers are one to one', () => {
  fc.assert(fc.property(day, each => dayOfNumber(dayNumber(each) ?? 0) === each));
});

test('of years to come nobody knows yet what will be proclaimed', () => {
  expect([isCertainYear('2018-08-14'), isCertainYear('2031-08-14')]).toEqual([true, false]);
});

/** How many working days there are from one day to another, the last left out (or the first). */
function workingDaysFrom(
  from: string | null,
  to: string | null,
  of: HolidaysOf,
  shift: 0 | 1 = 0,
): number {
  const [start, end] = [dayNumber(from ?? '') ?? 0, dayNumber(to ?? '') ?? 0];
  let count = 0;
  for (let at = start + shift; at < end + shift; at += 1) {
    if (isWorkingDay(dayOfNumber(at), of)) count += 1;
  }
  return count;
}
