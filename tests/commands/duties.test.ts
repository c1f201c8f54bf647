import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changeDuty,
  type DutyTold,
  enterDuty,
  markTurn,
  removeDuty,
  restoreDuty,
  toggleDutyMonth,
  unmarkTurn,
} from '../../shared/commands/duties';
import { type Book, bookOf, recordsOf } from '../../shared/model/book';
import type { DutyTime, DutyTurn } from '../../shared/model/duty';
import {
  dutyTimeInWords,
  fallsIn,
  isToDo,
  monthsFrom,
  turnsBetween,
} from '../../shared/registers/ahead/duty-turns';
import { duty, dutyTime, month } from '../support/arbitrary-registers';
import { bookWith, STSC, stsc } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const REVIEW: DutyTold = {
  title: 'Effectiveness review',
  when: { by: 'months', months: [9] },
  purpose: 'discussion',
  presenter: 'SECAS',
  notes: '',
};

const empty = bookWith(stsc());
const book = done(empty, enterDuty(empty, { committeeId: STSC, told: REVIEW }, contextAt()));

function only(of: Book) {
  const [found] = recordsOf(of, 'duty');
  if (!found) throw new Error('There is no duty.');
  return found;
}

const { id: dutyId } = only(book);
const mark = (of: Book, turn: DutyTurn) => markTurn(of, { dutyId, turn });
const turnsOf = (of: Book, from: string, to: string) => turnsBetween(only(of), from, to);

describe('the plan of a duty', () => {
  test.each<[DutyTime, string, string[]]>([
    [{ by: 'months', months: [9, 3] }, 'March and September', ['2018-03', '2018-09', '2019-03']],
    [
      { by: 'every', months: 5, from: '2018-02' },
      'every 5 months from February 2018',
      ['2018-02', '2018-07', '2018-12', '2019-05'],
    ],
    [{ by: 'once', date: '2018-09-03' }, 'September 2018', ['2018-09']],
  ])('%j reads %s', (when, words, months) => {
    expect(dutyTimeInWords(when)).toBe(words);
    expect([...monthsFrom('2018-01', '2019-06')].filter(each => fallsIn(when, each))).toEqual(
      months,
    );
  });

  test('is changed month by month, and never to none', () => {
    const both = done(book, toggleDutyMonth(book, { dutyId, month: 3 }));
    expect(only(both).when).toEqual({ by: 'months', months: [3, 9] });
    expect(done(both, toggleDutyMonth(both, { dutyId, month: 3 }))).toEqual(book);
    expect(toggleDutyMonth(book, { dutyId, month: 9 })).toBeNull();
  });

  test('is changed as a whole, and what was done stays', () => {
    const was = done(book, mark(book, { became: 'done', month: '2018-09', on: '2018-09-18' }));
    const told = { ...REVIEW, title: 'Review of effectiveness' };
    const now = done(was, changeDuty(was, { dutyId, told }));
    expect(only(now)).toEqual({ ...only(was), title: 'Review of effectiveness' });
    expect(changeDuty(now, { dutyId, told })).toBeNull();
    expect(changeDuty(now, { dutyId, told: { ...told, title: ' ' } })).toBeNull();
  });
});

describe('a turn of a duty', () => {
  test('is done, left out or moved, and stands again as planned', () => {
    const moved = done(book, mark(book, { became: 'moved', month: '2018-09', to: '2018-10' }));
    expect(turnsOf(moved, '2018-09', '2018-09')).toEqual([]);
    expect(turnsOf(moved, '2018-10', '2018-10')).toMatchObject([{ planned: '2018-09' }]);
    const gone = done(moved, mark(moved, { became: 'leftOut', month: '2018-09' }));
    expect(turnsOf(gone, '2018-01', '2018-12').filter(isToDo)).toEqual([]);
    expect(done(gone, unmarkTurn(gone, { dutyId, month: '2018-09' }))).toEqual(book);
    expect(unmarkTurn(book, { dutyId, month: '2018-09' })).toBeNull();
  });

  test('is one of the plan', () => {
    expect(mark(book, { became: 'leftOut', month: '2018-08' })).toBeNull();
    expect(mark(book, { became: 'moved', month: '2018-09', to: '2018-09' })).toBeNull();
  });

  test('is there once, in the month that it was moved to, or in its own', () => {
    fc.assert(
      fc.property(duty, given => {
        const turns = turnsBetween(given, '2016-01', '2021-12');
        const planned = [...monthsFrom('2016-01', '2021-12')].filter(each =>
          fallsIn(given.when, each),
        );
        const marked = given.turns.filter(({ became }) => became === 'moved');
        const all = new Set([...planned, ...marked.map(each => each.month)]);
        expect(turns.map(each => each.planned).toSorted()).toEqual([...all].toSorted());
        for (const turn of turns) {
          const to = marked.find(each => each.month === turn.planned);
          expect(turn.month).toBe(to?.became === 'moved' ? to.to : turn.planned);
        }
      }),
    );
  });

  test('lies in one part of the year, however the year is cut', () => {
    fc.assert(
      fc.property(duty, month, (given, cut) => {
        const [from, to] = ['2016-01', '2021-12'];
        const before = [...monthsFrom(from, cut)].slice(0, -1).at(-1) ?? '2015-12';
        const parts = [...turnsBetween(given, from, before), ...turnsBetween(given, cut, to)];
        expect(parts).toEqual(turnsBetween(given, from, to));
      }),
    );
  });
});

test('every n months is every n months', () => {
  fc.assert(
    fc.property(dutyTime, when => {
      if (when.by !== 'every') return;
      const falls = [...monthsFrom(when.from, '2026-12')].flatMap((each, at) =>
        fallsIn(when, each) ? [at] : [],
      );
      expect(falls).toEqual(falls.map((_, nth) => nth * when.months));
    }),
  );
});

test('a removed duty comes back', () => {
  const gone = done(book, removeDuty(book, dutyId, contextAt()));
  expect(removeDuty(gone, dutyId, contextAt())).toBeNull();
  expect(done(gone, restoreDuty(gone, dutyId))).toEqual(book);
  const given = { committeeId: STSC, told: { ...REVIEW, title: ' ' } };
  expect(enterDuty(bookOf([stsc()]), given, contextAt())).toBeNull();
});
