import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareBooks, entryIdOf } from '../../shared/merge/comparison';
import { holdersIn } from '../../shared/merge/faults';
import { chosenByItself, importChange } from '../../shared/merge/import-change';
import { type Book, bookText, recordsOf } from '../../shared/model/book';
import { apply, NO_CHANGE } from '../../shared/model/change';
import { sameValue } from '../../shared/model/same-value';
import { mentionsOf } from '../../shared/registers/mentions';
import { wholeBook } from '../support/arbitrary-books';
import { type Pair, somePair } from '../support/arbitrary-pairs';

function imported({ ours, theirs, chosen }: Pair) {
  const { value, left } = importChange(ours, theirs, chosen);
  return { value, left, book: apply(ours, value) };
}

/** Every id that a record leads to and that no record holds, with the record. */
function deadEnds(book: Book): Set<string> {
  const held = holdersIn(book.records.values());
  return new Set(
    [...book.records.values()].flatMap(record =>
      [...mentionsOf(record)].filter(id => !held.has(id)).map(id => `${record.id} → ${id}`),
    ),
  );
}

function twice(book: Book): string[] {
  return [...holdersIn(book.records.values())]
    .filter(([, holders]) => holders.length > 1)
    .map(([id]) => id);
}

const pairs = (check: (pair: Pair) => void) =>
  fc.assert(fc.property(somePair, check), { numRuns: 400 });

describe('importing another book', () => {
  test('twice is importing it once', () => {
    pairs(pair => {
      const { book } = imported(pair);
      expect(importChange(book, pair.theirs, pair.chosen).value).toEqual(NO_CHANGE);
    });
  });

  test('removes nothing, and changes nothing that she did not choose', () => {
    pairs(pair => {
      const { value, book } = imported(pair);
      expect(value.remove).toEqual([]);
      for (const record of pair.ours.records.values()) {
        if (!pair.chosen.has(entryIdOf(record))) expect(book.records.get(record.id)).toBe(record);
        else expect(book.records.has(record.id)).toBe(true);
      }
    });
  });

  test('takes what she chose as it stands there, or says why not', () => {
    pairs(pair => {
      const { left, book } = imported(pair);
      for (const id of pair.chosen) {
        const { theirs } = compareBooks(pair.ours, pair.theirs).get(id) ?? { theirs: [] };
        const isThere = theirs.every(record => sameValue(book.records.get(record.id), record));
        expect(isThere || left.has(id)).toBe(true);
      }
    });
  });

  test('brings nothing but what was chosen and what that needs', () => {
    pairs(pair => {
      const { value } = imported(pair);
      const put = new Set(value.put.map(entryIdOf));
      const chosen = [...pair.theirs.records.values()].filter(record =>
        pair.chosen.has(entryIdOf(record)),
      );
      const needed = new Set([...chosen, ...value.put].flatMap(record => [...mentionsOf(record)]));
      const holders = holdersIn(value.put);
      for (const id of put) {
        const isNeeded = [...needed].some(mentioned => holders.get(mentioned)?.includes(id));
        expect(pair.chosen.has(id) || isNeeded).toBe(true);
      }
    });
  });

  test('leaves every lead as sound as it was, and no action twice', () => {
    pairs(pair => {
      const { book } = imported(pair);
      const before = new Set([...deadEnds(pair.ours), ...deadEnds(pair.theirs)]);
      expect([...deadEnds(book)].filter(end => !before.has(end))).toEqual([]);
      const known = new Set(twice(pair.ours));
      expect(twice(book).filter(id => !known.has(id))).toEqual([]);
    });
  });

  test('changes nothing of minutes that are approved here', () => {
    pairs(({ ours: first, theirs, chosen }) => {
      const approved = recordsOf(first, 'meeting').map(held => ({
        ...held,
        state: 'approved' as const,
      }));
      const ours = apply(first, { put: approved, remove: [] });
      const { value, left } = importChange(ours, theirs, chosen);
      const locked = new Set(approved.map(({ id }) => id));
      const ofApproved = value.put.filter(
        record =>
          locked.has(record.id) ||
          (record.kind !== 'privateNote' &&
            record.kind !== 'keptVersion' &&
            'meetingId' in record &&
            record.kind !== 'removed' &&
            locked.has(record.meetingId)),
      );
      expect(ofApproved).toEqual([]);
      for (const { id } of approved) {
        if (chosen.has(id) && theirs.records.has(id)) expect(left.get(id)).toBe('approvedHere');
      }
    });
  });

  test('of a book into nothing gives the book, and into itself changes nothing', () => {
    fc.assert(
      fc.property(wholeBook, ({ book }) => {
        const empty: Book = { records: new Map() };
        const all = new Set(compareBooks(empty, book).keys());
        expect(bookText(apply(empty, importChange(empty, book, all).value))).toBe(bookText(book));
        expect(importChange(book, book, all).value).toEqual(NO_CHANGE);
        expect([...compareBooks(book, book).values()].every(e => e.standing === 'same')).toBe(true);
      }),
    );
  });

  test('without choosing takes what is only there, and keeps ours where the two differ', () => {
    fc.assert(
      fc.property(somePair, ({ ours, theirs }) => {
        const chosen = chosenByItself(compareBooks(ours, theirs));
        const { book } = imported({ ours, theirs, chosen });
        for (const record of ours.records.values()) {
          expect(book.records.get(record.id)).toBe(record);
        }
      }),
    );
  });
});
