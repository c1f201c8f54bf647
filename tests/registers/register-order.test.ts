import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Book, bookOf, recordsOf } from '../../shared/model/book';
import { apply, invert } from '../../shared/model/change';
import { actionsOf } from '../../shared/registers/actions';
import { agendaOf } from '../../shared/registers/agenda';
import { carriedTo } from '../../shared/registers/carry-forward';
import { outcomesOf } from '../../shared/registers/outcomes';
import { anyRecords } from '../support/arbitraries';
import { wholeBook } from '../support/arbitrary-books';
import { changeOf } from '../support/arbitrary-changes';
import { STSC } from '../support/builders';

test('the registers of a whole book are the same in whatever order its records were put', () => {
  fc.assert(
    fc.property(wholeBook, fc.infiniteStream(fc.nat()), ({ book }, chance) => {
      expect(registersOf(shuffled([...book.records.values()], chance))).toEqual(registersOf(book));
    }),
    { numRuns: 50 },
  );
});

test('so are the registers of records that do not fit together', () => {
  fc.assert(
    fc.property(anyRecords, fc.infiniteStream(fc.nat()), (records, chance) => {
      const book = bookOf(records);
      expect(registersOf(shuffled([...book.records.values()], chance))).toEqual(registersOf(book));
    }),
  );
});

test('after any change of a whole book and its inverse the registers are what they were', () => {
  const changed = wholeBook.chain(({ book }) => fc.tuple(fc.constant(book), changeOf(book)));
  fc.assert(
    fc.property(changed, ([book, change]) => {
      const after = apply(apply(book, change), invert(book, change));
      expect(registersOf(after)).toEqual(registersOf(book));
    }),
    { numRuns: 50 },
  );
});

test('no change of a whole book makes a register fail', () => {
  const changed = wholeBook.chain(({ book }) => fc.tuple(fc.constant(book), changeOf(book)));
  fc.assert(
    fc.property(changed, ([book, change]) => {
      expect(() => registersOf(apply(book, change))).not.toThrow();
    }),
    { numRuns: 50 },
  );
});

function shuffled(records: Parameters<typeof bookOf>[0], chance: IterableIterator<number>): Book {
  const drawn = [...records].map(record => ({ record, at: chance.next().value ?? 0 }));
  return bookOf(drawn.sort((a, b) => a.at - b.at).map(({ record }) => record));
}

function registersOf(book: Book): unknown {
  const meetings = recordsOf(book, 'meeting').map(({ id }) => id);
  const committees = new Set(recordsOf(book, 'meeting').map(({ committeeId }) => committeeId));
  return {
    actions: [STSC, ...[...committees].sort()].map(id => actionsOf(book, id)),
    meetings: meetings
      .sort()
      .map(id => [agendaOf(book, id), carriedTo(book, id), outcomesOf(book, id)]),
  };
}
