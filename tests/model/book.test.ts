import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Book,
  bookFile,
  bookOf,
  bookText,
  EMPTY_BOOK,
  isRefusal,
  type ReadBook,
  readBook,
  recordOf,
  recordsOf,
  SCHEMA,
} from '../../shared/model/book';
import { body, person } from '../../shared/model/party';
import { wholeBook } from '../support/arbitrary-books';
import { someBook } from '../support/arbitrary-changes';
import { bookWith, meeting, p } from '../support/builders';

test('a book comes back from its file as it was', () => {
  fc.assert(
    fc.property(someBook, book => {
      expect(opened(JSON.parse(JSON.stringify(bookFile(book))))).toEqual({
        value: book,
        setAside: [],
      });
    }),
  );
});

test('a whole book comes back from the text of its file as it was', () => {
  fc.assert(
    fc.property(wholeBook, ({ book }) => {
      expect(opened(JSON.parse(bookText(book)))).toEqual({ value: book, setAside: [] });
    }),
    { numRuns: 50 },
  );
});

test('equal books give equal files, in whatever order they were made', () => {
  fc.assert(
    fc.property(someBook, fc.infiniteStream(fc.nat()), (book, chance) => {
      const shuffled = [...book.records.values()]
        .map(record => ({ record, at: chance.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at);
      const other = bookOf(shuffled.map(({ record }) => record));
      expect(bookText(other)).toBe(bookText(book));
    }),
  );
});

test('a book that was read gives the very text that it was read from', () => {
  fc.assert(
    fc.property(someBook, book => {
      const text = bookText(book);
      expect(bookText(opened(JSON.parse(text)).value)).toBe(text);
    }),
  );
});

test('a record that cannot be read is set aside with its place, and the rest opens', () => {
  const file = fileOf(
    person('ada', 'Ada'),
    { kind: 'person', id: 'eve', name: 7 },
    body('dcc', 'DCC'),
  );
  expect(opened(file)).toEqual({
    value: bookOf([person('ada', 'Ada'), body('dcc', 'DCC')]),
    setAside: [
      {
        at: 1,
        record: { kind: 'person', id: 'eve', name: 7 },
        reason: expect.stringMatching(/^name: /),
      },
    ],
  });
});

test('whatever stands among the records, what is a record opens and the rest is kept', () => {
  fc.assert(
    fc.property(someBook, fc.array(fc.jsonValue(), { maxLength: 5 }), (book, junk) => {
      const records = bookFile(book).records;
      const { value, setAside } = opened(fileOf(...junk, ...records));
      expect(value).toEqual(book);
      expect(setAside.map(({ at, record }) => [at, record])).toEqual([...junk.entries()]);
    }),
  );
});

test('of two records with one id the first opens and the second is set aside, not lost', () => {
  const file = fileOf(person('ada', 'Ada'), person('ada', 'Ada King'));
  const { value, setAside } = opened(file);
  expect(recordOf(value, 'person', 'ada')?.name).toBe('Ada');
  expect(setAside).toEqual([
    { at: 1, record: person('ada', 'Ada King'), reason: 'id: another record of this file has it' },
  ]);
});

test('a book of a newer version is not opened, and she is told why', () => {
  const refusal = readBook({ format: 'minutebook', schema: SCHEMA + 1, records: [] });
  expect(refusal).toMatchObject({ code: 'newerBook' });
  expect(refusal).toHaveProperty('message', expect.stringContaining('newer Minutebook'));
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'minutebook'],
  ['a list', []],
  ['an empty object', {}],
  ['another format', { format: 'diary', schema: 1, records: [] }],
  ['no version', { format: 'minutebook', records: [] }],
  ['a version that is no whole number', { format: 'minutebook', schema: 1.5, records: [] }],
  ['a version before the first', { format: 'minutebook', schema: 0, records: [] }],
  ['records that are no list', { format: 'minutebook', schema: 1, records: { 0: {} } }],
])('%s is not a book', (_, input) => {
  expect(readBook(input)).toMatchObject({ code: 'notABook' });
});

test('an empty book is a book', () => {
  expect(opened(bookFile(EMPTY_BOOK))).toEqual({ value: EMPTY_BOOK, setAside: [] });
});

test('records are found by their kind and id', () => {
  const book: Book = bookWith(meeting(33).item('DCC Update', p('The DCC gave an update.')));
  expect(recordsOf(book, 'agendaItem').map(({ title }) => title)).toEqual(['DCC Update']);
  expect(recordOf(book, 'meeting', 'm33')?.number).toBe('33');
  expect(recordOf(book, 'minute', 'm33')).toBeNull();
  expect(recordOf(book, 'meeting', 'm34')).toBeNull();
});

function fileOf(...records: unknown[]): unknown {
  return { format: 'minutebook', schema: SCHEMA, records };
}

function opened(input: unknown): ReadBook {
  const result = readBook(input);
  if (isRefusal(result)) throw new Error(result.message);
  return result;
}
