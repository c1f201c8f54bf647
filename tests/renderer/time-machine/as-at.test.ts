import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JournalEntry } from '../../../renderer/storage/database';
import { bookAsAt, momentAt, momentsOf } from '../../../renderer/time-machine/as-at';
import { apply, type Change, invert } from '../../../shared/model/change';
import { minute } from '../../../shared/model/minute';
import { someChange } from '../../support/arbitrary-changes';
import { bookWith, itemId, meeting, p } from '../../support/builders';

const book = bookWith(meeting(33).item('DCC Update', p('')));

function at(minutes: number): string {
  return `2018-08-14T11:${String(minutes).padStart(2, '0')}:00.000Z`;
}

/** The states of a book, each a minute after the one before, and the journal that led to them. */
function written(changes: readonly Change[]) {
  const states = [book];
  const entries = changes.map((change, n): JournalEntry => {
    const before = states.at(-1) ?? book;
    states.push(apply(before, change));
    return { revision: n + 1, time: at(n + 1), parts: [], change, inverse: invert(before, change) };
  });
  return { states, entries };
}

test('whatever was changed, the book of each moment comes back as it stood', () => {
  fc.assert(
    fc.property(fc.array(someChange, { maxLength: 12 }), changes => {
      const { states, entries } = written(changes);
      const now = states.at(-1) ?? book;
      for (const [n, state] of states.entries()) {
        expect(new Map(bookAsAt(now, entries, at(n)).records)).toEqual(new Map(state.records));
      }
    }),
  );
});

test('a meeting is told the minutes in which it was changed, the latest first', () => {
  const typing = (text: string): Change => ({
    put: [minute(itemId(33, 1), 'm33', [p(text)])],
    remove: [],
  });
  const { entries } = written([typing('The'), typing('The DCC')]);
  expect(momentsOf(entries, 'm33').map(({ time }) => time)).toEqual([at(2), at(1)]);
  expect(momentsOf(entries, 'm34')).toEqual([]);
});

test('a time of day finds the meeting as it stood then, on the latest day that has it', () => {
  const onTheWall = (time: string) => ({ day: time.slice(0, 10), clock: time.slice(11, 16) });
  const moments = ['15T09:30', '14T11:20', '14T11:05', '14T10:00'].map(time => ({
    time: `2018-08-${time}:00.000Z`,
    changes: 1,
  }));
  const shown = (clock: string) => momentAt(moments, clock, onTheWall)?.time.slice(8, 16);
  expect(shown('11:05')).toBe('15T09:30');
  expect(shown('09:29')).toBe('14T10:00');
  expect(momentAt(moments.slice(1), '11:10', onTheWall)?.time.slice(8, 16)).toBe('14T11:05');
  expect(momentAt([], '11:05', onTheWall)).toBeNull();
});
