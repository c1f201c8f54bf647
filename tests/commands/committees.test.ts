import { expect, test } from 'vitest';
import {
  addCommittee,
  addOwnWord,
  addPhrase,
  setCommittee,
  setHouseStyle,
} from '../../shared/commands/committees';
import { newMeeting } from '../../shared/commands/new-meeting';
import { type Book, EMPTY_BOOK, recordOf, recordsOf } from '../../shared/model/book';
import { agendaOf } from '../../shared/registers/agenda';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { bookWith, STSC } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const book = bookWith();

function stscIn(of: Book) {
  return recordOf(of, 'committee', STSC) ?? expect.unreachable();
}

test('a new committee needs its name and code, and has a first meeting to hold', () => {
  const context = contextAt();
  const named = { code: ' OPS ', name: 'Operations Group' };
  const after = done(EMPTY_BOOK, addCommittee(EMPTY_BOOK, named, context));
  const [committee] = recordsOf(after, 'committee');
  expect(committee).toMatchObject({ code: 'OPS', name: 'Operations Group', houseStyle: PLAIN });
  const { id } = committee ?? expect.unreachable();
  const held = done(after, newMeeting(after, { committeeId: id }, context));
  const [first] = recordsOf(held, 'meeting');
  expect(
    agendaOf(held, first?.id ?? '').map(({ number, item }) => `${number} ${item.title}`),
  ).toEqual([
    '1 Welcome and apologies',
    '2 Minutes and Actions Outstanding',
    '3 Any Other Business',
  ]);
});

test('a committee without a name, without a code or with the code of another is refused', () => {
  const context = contextAt();
  expect(addCommittee(book, { code: 'OPS', name: ' ' }, context)).toBeNull();
  expect(addCommittee(book, { code: ' ', name: 'Operations Group' }, context)).toBeNull();
  expect(addCommittee(book, { code: 'STSC', name: 'Operations Group' }, context)).toBeNull();
  const both = done(book, addCommittee(book, { code: 'OPS', name: 'Operations' }, context));
  expect(setCommittee(both, { committeeId: STSC, details: { code: 'OPS' } })).toBeNull();
});

test('what is set of a committee is set, and the rest stays', () => {
  const details = { secretary: 'Sam', quorum: { atLeast: 3, chairNeeded: true } };
  const after = done(book, setCommittee(book, { committeeId: STSC, details }));
  expect(stscIn(after)).toEqual({ ...stscIn(book), ...details });
});

test.each([
  { name: '' },
  { outcomeVerbs: ['noted'] },
  { actionPattern: '{code}{meeting}' },
  { quorum: { atLeast: 0, chairNeeded: false } },
  { phrases: [{ short: 't n', words: 'The STSC NOTED' }] },
  { houseStyle: { ...PLAIN, language: 'English' } },
])('a committee that could not be kept is refused: %j', details => {
  expect(setCommittee(book, { committeeId: STSC, details })).toBeNull();
  expect(setCommittee(book, { committeeId: 'gone', details: {} })).toBeNull();
});

test('a house style is changed from what the book has, and is kept only where a file can have it', () => {
  const set = (of: Book, change: Parameters<typeof setHouseStyle>[1]['change']) =>
    setHouseStyle(of, { committeeId: STSC, change });
  const once = done(
    book,
    set(book, style => ({ ...style, contents: true })),
  );
  const twice = done(
    once,
    set(once, style => ({ ...style, glossary: true })),
  );
  expect(stscIn(twice).houseStyle).toMatchObject({ contents: true, glossary: true });
  const blue = { ...PLAIN.colours, text: 'blue' };
  expect(set(book, style => ({ ...style, colours: blue }))).toBeNull();
});

test('a word is the committee’s own from then on, once', () => {
  const after = done(book, addOwnWord(book, { committeeId: STSC, word: ' SMETS2 ' }));
  expect(stscIn(after).ownWords).toEqual(['SMETS2']);
  expect(addOwnWord(after, { committeeId: STSC, word: 'SMETS2' })).toBeNull();
  expect(addOwnWord(book, { committeeId: STSC, word: ' ' })).toBeNull();
});

test('a phrase takes the place of the one with the same short form', () => {
  const add = (of: Book, short: string, words: string) =>
    addPhrase(of, { committeeId: STSC, phrase: { short, words } });
  const first = done(book, add(book, 'dcc', 'Data Communications Company'));
  const second = done(first, add(first, 'dcc', 'DCC'));
  expect(stscIn(second).phrases).toEqual([{ short: 'dcc', words: 'DCC' }]);
  expect(add(book, 'two words', 'DCC')).toBeNull();
  expect(add(book, '', 'DCC')).toBeNull();
  expect(add(book, 'dcc', ' ')).toBeNull();
});
