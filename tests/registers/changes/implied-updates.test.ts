import { describe, expect, test } from 'vitest';
import { type Book, recordOf } from '../../../shared/model/book';
import { type Inline, words } from '../../../shared/model/inline';
import { changeRegisterOf } from '../../../shared/registers/changes/change-register';
import { documentsNamed } from '../../../shared/registers/changes/documents-named';
import { impliedUpdates } from '../../../shared/registers/changes/implied-updates';
import { bookWith, meeting, meetingId, outcome, p, stsc } from '../../support/builders';
import { MODIFICATIONS, RELEASES, SEC } from '../../support/change-register-2018';

const mention = (target: string): Inline => ({
  type: 'reference',
  attrs: { to: 'modification', target, words: null },
});

/** The way forward as the real minutes word it. */
const wayForward = [
  ...words('The STSC AGREED a way forward to incorporate '),
  mention('SECMP0006'),
  ...words(' and '),
  mention('SECMP0048'),
  ...words(' into SMETS2 version 3.1 for the November 2018 SEC Release.'),
];

function implied(book: Book) {
  const held = recordOf(book, 'meeting', meetingId(33));
  const register = changeRegisterOf(book, SEC.id);
  if (!held || !register) throw new Error('The book is not as it was built.');
  return impliedUpdates(book, register, held, stsc());
}

const withItem = (...blocks: Parameters<ReturnType<typeof meeting>['item']>[1][]) =>
  bookWith(SEC, ...MODIFICATIONS, ...RELEASES, meeting(33).item('SMETS2', ...blocks));

describe('what an outcome implies of the modifications it names', () => {
  test('is the sentence, the documents and the release, for each of them', () => {
    const updates = implied(withItem(outcome(wayForward)));
    expect(updates.map(({ modification: { reference } }) => reference)).toEqual([
      'SECMP0006',
      'SECMP0048',
    ]);
    expect(updates[1]).toMatchObject({
      on: '2018-08-14',
      source: 'STSC meeting 33, item 1',
      facts: {
        update:
          'The STSC AGREED a way forward to incorporate SECMP0006 and SECMP0048 into SMETS2 version 3.1 for the November 2018 SEC Release.',
        targetReleaseId: 'november-2018',
      },
      saidIn: { meetingId: meetingId(33), blockId: 'outcome' },
    });
  });

  test('names no document that the modification is known to touch', () => {
    const [first] = implied(withItem(outcome(wayForward)));
    expect(first?.facts.documents).toBeUndefined();
    const text = [
      ...words('The STSC AGREED that '),
      mention('SECMP0058'),
      ...words(' changes SMETS2 v3.1.'),
    ];
    expect(implied(withItem(outcome(text)))[0]?.facts.documents).toEqual([
      'SEC Appendix AH',
      'SMETS2 v3.1',
    ]);
  });

  test('is not offered again once it was confirmed', () => {
    const book = withItem(outcome(wayForward));
    const [update] = implied(book);
    if (!update) throw new Error('Nothing was implied.');
    const { on, source, facts, saidIn, modification } = update;
    const statement = { id: 'new', on, source, decisionId: null, facts, saidIn };
    const confirmed = { ...modification, statements: [...modification.statements, statement] };
    const after = { records: new Map([...book.records, [modification.id, confirmed]]) };
    expect(implied(after).map(each => each.modification.reference)).toEqual(['SECMP0048']);
  });

  test('is nothing for a paragraph, for what is confidential, or where nothing is named', () => {
    expect(implied(withItem(p(wayForward)))).toEqual([]);
    expect(implied(withItem(outcome('The STSC NOTED the update.')))).toEqual([]);
    const secret = outcome(wayForward);
    const hidden = { ...secret, attrs: { ...secret.attrs, confidential: 'commercial' } };
    expect(implied(withItem(hidden))).toEqual([]);
  });
});

test.each([
  ['into SMETS2 version 3.1 and v4.1', ['SMETS2 v3.1']],
  ['SMETS2 v3.1, SMETS2 V3.1 and GBCS version 2', ['SMETS2 v3.1', 'GBCS v2']],
  ['changes to SEC Appendix AH and Schedule B', ['SEC Appendix AH', 'Schedule B']],
  ['the appendix and version 3', []],
])('the documents in “%s”', (text, documents) => {
  expect(documentsNamed(text)).toEqual(documents);
});
