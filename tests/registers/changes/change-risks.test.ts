import { expect, test } from 'vitest';
import { SMART_ENERGY_CODE } from '../../../shared/codes/smart-energy-code';
import type { Code } from '../../../shared/model/code';
import { type ModificationTold, modification } from '../../../shared/model/modification';
import type { PartialDate } from '../../../shared/model/partial-date';
import { type Release, release } from '../../../shared/model/release';
import { registerAsAt } from '../../../shared/registers/changes/change-register';
import { changeRisks, riskInWords } from '../../../shared/registers/changes/change-risks';

/** The code where refinement takes twelve weeks to the end at least. */
const CODE: Code = {
  ...SMART_ENERGY_CODE,
  stageSets: SMART_ENERGY_CODE.stageSets.map(set => ({
    ...set,
    stages: set.stages.map(stage =>
      stage.id === 'refinement' ? { ...stage, leastWeeks: 12 } : stage,
    ),
  })),
};

function planned(id: string, name: string, date: PartialDate): Release {
  const told = { id: 's', on: '2018-01-01', source: '', letter: '', facts: { name, date } };
  return release({ id, codeId: CODE.id, statements: [told] });
}

const RELEASES = [
  planned('nov', 'November 2018 Release', '2018-11-01'),
  planned('feb', 'February 2019 Release', '2019-02-28'),
];

function risksOn(
  day: PartialDate,
  ...known: readonly (ModificationTold & { reference?: string })[]
): string[] {
  const modifications = known.map(({ reference = 'SECMP0901', ...facts }) =>
    modification({
      id: reference,
      codeId: CODE.id,
      reference,
      statements: [{ id: 's', on: '2018-01-01', source: '', decisionId: null, facts }],
    }),
  );
  const register = registerAsAt({ code: CODE, modifications, releases: RELEASES }, day);
  return [...changeRisks(register).values()].flat().map(riskInWords);
}

test('a release that comes sooner than the stage allows', () => {
  const targeted = { stageId: 'refinement', targetReleaseId: 'nov' };
  expect(risksOn('2018-08-09', targeted)).toEqual([]);
  expect(risksOn('2018-08-10', targeted)).toEqual([
    '1 November 2018 is less than 12 weeks away, which Refinement needs at least',
  ]);
});

test('a date of this month while nothing is decided, whether the code says how long it takes or not', () => {
  const due = { stageId: 'report', targetReleaseId: 'nov' };
  expect(risksOn('2018-10-31', due)).toEqual([]);
  expect(risksOn('2018-11-01', due)).toEqual([
    '1 November 2018 is this month, and it is still at Report Phase',
  ]);
  expect(risksOn('2018-11-01', { ...due, stageId: 'approved' })).toEqual([]);
  expect(risksOn('2018-11-02', due)).toEqual([
    'Implementation was 1 November 2018, which has passed',
  ]);
});

test('a target that is not the release it was given, until it is given that one', () => {
  const given = {
    stageId: 'approved',
    implementation: { by: 'release', releaseId: 'nov' },
  } as const;
  expect(risksOn('2018-08-31', { ...given, targetReleaseId: 'nov' })).toEqual([]);
  expect(risksOn('2018-08-31', { ...given, targetReleaseId: 'feb' })).toEqual([
    'It is targeted at the February 2019 Release, and its implementation is still the November 2018 Release (1 November 2018)',
  ]);
});

test('a date that passed with nothing in the register', () => {
  expect(
    risksOn('2018-11-02', {
      stageId: 'approved',
      implementation: { by: 'release', releaseId: 'nov' },
    }),
  ).toEqual(['Implementation was 1 November 2018, which has passed']);
  expect(
    risksOn('2018-08-31', { nextStep: 'Authority decision', nextStepOn: '2018-08-30' }),
  ).toEqual(['Authority decision was 30 August 2018, which has passed']);
  expect(risksOn('2018-08-31', { nextStep: 'Authority decision', nextStepOn: '2018-08' })).toEqual(
    [],
  );
});

test('two changes of one document, however it is spelt', () => {
  expect(
    risksOn(
      '2018-08-31',
      { reference: 'SECMP0901', documents: ['SMETS2 v3.1'] },
      { reference: 'SECMP0902', documents: ['SEC Appendix AH', 'smets2  V3.1'] },
      { reference: 'SECMP0903', documents: ['SMETS2 v3.1'], stageId: 'withdrawn' },
    ),
  ).toEqual([
    'SMETS2 v3.1 is also changed by SECMP0902',
    'smets2  V3.1 is also changed by SECMP0901',
  ]);
});

test('where many change one document, a few are named and the others counted', () => {
  const known = Array.from({ length: 7 }, (_, at) => ({
    reference: `SECMP090${at}`,
    documents: ['SMETS2 v3.1'],
  }));
  const [first, ...others] = risksOn('2018-08-31', ...known);
  expect(first).toBe(
    'SMETS2 v3.1 is also changed by SECMP0901, SECMP0902, SECMP0903, SECMP0904 and 2 others',
  );
  expect(others).toHaveLength(6);
});

test('what is over is at no risk', () => {
  expect(
    risksOn('2019-08-31', {
      stageId: 'implemented',
      targetReleaseId: 'nov',
      nextStepOn: '2018-01-01',
    }),
  ).toEqual([]);
});
