import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SMART_ENERGY_CODE } from '../../../shared/codes/smart-energy-code';
import type { Id } from '../../../shared/model/id';
import { type KeptReport, keptReport } from '../../../shared/model/kept-report';
import {
  type Decision,
  type Modification,
  type ModificationFacts,
  type ModificationTold,
  modification,
} from '../../../shared/model/modification';
import { registerAsAt } from '../../../shared/registers/changes/change-register';
import { type Correction, correctionsOf } from '../../../shared/registers/changes/corrections';
import { sinceLastReport } from '../../../shared/registers/changes/kept-reports';
import { modificationNews } from '../../../shared/registers/changes/modification-news';
import { monthNews } from '../../../shared/registers/changes/month-news';
import { reportedState } from '../../../shared/registers/changes/reported-state';
import { A_DOCUMENT } from '../../support/arbitrary-kept-reports';
import { modificationsOn } from '../../support/arbitrary-modifications';
import { bookWith, STSC } from '../../support/builders';
import { newsWords } from '../../support/news-words';

const CODE = SMART_ENERGY_CODE;

function registerOf(modifications: readonly Modification[]) {
  return { code: CODE, modifications, releases: [] };
}

/** The report of July, as it would have been made of these modifications. */
function reportOf(modifications: readonly Modification[], asAt = '2018-07-31'): KeptReport {
  return keptReport({
    id: 'july',
    codeId: CODE.id,
    committeeId: STSC,
    month: '2018-07',
    asAt,
    version: '',
    madeAt: '2018-08-01T10:05',
    madeBy: 'Ada',
    ...reportedState(registerAsAt(registerOf(modifications), asAt)),
    document: A_DOCUMENT,
  });
}

/** What the report said of a modification, or where it missed it what it should have said. */
function startOf(
  last: KeptReport,
  id: Id,
  corrected: Correction | undefined,
): ModificationFacts | null {
  if (corrected?.then === null) return null;
  if (corrected?.reported === null) return corrected.then.facts;
  return last.modifications.find(({ modificationId }) => modificationId === id)?.facts ?? null;
}

const day = fc.constantFrom('2018-06-20', '2018-07-10', '2018-07-31', '2018-08-01', '2018-08-20');

const registers = fc.uniqueArray(modificationsOn(day), {
  maxLength: 4,
  selector: ({ id }) => id,
});

describe('a report that is kept and the next one add up', () => {
  test('where nothing was corrected, the next tells what it would tell without it', () => {
    fc.assert(
      fc.property(registers, modifications => {
        const period = { after: '2018-07-31', upTo: '2018-08-31' };
        const register = registerOf(modifications);
        const last = reportOf(modifications);
        expect(correctionsOf(last, registerAsAt(register, last.asAt)).size).toBe(0);
        expect(monthNews(register, { period, last })).toEqual(
          monthNews(register, { period, last: null }),
        );
      }),
    );
  });

  test('whatever was corrected since, what it said, the corrections and the news are how it stands', () => {
    fc.assert(
      fc.property(registers, registers, (before, now) => {
        const last = reportOf(before);
        const period = { after: last.asAt, upTo: '2018-08-31' };
        const register = registerOf(now);
        const corrections = correctionsOf(last, registerAsAt(register, last.asAt));
        for (const each of now) {
          const news = modificationNews(CODE, each, period);
          const start = startOf(last, each.id, corrections.get(each.id));
          if (!news || !start) continue;
          const moves = [...(corrections.get(each.id)?.facts ?? []), ...news.moves];
          const facts = new Map<string, unknown>(Object.entries(start));
          for (const { fact, now: value } of moves) facts.set(fact, value);
          expect(Object.fromEntries(facts)).toEqual(news.now.facts);
        }
      }),
    );
  });

  test('no decision is told twice, and none of either time vanishes', () => {
    fc.assert(
      fc.property(registers, registers, (before, now) => {
        const last = reportOf(before);
        const period = { after: last.asAt, upTo: '2018-08-31' };
        const corrections = correctionsOf(last, registerAsAt(registerOf(now), last.asAt));
        for (const each of now) {
          const news = modificationNews(CODE, each, period);
          const then = corrections.get(each.id)?.then;
          if (!news || !then) continue;
          const said = last.modifications.find(({ modificationId }) => modificationId === each.id);
          const late = corrections.get(each.id)?.lateDecisions ?? [];
          const known = (said?.decisions ?? []).filter(({ id }) =>
            then.decisions.some(decision => decision.id === id),
          );
          const told = [...known, ...late, ...news.decisions].map(({ id }) => id);
          expect(told.toSorted()).toEqual(news.now.decisions.map(({ id }) => id).toSorted());
        }
      }),
    );
  });
});

