import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, monthsBetween, monthsOn } from '../../shared/model/calendar';

test('days are numbered one after the other, as any calendar has them', () => {
  const days = fc.date({
    min: new Date('1600-01-02'),
    max: new Date('2999-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, day => {
      const iso = (date: Date) => date.toISOString().slice(0, 10);
      const since = (dayNumber(iso(day)) ?? 0) - (dayNumber('1970-01-01') ?? 0);
      expect(since).toBe(Math.floor(day.getTime() / 86_400_000));
    }),
  );
});

test.each([
  ['2018-08-21', 1, '2018-09-18'],
  ['2018-07-31', 1, '2018-08-28'],
  ['2018-12-18', 1, '2019-01-15'],
  ['2018-11', 3, '2019-02'],
  ['2018', 1, null],
])('%s and %i months on is %s', (from, months, expected) => {
  expect(monthsOn(from, months)).toBe(expected);
});

test('months are counted over the turn of the year, between dates that know theirs', () => {
  expect(monthsBetween('2018-11-20', '2019-01')).toBe(2);
  expect(monthsBetween('2018', '2019-01')).toBeNull();
  expect(dayNumber('2018-08')).toBeNull();
});
