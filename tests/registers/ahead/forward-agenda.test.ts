import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Due } from '../../../shared/model/due';
import { duty } from '../../../shared/model/duty';
import { type ForwardAgenda, forwardAgenda } from '../../../shared/registers/ahead/forward-agenda';
import { sittingsAhead } from '../../../shared/registers/ahead/sittings-ahead';
import { proposedAgenda } from '../../../shared/registers/proposed-agenda';
import { due } from '../../support/arbitrary-values';
import { bookWith, meeting, openAction, STSC, stsc } from '../../support/builders';

const TODAY = '2018-08-20';
const papers = { id: 'papers', title: 'Papers out', workingDays: 5, side: 'before' } as const;
const committee = stsc({ deadlines: [papers] });
const review = duty({
  id: 'review',
  committeeId: STSC,
  title: 'Effectiveness review',
  when: { by: 'months', months: [9] },
});

const held = [
  meeting(32, { state: 'approved', date: '2018-07-17' }),
  meeting(33, { state: 'draft', date: '2018-08-21' }),
] as const;

function aheadWith(dues: Due[], ...more: Parameters<typeof bookWith>): ForwardAgenda {
  const [before, last] = held;
  const actions = dues.map((each, at) => openAction(`a${at}`, 'To report.', { due: each }));
  const book = bookWith(committee, before, last.item('Raised', ...actions), ...more);
  return forwardAgenda(book, committee, TODAY);
}

const inMonth = ({ months }: ForwardAgenda, wanted: string) => {
  const found = months.find(({ month }) => month === wanted);
  if (!found) throw new Error(`${wanted} is not ahead.`);
  return found;
};

describe('the sittings ahead', () => {
  test('are those arranged, then those to be expected on the same weekday of the month', () => {
    const next = meeting(34, { date: '2018-09-18', state: 'preparation' });
    const book = bookWith(committee, ...held, next);
    const found = sittingsAhead(book, STSC, { from: '2018-08', to: '2018-12' });
    expect(
      found.map(({ meeting: { number, date }, isExpected }) => [number, date, isExpected]),
    ).toEqual([
      ['34', '2018-09-18', false],
      ['35', '2018-10-16', true],
      ['36', '2018-11-20', true],
      ['37', '2018-12-18', true],
    ]);
  });

  test('are none where the committee has not met for more than a year', () => {
    const book = bookWith(committee, ...held);
    expect(sittingsAhead(book, STSC, { from: '2019-09', to: '2020-08' })).toEqual([]);
  });
});

describe('a promised item', () => {
  test.each<[string, Due]>([
    ['the September 2018 meeting', { by: 'meeting', date: '2018-09', meetingId: null }],
    ['the next meeting', { by: 'nextMeeting' }],
  ])('for %s stands under the sitting to be expected, once', (_, each) => {
    const ahead = aheadWith([each]);
    const sittings = ahead.months.flatMap(month => month.sittings);
    const promised = sittings.flatMap(sitting =>
      sitting.promised.map(() => sitting.meeting.number),
    );
    expect(promised).toEqual(['34']);
  });

  test('for a meeting that has gone by is late', () => {
    const ahead = aheadWith([{ by: 'meeting', date: '2018-07', meetingId: null }]);
    expect(ahead.late.actions.map(({ id }) => id)).toEqual(['a0']);
  });
});

test('what is due on a day stands in its month, and in words at the end', () => {
  const ahead = aheadWith([
    { by: 'date', date: '2018-10-05' },
    { by: 'words', words: 'the Autumn' },
    { by: 'date', date: '2018-08-10' },
  ]);
  expect(inMonth(ahead, '2018-10').actions.map(({ id }) => id)).toEqual(['a0']);
  expect(ahead.sometime.map(({ id }) => id)).toEqual(['a1']);
  expect(ahead.late.actions.map(({ id }) => id)).toEqual(['a2']);
});

test('every open action with a due date is somewhere ahead, once', () => {
  fc.assert(
    fc.property(fc.array(due, { maxLength: 6 }), dues => {
      const { late, months, sometime } = aheadWith(dues);
      const found = [
        ...late.actions,
        ...months.flatMap(({ sittings, actions }) => [
          ...sittings.flatMap(({ promised }) => promised),
          ...actions,
        ]),
        ...sometime,
      ];
      expect(found.map(({ id }) => id).toSorted()).toEqual(dues.map((_, at) => `a${at}`));
    }),
  );
});

describe('the duties of the year', () => {
  test('stand under the sitting of their month, or by themselves where there is none', () => {
    const ahead = aheadWith([], review);
    expect(inMonth(ahead, '2018-09').sittings[0]?.duties).toHaveLength(1);
    expect(inMonth(ahead, '2018-09').duties).toEqual([]);
    const alone = forwardAgenda(bookWith(committee, review), committee, TODAY);
    expect(inMonth(alone, '2018-09').duties).toHaveLength(1);
  });

  test('are late once their month has gone by without them', () => {
    const missed = { ...review, when: { by: 'months' as const, months: [7] } };
    expect(aheadWith([], missed).late.duties).toHaveLength(1);
    const done = { became: 'done' as const, month: '2018-07', on: '2018-07-17' };
    expect(aheadWith([], { ...missed, turns: [done] }).late.duties).toEqual([]);
  });

  test('are proposed for the agenda of the meeting of their month, and of no other', () => {
    const book = bookWith(committee, ...held, review);
    const titlesOn = (date: string | null) =>
      proposedAgenda(book, { committeeId: STSC, number: '34', date }).map(({ title }) => title);
    expect(titlesOn('2018-09-18')).toEqual(['Effectiveness review']);
    expect(titlesOn('2018-10-16')).toEqual([]);
    expect(titlesOn(null)).toEqual([]);
  });
});

test('each sitting has its deadlines, with the day on which they fall', () => {
  const [sitting] = inMonth(aheadWith([]), '2018-09').sittings;
  expect(sitting?.deadlines.map(({ deadline, day }) => [deadline.title, day])).toEqual([
    ['Papers out', '2018-09-11'],
  ]);
});

test('a deadline of a meeting in preparation whose day has gone by is late', () => {
  const next = meeting(34, { date: '2018-08-24', state: 'preparation' });
  expect(aheadWith([], next).late.deadlines.map(({ day }) => day)).toEqual(['2018-08-17']);
});

test('a draft that the Chair waits for stands at its day, until it is ticked off', () => {
  const draft = {
    id: 'draft',
    title: 'Draft to the Chair',
    workingDays: 5,
    side: 'after',
  } as const;
  const given = stsc({ deadlines: [draft] });
  const daysOf = (ticked: { deadlineId: string; on: string }[]) => {
    const last = meeting(33, { state: 'draft', date: '2018-08-21', ticked });
    const { months } = forwardAgenda(bookWith(given, last), given, '2018-08-22');
    return months.flatMap(({ deadlines }) => deadlines.map(({ day }) => day));
  };
  expect(daysOf([])).toEqual(['2018-08-29']);
  expect(daysOf([{ deadlineId: 'draft', on: '2018-08-22' }])).toEqual([]);
});
