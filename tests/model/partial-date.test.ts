import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ClockTime,
  dateInWords,
  isPartialDate,
  MONTH_NAMES,
  monthByName,
  monthOf,
  PartialDate,
  partialDate,
  yearOf,
} from '../../shared/model/partial-date';

const realDay = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map(date => date.toISOString().slice(0, 10));

test('every day of the calendar is a date, and so are its month and its year', () => {
  fc.assert(
    fc.property(realDay, day => {
      const [year, month, of] = day.split('-').map(Number);
      expect(isPartialDate(day)).toBe(true);
      expect(partialDate(year ?? 0, month, of)).toBe(day);
      expect(partialDate(year ?? 0, month)).toBe(day.slice(0, 7));
      expect(partialDate(year ?? 0)).toBe(day.slice(0, 4));
      expect([yearOf(day), monthOf(day)]).toEqual([year, month]);
    }),
  );
});

test('the numbers of a date give that date or, where there is no such day, nothing', () => {
  const number = fc.integer({ min: -3, max: 40 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), number, number, (year, month, day) => {
      const time = new Date(0);
      time.setUTCFullYear(year, month - 1, day);
      const real = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
      expect(partialDate(year, month, day) !== null).toBe(real);
    }),
  );
});

test.each([
  '2018-02-30',
  '2018-02-29',
  '1900-02-29',
  '2018-04-31',
  '2018-13',
  '2018-00',
  '2018-08-00',
  '2018-8-14',
  '18-08-14',
  '2018-08-14T00:00',
  ' 2018',
  '2018\n',
  '14 August 2018',
  '',
])('%j is no date', text => {
  expect(PartialDate.safeParse(text).success).toBe(false);
});

test.each(['2016-02-29', '2000-02-29', '2018-12-31', '2018-08', '2018'])('%s is a date', text => {
  expect(PartialDate.safeParse(text).success).toBe(true);
});

test.each([
  ['2018-08-14', '14 August 2018'],
  ['2018-08-01', '1 August 2018'],
  ['2018-08', 'August 2018'],
  ['2018', '2018'],
])('%s in words is %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test('a month is known by its name, whole or short, in any case', () => {
  for (const [at, name] of MONTH_NAMES.entries()) {
    for (const form of [name, name.toUpperCase(), name.slice(0, 3), `${name.slice(0, 3)}.`]) {
      expect(monthByName(form)).toBe(at + 1);
    }
  }
  expect(monthByName('Sept.')).toBe(9);
});

test.each(['', 'Mayor', 'Ja', 'Autumn', '8'])('%j is no month', name => {
  expect(monthByName(name)).toBeNull();
});

test('the month of a year alone is not known', () => {
  expect(monthOf('2018')).toBeNull();
});

test.each([
  ['09:30', true],
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['9:30', false],
  ['09:60', false],
  ['09:30:00', false],
])('%s as a time of day: %s', (text, expected) => {
  expect(ClockTime.safeParse(text).success).toBe(expected);
});
