import { expect, test } from 'vitest';
import { acronymsAt, acronymsIn } from '../../../shared/registers/across/acronyms';
import { bookWith, meeting, outcome, p } from '../../support/builders';

const book = bookWith(
  meeting(32).item(
    'DCC Update',
    p('The DCC reported. The Data Communications Company (DCC) and Ofgem agreed with SMETS2.'),
    p('MINUTES OF THE LAST MEETING WERE TAKEN AS READ'),
  ),
  meeting(33).item(
    'Risks',
    p('Two DSPs and the DCC spoke of SECMP0006 and of STSC32/01.'),
    p('The Data and Communications Company (DCC) had met the Data Service Provider (DSP).'),
    outcome('The STSC NOTED the update. ACTION STSC33/01 is ONGOING.'),
  ),
);

const glossary = acronymsIn(['m32', 'm33'].map(id => acronymsAt(book, id)));
const named = (short: string) => glossary.find(({ id }) => id === short);

test('the glossary has each short form with the words it was introduced with first', () => {
  expect(glossary.map(({ id, long }) => [id, long])).toEqual([
    ['DCC', 'Data Communications Company'],
    ['DSP', 'Data Service Provider'],
    ['SMETS2', null],
    ['STSC', null],
  ]);
});

test('a form tells where it is used first, where it is spelled out, and how else', () => {
  expect(named('DCC')).toMatchObject({
    first: { place: { meetingNumber: '32', itemNumber: '1' }, block: null, sentence: 'DCC Update' },
    spelled: {
      place: { meetingNumber: '32' },
      block: 0,
      sentence: 'The Data Communications Company (DCC) and Ofgem agreed with SMETS2.',
    },
    others: ['Data and Communications Company'],
    uses: 5,
    meetings: 2,
  });
});

test('verbs of the committee, references and lines all in capitals are no short forms', () => {
  for (const word of ['NOTED', 'ACTION', 'ONGOING', 'SECMP', 'MINUTES', 'LAST']) {
    expect(named(word)).toBeUndefined();
  }
});