const says = (on: string, facts: ModificationTold) => ({
  id: `${on} ${Object.keys(facts)}`,
  on,
  source: '',
  decisionId: null,
  facts,
});

const sample = (
  facts: ModificationTold,
  given: Partial<Modification> = {},
  on = '2018-07-02',
): Modification =>
  modification({
    id: 'x',
    codeId: CODE.id,
    reference: 'SECMP0901',
    statements: [says(on, { title: 'A sample change', ...facts })],
    ...given,
  });

const approved: Decision = {
  id: 'd',
  on: '2018-07-20',
  bodyId: 'authority',
  sort: 'decision',
  verb: 'approved',
  vote: '',
  source: '',
};

/** The sentences of August, where July's report saw the first and the register has become the second. */
function august(before: readonly Modification[], now: readonly Modification[]): string[] {
  const last = reportOf(before);
  const period = { after: last.asAt, upTo: '2018-08-31' };
  return monthNews(registerOf(now), { period, last }).map(told => newsWords(told));
}

describe('what was corrected about the time before is told as a correction', () => {
  test('a stage that was entered wrongly', () => {
    expect(august([sample({ stageId: 'refinement' })], [sample({ stageId: 'report' })])).toEqual([
      'SECMP0901 stood in the report of July 2018 with the stage Refinement, corrected since to Report Phase.',
    ]);
  });

  test('a fact that was not known, and one that is taken back', () => {
    expect(august([sample({})], [sample({ pathId: 'path-3' })])).toEqual([
      'SECMP0901 stood in the report of July 2018 without a known path, corrected since to Path 3: Self-Governance.',
    ]);
    expect(august([sample({ proposer: 'Ada' })], [sample({})])).toEqual([
      'SECMP0901 stood in the report of July 2018 with the proposer Ada, which is taken back.',
    ]);
  });

  test('a decision that was heard of late, or taken back', () => {
    expect(august([sample({})], [sample({}, { decisions: [approved] })])).toEqual([
      'SECMP0901 was approved by the Authority on 20 July 2018, which the report of July 2018 did not have yet.',
    ]);
    expect(august([sample({}, { decisions: [approved] })], [sample({})])).toEqual([
      'SECMP0901 stood in the report of July 2018 as one that was approved by the Authority on 20 July 2018, which was taken back.',
    ]);
  });

  test('a modification that was entered late, or is gone', () => {
    expect(august([], [sample({ stageId: 'refinement' })])).toEqual([
      'SECMP0901, A sample change, was not yet in the report of July 2018, though it stood at Refinement by then.',
    ]);
    expect(august([sample({})], [])).toEqual([
      'SECMP0901 stood in the report of July 2018 and is no longer in the register.',
    ]);
  });

  test('long prose that no report prints is no news', () => {
    expect(august([sample({ issue: 'As it was.' })], [sample({ issue: 'As it is.' })])).toEqual([]);
  });
});

describe('from where a report starts', () => {
  const wanted = (month: string, asAt: string, committeeId: Id = STSC) => ({
    committeeId,
    codeId: CODE.id,
    month,
    asAt,
  });
  const early = reportOf([sample({})], '2018-07-28');

  test('from the day that the last report saw, so that the days after it are told', () => {
    const since = sinceLastReport(bookWith(CODE, early), wanted('2018-08', '2018-08-31'));
    expect(since.period.after).toBe('2018-07-28');
    expect(since.last?.id).toBe('july');
  });

  test.each<[string, KeptReport, ReturnType<typeof wanted>]>([
    ['of another committee', early, wanted('2018-08', '2018-08-31', 'another')],
    ['of an earlier month', early, wanted('2018-09', '2018-09-30')],
    ['that saw a later day', { ...early, asAt: '2018-09-02' }, wanted('2018-08', '2018-08-31')],
    ['in the trash', { ...early, removedAt: '2018-08-02T10:05' }, wanted('2018-08', '2018-08-31')],
  ])('a report %s is none to start from', (_, report, asked) => {
    const since = sinceLastReport(bookWith(CODE, report), asked);
    expect(since.last).toBeNull();
    expect(since.period.after).toBe(asked.month === '2018-08' ? '2018-07-31' : '2018-08-31');
  });

  test('of several versions the last made counts', () => {
    const later = { ...early, id: 'later', madeAt: '2018-08-03T10:05' };
    const book = bookWith(CODE, later, early);
    expect(sinceLastReport(book, wanted('2018-08', '2018-08-31')).last?.id).toBe('later');
  });
});
