import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JournalEntry } from '../../renderer/storage/database';
import { byPeriod, joined } from '../../renderer/storage/joined-entries';
import { bookAsAt } from '../../renderer/time-machine/as-at';
import { EMPTY_BOOK } from '../../shared/model/book';
import { apply, type Change, invert } from '../../shared/model/change';
import { someChange } from '../support/arbitrary-changes';

/** The minute of a time: what a journal of some days is thinned to. */
const minuteOf = (time: string) => time.slice(0, 16);

/** Changes with the seconds that passed before each. */
const changes = fc.array(fc.tuple(fc.nat({ max: 50 }), someChange), {
  minLength: 1,
  maxLength: 15,
});

/** What is saved by these changes, and the book that they lead to. */
function written(told: readonly (readonly [number, Change])[]) {
  let book = EMPTY_BOOK;
  let second = 0;
  const entries = told.map(([pause, change], at): JournalEntry => {
    second += pause;
    const time = new Date(second * 1_000).toISOString();
    const inverse = invert(book, change);
    book = apply(book, change);
    return { revision: at + 1, time, parts: [`part-${at % 3}`], change, inverse };
  });
  return { book, entries };
}

function thinned(entries: readonly JournalEntry[]): JournalEntry[] {
  return byPeriod(entries, minuteOf).flatMap(([first, ...others]) =>
    first ? joined([first, ...others]) : [],
  );
}

test('a thinned journal shows the book as it stood at the end of each minute', () => {
  fc.assert(
    fc.property(changes, told => {
      const { book, entries } = written(told);
      const fewer = thinned(entries);
      for (const { time } of fewer) {
        const whole = new Map(bookAsAt(book, entries, time).records);
        expect(new Map(bookAsAt(book, fewer, time).records)).toEqual(whole);
      }
      const before = new Map(bookAsAt(book, fewer, '1969-12-31T23:59:59.000Z').records);
      expect(before).toEqual(new Map());
    }),
  );
});

test('it has one entry for each minute, which names every meeting that was changed in it', () => {
  fc.assert(
    fc.property(changes, told => {
      const { entries } = written(told);
      const fewer = thinned(entries);
      expect(fewer.map(({ time }) => minuteOf(time))).toEqual([
        ...new Set(entries.map(({ time }) => minuteOf(time))),
      ]);
      for (const { time, parts } of fewer) {
        const own = entries.filter(each => minuteOf(each.time) === minuteOf(time));
        expect(new Set(parts)).toEqual(new Set(own.flatMap(each => each.parts)));
      }
      expect(fewer.at(-1)?.revision).toBe(entries.at(-1)?.revision);
    }),
  );
});

test('what was said last of a record is said last by the thinned journal too', () => {
  const last = (entries: readonly JournalEntry[]) =>
    new Map(
      entries.flatMap(({ change: { put, remove } }) => [
        ...remove.map(id => [id, null] as const),
        ...put.map(row => [row.id, row] as const),
      ]),
    );
  fc.assert(
    fc.property(changes, told => {
      const { entries } = written(told);
      expect(last(thinned(entries))).toEqual(last(entries));
    }),
  );
});
