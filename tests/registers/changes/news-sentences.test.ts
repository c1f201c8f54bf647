import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SMART_ENERGY_CODE } from '../../../shared/codes/smart-energy-code';
import {
  type Decision,
  type Modification,
  type ModificationTold,
  modification,
} from '../../../shared/model/modification';
import type { PartialDate } from '../../../shared/model/partial-date';
import { type Release, type ReleaseTold, release } from '../../../shared/model/release';
import { lastDayOf } from '../../../shared/registers/changes/days';
import { monthNews } from '../../../shared/registers/changes/month-news';
import { releaseMoves } from '../../../shared/registers/changes/release-news';
import { release as anyRelease } from '../../support/arbitrary-modifications';
import { someDate } from '../../support/arbitrary-values';
import { newsWords } from '../../support/news-words';

const CODE = SMART_ENERGY_CODE;
const AUGUST = { period: { after: '2018-07-31', upTo: '2018-08-31' }, last: null };

const said = (on: PartialDate, facts: ModificationTold) => ({
  id: `${on} ${Object.keys(facts).join()}`,
  on,
  source: 'the sample',
  decisionId: null,
  facts,
});

const sample = (...statements: ReturnType<typeof said>[]): Modification =>
  modification({ id: 'x', codeId: CODE.id, reference: 'SECMP0901', statements });

const known = said('2018-06-12', { title: 'A sample change', stageId: 'refinement' });

const november = release({
  id: 'nov',
  codeId: CODE.id,
  statements: [
    {
      id: 'nov-1',
      on: '2018-01-01',
      source: '',
      letter: '',
      facts: { name: 'November 2018 Release', date: '2018-11-01' },
    },
  ],
});

const moving = (...told: { on: PartialDate; letter?: string; facts: ReleaseTold }[]) =>
  release({
    ...november,
    statements: [
      ...november.statements,
      ...told.map((each, at) => ({ letter: '', ...each, id: `told-${at}`, source: '' })),
    ],
  });

const decided = (known: Partial<Decision>): Decision => ({
  id: 'd',
  on: '2018-08-22',
  bodyId: 'change-board',
  sort: 'decision',
  verb: 'approved',
  vote: '',
  source: '',
  ...known,
});

const told = (...modifications: Modification[]): string[] =>
  monthNews({ code: CODE, modifications, releases: [november] }, AUGUST).map(told =>
    newsWords(told),
  );

describe('what became of a modification in August, in sentences', () => {
  test.each<[string, Modification, string]>([
    [
      'raised',
      sample(
        said('2018-08-03', { title: 'A sample change', raised: '2018-08-03', proposer: 'Ada' }),
      ),
      'SECMP0901, A sample change, was raised by Ada on 3 August 2018.',
    ],
    [
      'first heard of when it was implemented',
      sample(
        said('2018-08-03', {
          title: 'A sample change',
          stageId: 'implemented',
          implementation: { by: 'release', releaseId: 'nov' },
        }),
      ),
      'SECMP0901, A sample change, is new in the register; when it was raised is not known. It was implemented on 3 August 2018 with the November 2018 Release.',
    ],
    [
      'first heard of, raised nobody knows when',
      sample(said('2018-08-03', { title: 'A sample change' })),
      'SECMP0901, A sample change, is new in the register; when it was raised is not known.',
    ],
    [
      'moved',
      sample(known, said('2018-08-14', { stageId: 'report' })),
      'SECMP0901 moved from Refinement to Report Phase on 14 August 2018.',
    ],
    [
      'moved through two stages',
      sample(
        known,
        said('2018-08-14', { stageId: 'report' }),
        said('2018-08-28', { stageId: 'change-board' }),
      ),
      'SECMP0901 moved from Refinement through Report Phase to Change Board on 28 August 2018.',
    ],
    [
      'slipped once',
      sample(
        known,
        said('2018-06-12', { implementation: { by: 'date', date: '2018-09-30' } }),
        said('2018-08-14', { implementation: { by: 'release', releaseId: 'nov' } }),
      ),
      'SECMP0901 had its implementation date moved from 30 September 2018 to the November 2018 Release (1 November 2018).',
    ],
    [
      'slipped twice',
      sample(
        known,
        said('2018-06-12', { implementation: { by: 'date', date: '2018-09-30' } }),
        said('2018-08-07', { implementation: { by: 'date', date: '2018-11-01' } }),
        said('2018-08-28', { implementation: null }),
      ),
      'SECMP0901 had its implementation date moved from 30 September 2018 to 1 November 2018 and then to a date to be determined.',
    ],
    [
      'given a date',
      sample(known, said('2018-08-14', { targetReleaseId: 'nov' })),
      'SECMP0901 was given the November 2018 Release as its target release.',
    ],
    [
      'withdrawn',
      sample(known, said('2018-08-14', { stageId: 'withdrawn' })),
      'SECMP0901 was withdrawn on 14 August 2018.',
    ],
    [
      'approved but not dated',
      {
        ...sample(known, said('2018-08-22', { stageId: 'approved' })),
        decisions: [decided({ vote: 'unanimous' })],
      },
      'SECMP0901 was approved by the Change Board on 22 August 2018 (unanimous). It has no implementation date yet.',
    ],
    [
      'recommended',
      { ...sample(known), decisions: [decided({ sort: 'recommendation' })] },
      'SECMP0901 was recommended to be approved by the Change Board on 22 August 2018.',
    ],
    [
      'implemented',
      sample(
        known,
        said('2018-06-12', { implementation: { by: 'release', releaseId: 'nov' } }),
        said('2018-08-30', { stageId: 'implemented' }),
      ),
      'SECMP0901 was implemented on 30 August 2018 with the November 2018 Release.',
    ],
    [
      'out for consultation',
      {
        ...sample(known),
        consultations: [
          {
            id: 'c',
            name: 'Working Group consultation',
            opens: '2018-08-06',
            closes: '2018-08-24',
            source: '',
          },
        ],
      },
      'SECMP0901 went out for Working Group consultation on 6 August 2018, open until 24 August 2018.',
    ],
  ])('%s', (_, record, sentences) => {
    expect(told(record)).toEqual([sentences]);
  });

  test('split in two', () => {
    const part = (id: string, reference: string) => ({
      ...sample(said('2018-08-14', { title: `Part ${id}` })),
      id,
      reference,
      splitFromId: 'x',
    });
    expect(told(sample(known), part('a', 'SECMP0901A'), part('b', 'SECMP0901B'))).toEqual([
      'SECMP0901 was split into SECMP0901A and SECMP0901B.',
      'SECMP0901A, Part a, was split from SECMP0901.',
      'SECMP0901B, Part b, was split from SECMP0901.',
    ]);
  });

  test('nothing where nothing became of it', () => {
    expect(told(sample(known))).toEqual([]);
    expect(told(sample(known, said('2018-09-01', { stageId: 'report' })))).toEqual([]);
  });

  test('what is known of the month only is told once the month is over', () => {
    const record = sample(known, said('2018-08', { stageId: 'report' }));
    expect(told(record)).toEqual([
      'SECMP0901 moved from Refinement to Report Phase in August 2018.',
    ]);
  });
});

