import fc from 'fast-check';
import { expect, test } from 'vitest';
import { release } from '../../../shared/model/release';
import { END_OF_TIME } from '../../../shared/registers/changes/days';
import { releaseAsAt } from '../../../shared/registers/changes/release-as-at';
import { releaseTimeline } from '../../../shared/registers/changes/release-timeline';
import { someDate } from '../../support/arbitrary-values';

/** A release that had these dates, one after the other. */
const withDates = (id: string, ...dates: readonly string[]) => {
  const statements = dates.map((date, at) => ({
    id: `${id}${at}`,
    on: `2018-01-${String(at + 1).padStart(2, '0')}`,
    source: '',
    letter: '',
    facts: { name: id, date },
  }));
  const made = releaseAsAt(release({ id, codeId: 'code', statements }), END_OF_TIME);
  return made ? [made] : [];
};

test('stands between the month of the first date and the one after the last', () => {
  const line = releaseTimeline([
    ...withDates('A', '2018-09-30'),
    ...withDates('B', '2018-11-01', '2018-11-16'),
  ]);
  expect(line?.ticks.map(({ label }) => label)).toEqual(['Sep 2018', 'Oct 2018', 'Nov 2018']);
  expect(line?.releases.map(({ name, date, was }) => [name, date, was.length])).toEqual([
    ['A', '2018-09-30', 0],
    ['B', '2018-11-16', 1],
  ]);
  expect(line?.releases[0]?.at).toBeCloseTo(29 / 91);
});

test('there is none where no release has a date', () => {
  expect(releaseTimeline([])).toBeNull();
});

test('later dates stand further along, all of it between the ends, with few marks to read', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(someDate, someDate), { minLength: 1, maxLength: 6 }), pairs => {
      const line = releaseTimeline(pairs.flatMap((dates, at) => withDates(`R${at}`, ...dates)));
      const all = (line?.releases ?? []).flatMap(({ at, date, was }) => [{ at, date }, ...was]);
      expect(all.filter(({ at }) => at < 0 || at > 1)).toEqual([]);
      expect(line?.ticks.length).toBeLessThanOrEqual(7);
      const days = all.filter(({ date }) => date.length === 10);
      for (const one of days) {
        for (const other of days) {
          if (one.date < other.date) expect(one.at).toBeLessThan(other.at);
        }
      }
    }),
  );
});
