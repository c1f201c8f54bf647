import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SMART_ENERGY_CODE } from '../../../shared/codes/smart-energy-code';
import { code } from '../../../shared/model/code';
import { modification } from '../../../shared/model/modification';
import { release } from '../../../shared/model/release';
import {
  END_OF_TIME,
  hadHappened,
  inTimeOrder,
  lastDayOf,
} from '../../../shared/registers/changes/days';
import {
  atStageSince,
  modificationAsAt,
} from '../../../shared/registers/changes/modification-as-at';
import { modificationNews } from '../../../shared/registers/changes/modification-news';
import { releaseAsAt } from '../../../shared/registers/changes/release-as-at';
import { mayDo, stagesOn } from '../../../shared/registers/changes/stages';
import { modificationsOn } from '../../support/arbitrary-modifications';

const CODE = SMART_ENERGY_CODE;

/** Days close together, so that much falls on either side of another. */
const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(parts => `2018-${parts.map(part => String(part).padStart(2, '0')).join('-')}`);

test('as at the end of time is what the last word on each fact says', () => {
  fc.assert(
    fc.property(modificationsOn(day), record => {
      const now = modificationAsAt(CODE, record, END_OF_TIME);
      if (record.statements.length === 0) expect(now).toBeNull();
      for (const fact of ['title', 'stageId', 'implementation', 'documents'] as const) {
        const last = inTimeOrder(record.statements).findLast(({ facts }) => fact in facts);
        if (last) expect(now?.facts[fact]).toEqual(last.facts[fact]);
      }
    }),
  );
});

test('what is said of later days changes no earlier one', () => {
  fc.assert(
    fc.property(modificationsOn(day), day, (record, on) => {
      const early = record.statements.filter(told => hadHappened(told.on, on));
      const decisions = record.decisions.filter(taken => hadHappened(taken.on, on));
      const then = { ...record, statements: early, decisions };
      expect(modificationAsAt(CODE, record, on)?.facts).toEqual(
        modificationAsAt(CODE, then, on)?.facts,
      );
      expect(modificationAsAt(CODE, record, on)?.decisions).toEqual(
        modificationAsAt(CODE, then, on)?.decisions,
      );
    }),
  );
});

test('the news of two periods one after the other is the news of both', () => {
  fc.assert(
    fc.property(
      modificationsOn(day),
      fc.tuple(day, day, day).map(days => days.toSorted()),
      (record, [start = '', middle = '', end = '']) => {
        const news = (after: string, upTo: string) =>
          modificationNews(CODE, record, { after, upTo });
        const [first, second, both] = [news(start, middle), news(middle, end), news(start, end)];
        expect([...(first?.moves ?? []), ...(second?.moves ?? [])]).toEqual(both?.moves ?? []);
        expect(second?.before ?? null).toEqual(first?.now ?? null);
      },
    ),
  );
});

test('a month without a day is over on its last day', () => {
  expect(lastDayOf('2018-02')).toBe('2018-02-28');
  expect(lastDayOf('2020-02')).toBe('2020-02-29');
  expect(lastDayOf('2018')).toBe('2018-12-31');
  expect(hadHappened('2018-08', '2018-08-30')).toBe(false);
  expect(hadHappened('2018-08', '2018-08-31')).toBe(true);
});

test('the stages are those that hold on the day', () => {
  const names = (on: string) => stagesOn(CODE, on).map(({ name }) => name);
  expect(names('2018-08-31')[0]).toBe('Initial consideration');
  expect(names('2019-03-01')[0]).toBe('Development');
});

test('a body may do what its power and the path say', () => {
  const body = (wanted: string) => {
    const found = CODE.bodies.find(({ id }) => id === wanted);
    if (!found) throw new Error(`The code has no ${wanted}.`);
    return found;
  };
  expect(mayDo(body('change-board'), 'recommend', 'path-2')).toBe(true);
  expect(mayDo(body('change-board'), 'decide', 'path-2')).toBe(false);
  expect(mayDo(body('change-board'), 'decide', 'path-3')).toBe(true);
  expect(mayDo(body('authority'), 'decide', 'path-1')).toBe(true);
  expect(mayDo(body('panel'), 'decide', null)).toBe(false);
  const open = code({
    ...CODE,
    bodies: [{ id: 'a', name: 'A', powers: [{ may: 'decide', pathIds: [] }] }],
  });
  expect(open.bodies.every(each => mayDo(each, 'decide', null))).toBe(true);
});

test('a release keeps each date that it had, with the letter that moved it', () => {
  const told = (on: string, date: string, letter: string) => ({
    id: on,
    on,
    source: '',
    letter,
    facts: { date },
  });
  const record = release({
    id: 'r',
    codeId: CODE.id,
    statements: [
      told('2019-01-01', '2019-11-07', ''),
      told('2019-10-08', '2019-11-24', 'the first letter'),
      told('2019-10-30', '2019-11-29', 'the second letter'),
    ],
  });
  const moved = (day: string) =>
    releaseAsAt(record, day)?.earlierDates.map(({ date, movedBy }) => [date, movedBy.letter]);
  expect(moved('2019-10-08')).toEqual([['2019-11-07', 'the first letter']]);
  expect(moved('2019-11-30')).toEqual([
    ['2019-11-07', 'the first letter'],
    ['2019-11-24', 'the second letter'],
  ]);
  expect(releaseAsAt(record, '2018-12-31')).toBeNull();
});

test('a date of a release that is told more exactly has not moved', () => {
  const told = (on: string, date: string) => ({
    id: on,
    on,
    source: '',
    letter: '',
    facts: { date },
  });
  const record = release({
    id: 'r',
    codeId: CODE.id,
    statements: [
      told('2019-06-01', '2020'),
      told('2020-01-01', '2020-11'),
      told('2020-09-01', '2020-11-29'),
      told('2020-10-01', '2020-12'),
    ],
  });
  const at = (day: string) => releaseAsAt(record, day);
  expect(at('2020-09-30')).toMatchObject({ facts: { date: '2020-11-29' }, earlierDates: [] });
  expect(at('2020-10-01')?.earlierDates.map(({ date }) => date)).toEqual(['2020-11-29']);
});

test('nothing is known of a modification before the first word on it', () => {
  const record = modification({
    id: 'm',
    codeId: CODE.id,
    reference: 'SECMP0901',
    statements: [
      { id: 's', on: '2018-08-01', source: '', decisionId: null, facts: { title: 'Sample' } },
    ],
  });
  expect(modificationAsAt(CODE, record, '2018-07-31')).toBeNull();
  expect(modificationAsAt(CODE, record, '2018-08-01')?.facts.title).toBe('Sample');
});

test('a modification stands at its stage since it last came there, however often that was said', () => {
  const stages = [
    ['2018-01-05', 'refinement'],
    ['2018-02-05', 'report'],
    ['2018-03-05', 'refinement'],
    ['2018-04-05', 'refinement'],
  ] as const;
  const record = modification({
    id: 'm',
    codeId: CODE.id,
    reference: 'SECMP0901',
    statements: stages.map(([on, stageId]) => ({
      id: on,
      on,
      source: '',
      decisionId: null,
      facts: { stageId },
    })),
  });
  const since = (day: string) => {
    const at = modificationAsAt(CODE, record, day);
    return at && atStageSince(at, day);
  };
  expect(since('2018-02-28')).toBe('2018-02-05');
  expect(since('2018-12-31')).toBe('2018-03-05');
});
