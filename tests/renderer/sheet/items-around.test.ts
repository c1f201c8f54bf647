import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemsAround } from '../../../renderer/sheet/items-around';
import { recordsOf } from '../../../shared/model/book';
import { agendaOf } from '../../../shared/registers/agenda';
import { demoBook } from '../../demo-book/demo-book';
import { SIZES } from '../../demo-book/sizes';

const book = demoBook(SIZES.S);
const entries = agendaOf(book, recordsOf(book, 'meeting')[0]?.id ?? '');
const ids = entries.map(({ item }) => item.id);

test('where there is room for all of it, all of it is drawn', () => {
  expect([...itemsAround(entries, null, 10_000)].sort()).toEqual([...ids].sort());
});

test('where there is no room, the item in hand is drawn all the same', () => {
  expect([...itemsAround(entries, ids[7] ?? null, 0)]).toEqual([ids[7]]);
  expect([...itemsAround(entries, null, 0)]).toEqual([ids[0]]);
  expect([...itemsAround(entries, 'of another meeting', 0)]).toEqual([ids[0]]);
  expect(itemsAround([], null, 100).size).toBe(0);
});

test('what is drawn stands together around the item in hand, and more room never takes any away', () => {
  const property = fc.property(
    fc.nat(ids.length - 1),
    fc.nat(250),
    fc.nat(250),
    (at, lines, more) => {
      const drawn = itemsAround(entries, ids[at] ?? null, lines);
      const places = [...drawn].map(id => ids.indexOf(id)).sort((a, b) => a - b);
      expect(places).toContain(at);
      expect(places).toEqual(places.map((_, n) => (places[0] ?? 0) + n));
      const later = itemsAround(entries, ids[at] ?? null, lines + more);
      expect([...drawn].every(id => later.has(id))).toBe(true);
    },
  );
  fc.assert(property, { numRuns: 200 });
});
