import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeEntries } from '../../../shared/registers/across/outcome-entries';
import { committeesOf } from '../../../shared/registers/committees';
import { wholeBook } from '../../support/arbitrary-books';
import { bookWith, meeting, outcome, STSC } from '../../support/builders';

test('an outcome is numbered by committee and year, in the order of the minutes', () => {
  const book = bookWith(
    meeting(38).item('A', outcome('The STSC NOTED the update.', 'o4')),
    meeting(37).item('A', outcome('The STSC AGREED the plan. It NOTED the risk.', 'o2')),
    meeting(36, { date: null }).item('A', outcome('The STSC NOTED it.', 'o1')),
  );
  const told = outcomeEntries(book, STSC).map(({ number, blockId, verbs }) => [
    number,
    blockId,
    verbs.join(),
  ]);
  expect(told).toEqual([
    ['2018/01', 'o2', 'AGREED'],
    ['2018/02', 'o2', 'NOTED'],
    ['2019/01', 'o4', 'NOTED'],
    ['', 'o1', 'NOTED'],
  ]);
});

test('no two outcomes of a committee have one number, and none is left out', () => {
  fc.assert(
    fc.property(wholeBook, ({ book }) => {
      for (const { id } of committeesOf(book)) {
        const numbers = outcomeEntries(book, id).flatMap(({ number }) => number || []);
        for (const year of new Set(numbers.map(number => number.slice(0, 4)))) {
          const given = numbers.filter(number => number.startsWith(year));
          const expected = given.map((_, at) => `${year}/${String(at + 1).padStart(2, '0')}`);
          expect(given).toEqual(expected);
        }
      }
    }),
  );
});