describe('what became of a release in August, in sentences', () => {
  const toldOf = (each: Release) =>
    monthNews({ code: CODE, modifications: [], releases: [each] }, AUGUST).map(newsWords);

  test.each<[string, Release, string]>([
    [
      'moved by a letter',
      moving({ on: '2018-08-10', letter: 'letter of the Panel', facts: { date: '2018-11-08' } }),
      'November 2018 Release had its date moved from 1 November 2018 to 8 November 2018 (letter of the Panel).',
    ],
    [
      'moved twice',
      moving(
        { on: '2018-08-10', facts: { date: '2018-11-08' } },
        { on: '2018-08-20', facts: { date: '2018-11-29' } },
      ),
      'November 2018 Release had its date moved from 1 November 2018 to 8 November 2018 and then to 29 November 2018.',
    ],
    [
      'left without a date',
      moving({ on: '2018-08-10', facts: { date: null } }),
      'November 2018 Release had its date moved from 1 November 2018 to a date to be determined.',
    ],
    [
      'baselined and put off',
      moving({ on: '2018-08-10', facts: { date: '2018-12-06', status: 'baselined' } }),
      'November 2018 Release had its date moved from 1 November 2018 to 6 December 2018. It had its scope baselined on 10 August 2018.',
    ],
    [
      'implemented',
      moving({ on: '2018-08-10', facts: { status: 'implemented' } }),
      'November 2018 Release was implemented on 10 August 2018.',
    ],
  ])('%s', (_, each, words) => {
    expect(toldOf(each)).toEqual([words]);
  });

  test('nothing of a release that is first heard of, or whose date is told more exactly', () => {
    const first = release({
      ...november,
      statements: november.statements.map(each => ({ ...each, on: '2018-08-03' })),
    });
    expect(toldOf(first)).toEqual([]);
    const exact = moving(
      { on: '2018-07-03', facts: { date: '2018-12' } },
      { on: '2018-08-03', facts: { date: '2018-12-06' } },
    );
    expect(toldOf(exact)).toEqual([]);
  });
});

test('the moves of a release in two periods one after the other are those of both', () => {
  fc.assert(
    fc.property(anyRelease, fc.tuple(someDate, someDate, someDate), (each, dates) => {
      const [after = '', middle = '', upTo = ''] = dates.map(lastDayOf).toSorted();
      const [one, other] = [
        releaseMoves(each, { after, upTo: middle }),
        releaseMoves(each, { after: middle, upTo }),
      ];
      expect(releaseMoves(each, { after, upTo })).toEqual({
        dates: [...one.dates, ...other.dates],
        statuses: [...one.statuses, ...other.statuses],
      });
    }),
  );
});
