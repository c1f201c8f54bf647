import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAndDate } from '../../shared/model/calendar';
import { dateInWords, partialDate } from '../../shared/model/partial-date';
import { typedDate, typedTime } from '../../shared/reading/typed-date';

const NEAR = '2018-08-21';

test.each([
  ['2018-09-18', '2018-09-18'],
  ['18 September 2018', '2018-09-18'],
  ['Tuesday, 18th of September 2018', '2018-09-18'],
  ['tue 18 sept', '2018-09-18'],
  ['18sep', '2018-09-18'],
  ['18-Sep-18', '2018-09-18'],
  ['Sept 18', '2018-09-18'],
  ['September 18, 2018', '2018-09-18'],
  ['18/9/18', '2018-09-18'],
  ['18.9.2018', '2018-09-18'],
  ['18/9', '2018-09-18'],
  ['September', '2018-09'],
  ['Sept 2018', '2018-09'],
  ['2018-09', '2018-09'],
  ['2019', '2019'],
])('%s is understood', (typed, date) => {
  expect(typedDate(typed, NEAR)).toBe(date);
});

test('a day without a year is the first such that is not over', () => {
  expect(typedDate('21 August', NEAR)).toBe('2018-08-21');
  expect(typedDate('20 August', NEAR)).toBe('2019-08-20');
  expect(typedDate('August', NEAR)).toBe('2018-08');
  expect(typedDate('29/2', NEAR)).toBe('2020-02-29');
});

test.each(['', 'soon', '31 September', '32/1/2018', '2018-13', '18 Octember', '14'])(
  '“%s” is no date',
  typed => {
    expect(typedDate(typed, NEAR)).toBeNull();
  },
);

test('what the program says of a date is understood again', () => {
  const dates = fc.tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 31 }), ([year, month], day) => {
      const date = partialDate(year, month, day) ?? `${partialDate(year, month)}`;
      expect(typedDate(dateInWords(date), NEAR)).toBe(date);
      expect(typedDate(dayAndDate(date), NEAR)).toBe(date);
    }),
  );
});

test('a day is said with its weekday, a month as a month', () => {
  expect(dayAndDate('2018-09-18')).toBe('Tuesday 18 September 2018');
  expect(dayAndDate('2018-09')).toBe('September 2018');
});

test.each([
  ['10', '10:00'],
  ['10:30', '10:30'],
  ['9.05', '09:05'],
  ['1430', '14:30'],
  ['14h30', '14:30'],
  ['2 pm', '14:00'],
  ['12.15am', '00:15'],
  ['12pm', '12:00'],
])('%s is a time', (typed, time) => {
  expect(typedTime(typed)).toBe(time);
});

test.each(['', '25', '10:75', '13 pm', '0 am', 'noon', '10:3'])('“%s” is no time', typed => {
  expect(typedTime(typed)).toBeNull();
});
