import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, toldBy } from '../../../renderer/changes/told-draft';
import { SMART_ENERGY_CODE } from '../../../shared/codes/smart-energy-code';
import { tellOfModification } from '../../../shared/commands/changes/modifications';
import { modification } from '../../../shared/model/modification';
import { modificationTold } from '../../support/arbitrary-modifications';
import { bookWith } from '../../support/builders';
import { contextAt } from '../../support/command-context';

const CODE = SMART_ENERGY_CODE;
const NEAR = {
  today: '2018-08-14',
  releases: [{ id: 'a', name: 'November 2018 Release' }],
};

const register = { code: CODE, modifications: [], releases: [] };

const blank = draftOf(
  register,
  modification({ id: 'm', codeId: CODE.id, reference: 'SECMP0901' }),
  NEAR,
);

const implementation = (typed: string) =>
  toldBy({ ...blank, implementation: typed }, '2018-08-14', NEAR).facts.implementation;

describe('what is typed for the implementation', () => {
  test.each([
    ['1 Nov 2018', { by: 'date', date: '2018-11-01' }],
    ['november 2018 release', { by: 'release', releaseId: 'a' }],
    ['not yet determined', { by: 'words', words: 'not yet determined' }],
    ['  ', null],
  ])('%s', (typed, meant) => {
    expect(implementation(typed)).toEqual(meant);
  });
});

test('a decision is told only where a body is named', () => {
  expect(toldBy(blank, '2018-08-14', NEAR).decision).toBeNull();
  const told = toldBy({ ...blank, bodyId: 'authority', vote: ' ' }, '2018-08-14', NEAR);
  expect(told.decision).toMatchObject({ bodyId: 'authority', verb: 'approved', vote: '' });
});

/** What can be typed and read back: one line, no commas in names, releases that there are. */
const typable = modificationTold.map(facts => ({
  ...facts,
  ...('impacted' in facts ? { impacted: ['Suppliers', 'Network Parties'] } : {}),
  ...('documents' in facts ? { documents: ['SMETS2 v3.1'] } : {}),
  ...('implementation' in facts ? { implementation: null } : {}),
  ...(facts.targetReleaseId ? { targetReleaseId: 'a' } : {}),
  ...(facts.nextStepOn ? { nextStepOn: '2018-09-04' } : {}),
}));

test('a draft that nothing was changed in tells nothing new', () => {
  fc.assert(
    fc.property(typable, facts => {
      const trimmed = Object.fromEntries(
        Object.entries(facts).map(([fact, value]) => [
          fact,
          typeof value === 'string' ? value.trim() : value,
        ]),
      );
      const record = modification({
        id: 'm',
        codeId: CODE.id,
        reference: 'SECMP0901',
        statements: [{ id: 's', on: '2018-08-01', source: '', decisionId: null, facts: trimmed }],
      });
      const told = toldBy(draftOf(register, record, NEAR), '2018-08-14', NEAR);
      const change = tellOfModification(
        bookWith(CODE, record),
        { modificationId: 'm', told: { on: '2018-08-14', source: '', facts: told.facts } },
        contextAt(),
      );
      expect(change).toBeNull();
    }),
  );
});
