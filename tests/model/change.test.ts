import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookOf } from '../../shared/model/book';
import { apply, type Change, invert, isNothing, merge, NO_CHANGE } from '../../shared/model/change';
import { person } from '../../shared/model/party';
import { someBook, someChange } from '../support/arbitrary-changes';

const ada = person('ada', 'Ada');
const adaRenamed = person('ada', 'Ada King');
const grace = person('grace', 'Grace');

test('a change puts new records, replaces those of the same id and removes others', () => {
  const book = apply(bookOf([ada, grace]), { put: [adaRenamed], remove: ['grace'] });
  expect([...book.records.values()]).toEqual([adaRenamed]);
});

test('the inverse of a change takes the book back to what it was', () => {
  fc.assert(
    fc.property(someBook, someChange, (book, change) => {
      expect(apply(apply(book, change), invert(book, change))).toEqual(book);
    }),
  );
});

test('the inverse of the inverse does the change again', () => {
  fc.assert(
    fc.property(someBook, someChange, (book, change) => {
      const undo = invert(book, change);
      const redo = invert(apply(book, change), undo);
      expect(apply(apply(apply(book, change), undo), redo)).toEqual(apply(book, change));
    }),
  );
});

test('merged changes do what they do one after the other', () => {
  fc.assert(
    fc.property(someBook, someChange, someChange, (book, first, second) => {
      expect(apply(book, merge(first, second))).toEqual(apply(apply(book, first), second));
    }),
  );
});

test('how changes are grouped for merging makes no difference', () => {
  fc.assert(
    fc.property(someChange, someChange, someChange, (a, b, c) => {
      expect(meaning(merge(merge(a, b), c))).toEqual(meaning(merge(a, merge(b, c))));
    }),
  );
});

test('a merged change names no id twice', () => {
  fc.assert(
    fc.property(someChange, someChange, (first, second) => {
      const { put, remove } = merge(first, second);
      const named = [...put.map(record => record.id), ...remove];
      expect(named).toHaveLength(new Set(named).size);
    }),
  );
});

test('merging with no change changes nothing', () => {
  fc.assert(
    fc.property(someChange, change => {
      expect(merge(change, NO_CHANGE)).toEqual(change);
      expect(merge(NO_CHANGE, change)).toEqual(change);
    }),
  );
});

test('no change gives the same book, not a copy', () => {
  const book = bookOf([ada]);
  expect(apply(book, NO_CHANGE)).toBe(book);
  expect(isNothing(NO_CHANGE)).toBe(true);
  expect(isNothing({ put: [], remove: ['ada'] })).toBe(false);
});

test('records that a change does not name stay the same objects', () => {
  fc.assert(
    fc.property(someBook, someChange, (book, change) => {
      const named = new Set([...change.put.map(record => record.id), ...change.remove]);
      const after = apply(book, change);
      for (const [id, record] of book.records) {
        if (!named.has(id)) expect(after.records.get(id)).toBe(record);
      }
    }),
  );
});

test('a change leaves the book it is applied to as it was', () => {
  fc.assert(
    fc.property(someBook, someChange, (book, change) => {
      const before = new Map(book.records);
      apply(book, change);
      expect(book.records).toEqual(before);
    }),
  );
});

test('every record of a book is frozen through and through', () => {
  fc.assert(
    fc.property(someBook, someChange, (book, change) => {
      for (const record of apply(book, change).records.values()) {
        expect(firstUnfrozen(record)).toBeNull();
      }
    }),
  );
});

test('a record cannot be changed in place', () => {
  const [record] = bookOf([person('ada', 'Ada')]).records.values();
  expect(() => Object.assign(record ?? {}, { name: 'Eve' })).toThrow(TypeError);
});

/** A change without its order, which means nothing. */
function meaning({ put, remove }: Change): unknown {
  return { put: new Map(put.map(record => [record.id, record])), remove: new Set(remove) };
}

function firstUnfrozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return null;
  if (!Object.isFrozen(value)) return value;
  return Object.values(value).map(firstUnfrozen).find(Boolean) ?? null;
}
