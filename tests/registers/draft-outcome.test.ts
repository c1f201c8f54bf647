import { expect, test } from 'vitest';
import { outcomeBlock } from '../../shared/model/block';
import { plainText } from '../../shared/model/inline';
import { draftOutcome } from '../../shared/registers/draft-outcome';
import { outcomesOf } from '../../shared/registers/outcomes';
import { bookWith, meeting, stsc } from '../support/builders';

test.each([
  ['DCC Update', 'The STSC NOTED the DCC Update.'],
  ['STSC Risk Register', 'The STSC NOTED the STSC Risk Register.'],
  ['The Work Plan', 'The STSC NOTED the Work Plan.'],
  ['A review of the standards', 'The STSC NOTED a review of the standards.'],
  ['An Update from SECAS', 'The STSC NOTED an Update from SECAS.'],
  ['Any Other Business', 'The STSC NOTED Any Other Business.'],
  ['Ofgem’s Update', 'The STSC NOTED Ofgem’s Update.'],
  ['Theme of the year', 'The STSC NOTED the Theme of the year.'],
  ['  Two  spaces and a stop. ', 'The STSC NOTED the Two spaces and a stop.'],
  ['A', 'The STSC NOTED the A.'],
  ['', 'The STSC NOTED '],
])('of “%s” it says: %s', (title, sentence) => {
  expect(plainText(draftOutcome(stsc(), title, 'NOTED'))).toBe(sentence);
});

test('to do what a title asks is agreed as it stands', () => {
  expect(plainText(draftOutcome(stsc(), 'To approve the minutes', 'AGREED'))).toBe(
    'The STSC AGREED to approve the minutes.',
  );
});

test('the verb is bold, and the sentence is an outcome of the meeting', () => {
  const line = draftOutcome(stsc(), 'DCC Update', 'NOTED');
  expect(line[1]).toEqual({ type: 'text', text: 'NOTED', marks: [{ type: 'bold' }] });
  const book = bookWith(meeting(33).item('DCC Update', outcomeBlock('o', line)));
  expect(outcomesOf(book, 'm33')).toMatchObject([{ verbs: ['NOTED'], blockId: 'o' }]);
});
