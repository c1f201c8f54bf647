import { expect, test } from 'vitest';
import { boardColumns } from '../../../shared/registers/changes/board-columns';
import { changeNames } from '../../../shared/registers/changes/change-names';
import { changeRegisterOf, registerAsAt } from '../../../shared/registers/changes/change-register';
import { lookForChanges } from '../../../shared/registers/changes/look-for-changes';
import { openSampleBook } from '../../resources/open-sample-book';

const register = changeRegisterOf(openSampleBook().value, 'smart-energy-code');
if (!register) throw new Error('The sample has no register.');
const august = registerAsAt(register, '2018-08-31');

function found(query: string): string[] {
  return lookForChanges(query, august.modifications, changeNames(august)).map(
    ({ modification }) => modification.reference,
  );
}

test.each([
  ['0049', ['SECMP0049']],
  ['smets2', ['SECMP0006', 'SECMP0048']],
  ['SMETS2 approved', ['SECMP0006']],
  ['november 2018', ['SECMP0006', 'SECMP0048']],
  ['authority', ['SECMP0006', 'SECMP0049']],
  ['nothing of the sort', []],
])('%s finds what has all of its words', (query, references) => {
  expect(found(query)).toEqual(references);
});

test('looking for nothing finds all', () => {
  expect(found('  ')).toHaveLength(august.modifications.length);
});

test('each modification stands in one column, and every stage of the day has one', () => {
  const columns = boardColumns(august, august.modifications);
  expect(columns.flatMap(({ cards }) => cards).length).toBe(august.modifications.length);
  expect(columns.map(({ name }) => name)).toEqual([
    'Stage not known',
    'Initial consideration',
    'Refinement',
    'Report Phase',
    'Change Board',
    'Authority decision',
    'Approved, to implement',
    'Implemented',
    'Rejected',
    'Withdrawn',
  ]);
  expect(boardColumns(august, [])[0]?.name).toBe('Initial consideration');
});
