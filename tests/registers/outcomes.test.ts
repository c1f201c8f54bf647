import { expect, test } from 'vitest';
import { type Inline, words } from '../../shared/model/inline';
import { outcomeSentences, outcomesOf, verbsIn } from '../../shared/registers/outcomes';
import { bookWith, itemId, meeting, openAction, outcome, p, stsc } from '../support/builders';

const VERBS = ['NOTED', 'AGREED', 'PROVIDED'];

test.each([
  ['The TABASC NOTED the DCC Update.', ['NOTED']],
  ['The TABASC NOTED the presentation and AGREED to be a conduit.', ['NOTED', 'AGREED']],
  ['AGREED.', ['AGREED']],
  ['(NOTED)', ['NOTED']],
  ['The TABASC AGREED and AGREED again.', ['AGREED', 'AGREED']],
  ['The TABASC agreed that this was a valid scenario.', []],
  ['The TABASC Noted it.', []],
  ['It was UNNOTED, NOTEDLY, NOTED2 and ÉNOTED.', []],
  ['The TABASC RESOLVED it.', []],
  ['', []],
])('in %j the committee did %j', (text, expected) => {
  expect(verbsIn(text, VERBS).map(({ verb }) => verb)).toEqual(expected);
});

test('each verb is found at its place', () => {
  expect(verbsIn('We NOTED and AGREED', VERBS)).toEqual([
    { verb: 'NOTED', at: 3 },
    { verb: 'AGREED', at: 13 },
  ]);
});

test('a committee may have verbs of its own, of two words or with a hyphen', () => {
  const verbs = ['TOOK', 'TOOK NOTE', 'CO-OPTED', 'ÉCARTÉ'];
  const text = 'The Board TOOK NOTE, CO-OPTED a member and ÉCARTÉ the rest.';
  expect(verbsIn(text, verbs).map(({ verb }) => verb)).toEqual(['TOOK NOTE', 'CO-OPTED', 'ÉCARTÉ']);
});

test('a committee without verbs has no outcomes', () => {
  expect(verbsIn('The TABASC NOTED it.', [])).toEqual([]);
  expect(outcomeSentences('The TABASC NOTED it.', [])).toEqual([]);
});

test('two sentences in one paragraph are two outcomes, and what is between is none', () => {
  const text = 'The TABASC NOTED it. A paper followed. The TABASC AGREED it, e.g. in part.';
  expect(outcomeSentences(text, VERBS)).toEqual([
    { verbs: ['NOTED'], text: 'The TABASC NOTED it.' },
    { verbs: ['AGREED'], text: 'The TABASC AGREED it, e.g. in part.' },
  ]);
});

test('the decision register has a row for each outcome, in document order, with its item', () => {
  const book = bookWith(
    meeting(33)
      .item('DCC Update', p('Members NOTED it in passing.'), outcome('The STSC NOTED it.', 'o1'))
      .item('Releases', outcome('The STSC AGREED it. The STSC NOTED it.', 'o2'), openAction('a')),
    meeting(34).item('DCC Update', outcome('The STSC NOTED it.', 'o3')),
  );
  const rows = outcomesOf(book, 'm33').map(({ blockId, entry, verbs }) => [
    blockId,
    entry.number,
    verbs,
  ]);
  expect(rows).toEqual([
    ['o1', '1', ['NOTED']],
    ['o2', '2', ['AGREED']],
    ['o2', '2', ['NOTED']],
  ]);
});

test('an outcome reads in the register as it reads in the minutes, references of today and all', () => {
  const line: Inline[] = [
    ...words('The STSC '),
    ...words('AGREED', 'bold'),
    ...words(' to wait for '),
    { type: 'reference', attrs: { to: 'action', target: 'a', words: null } },
    ...words(' under '),
    { type: 'reference', attrs: { to: 'item', target: itemId(33, 1), words: null } },
    { type: 'footnote', content: [{ type: 'text', text: 'A footnote.' }] },
    ...words('.'),
  ];
  const book = bookWith(
    meeting(33).item('DCC Update', openAction('a')).item('Releases', outcome(line)),
  );
  expect(outcomesOf(book, 'm33').map(({ text }) => text)).toEqual([
    'The STSC AGREED to wait for STSC33/01 under agenda item 1.',
  ]);
});

test("the verbs are the committee's, not the program's", () => {
  const item = (verb: string) => meeting(33).item('Releases', outcome(`The STSC ${verb} it.`));
  const committee = stsc({ outcomeVerbs: ['BLESSED'] });
  expect(outcomesOf(bookWith(committee, item('BLESSED')), 'm33')).toHaveLength(1);
  expect(outcomesOf(bookWith(committee, item('NOTED')), 'm33')).toEqual([]);
});

test('a meeting that the book does not hold has no outcomes', () => {
  expect(outcomesOf(bookWith(), 'm33')).toEqual([]);
});
