import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgendaItem } from '../../shared/model/agenda-item';
import { bookOf, recordsOf } from '../../shared/model/book';
import { agendaOf } from '../../shared/registers/agenda';
import { agendaItem } from '../support/arbitraries';
import { wholeBook } from '../support/arbitrary-books';
import { bookWith, type MeetingDraft, meeting, p } from '../support/builders';

const SKIPPED = { skippedEmpty: true as const };

test('items are counted in the order of their places', () => {
  const draft = meeting(33)
    .item({ title: 'Any Other Business', place: 9 })
    .item({ title: 'Minutes', place: -1 })
    .item({ title: 'DCC Update', place: 2.5 });
  expect(printed(draft)).toEqual(['1 Minutes', '2 DCC Update', '3 Any Other Business']);
});

test('two items of one place stand in one order, whichever was put first', () => {
  const first = { id: 'a', title: 'A', place: 1 };
  const second = { id: 'b', title: 'B', place: 1 };
  expect(printed(meeting(33).item(first).item(second))).toEqual(['1 A', '2 B']);
  expect(printed(meeting(33).item(second).item(first))).toEqual(['1 A', '2 B']);
});

test('after a fixed 7 the next counted is 8', () => {
  expect(numbers(null, '7', null, null)).toEqual(['1', '7', '8', '9']);
});

test('an item without a number does not count', () => {
  expect(numbers(null, '', null)).toEqual(['1', '', '2']);
});

test('a section that is left out while empty gives its number to the next', () => {
  const section = { id: 'late', title: 'Late papers', skippedEmpty: true as const };
  const empty = meeting(33).item('A').item(section, p(' ')).item('B');
  expect(printed(empty)).toEqual(['1 A', ' Late papers', '2 B']);
  expect(printed(meeting(33).item('A').item(section, p('One came.')).item('B'))).toEqual([
    '1 A',
    '2 Late papers',
    '3 B',
  ]);
});

test('a section stands as soon as something is inside it, unless that is left out too', () => {
  const section = { id: 'late', title: 'Late papers', skippedEmpty: true as const };
  const inner = { title: 'Paper', parentId: 'late' };
  expect(printed(meeting(33).item(section).item(inner))).toEqual(['1 Late papers', '1.1 Paper']);
  expect(
    printed(
      meeting(33)
        .item(section)
        .item({ ...inner, ...SKIPPED })
        .item('B'),
    ),
  ).toEqual([' Late papers', ' Paper', '1 B']);
});

test('a number of another sort stands as it is and does not count', () => {
  expect(numbers(null, '14.i', '206/19', null)).toEqual(['1', '14.i', '206/19', '2']);
});

test('sub-items are counted under their item, however deep', () => {
  const draft = meeting(33)
    .item({ id: 'a', title: 'A' })
    .item({ id: 'b', title: 'B' })
    .item({ id: 'c', title: 'C' })
    .item({ title: 'B first', parentId: 'b' })
    .item({ id: 'b2', title: 'B second', parentId: 'b' })
    .item({ title: 'B second first', parentId: 'b2' });
  expect(printed(draft)).toEqual([
    '1 A',
    '2 B',
    '2.1 B first',
    '2.2 B second',
    '2.2.1 B second first',
    '3 C',
  ]);
  expect(agendaOf(bookWith(draft), 'm33').map(({ depth }) => depth)).toEqual([0, 0, 1, 1, 2, 0]);
});

test('after a fixed 3.7 the next sub-item counted is 3.8', () => {
  const draft = meeting(33)
    .item({ id: 'a', title: 'A', number: '3' })
    .item({ title: 'fixed', parentId: 'a', number: '3.7' })
    .item({ title: 'counted', parentId: 'a' });
  expect(printed(draft)).toEqual(['3 A', '3.7 fixed', '3.8 counted']);
});

test('sub-items of an item without a number count on with the items around it', () => {
  const draft = meeting(33)
    .item({ title: 'Minutes' })
    .item({ id: 'part', title: 'Part B', number: '' })
    .item({ title: 'Risks', parentId: 'part' })
    .item({ title: 'Close' });
  expect(printed(draft)).toEqual(['1 Minutes', ' Part B', '2 Risks', '3 Close']);
});

test('counted numbers name one item each', () => {
  const parents = fc.array(fc.option(fc.nat(9)), { maxLength: 10 });
  fc.assert(
    fc.property(parents, fc.array(fc.boolean(), { maxLength: 10 }), (under, without) => {
      const draft = under.reduce<MeetingDraft>((so, parent, at) => {
        const parentId = parent === null ? null : `m33-${parent + 1}`;
        return so.item({ parentId, number: without[at] ? '' : null });
      }, meeting(33));
      const counted = agendaOf(bookWith(draft), 'm33').filter(({ number }) => number !== '');
      expect(new Set(counted.map(({ number }) => number)).size).toBe(counted.length);
    }),
  );
});

test('each item has its minute, and an item without one has none', () => {
  const [minute] = recordsOf(bookWith(meeting(33).item('DCC Update', p('Said.'))), 'minute');
  const book = bookWith(meeting(33).item('DCC Update', p('Said.')));
  expect(agendaOf(book, 'm33')[0]?.minute).toEqual(minute);
  const records = [...book.records.values()].filter(({ kind }) => kind !== 'minute');
  expect(agendaOf(bookOf(records), 'm33')[0]?.minute).toBeNull();
});

test('no item is lost or comes twice, whatever stands under whatever', () => {
  const items = fc.uniqueArray(agendaItem, { selector: item => item.id, maxLength: 12 });
  fc.assert(
    fc.property(items, given => {
      const ids = [...new Set(given.map(({ id }) => id))];
      const tangled = given.map(item => ({ ...item, meetingId: 'm33' }));
      const shown = agendaOf(bookOf(tangled), 'm33').map(({ item }) => item.id);
      expect([...shown].sort()).toEqual(ids.sort());
    }),
  );
});

test('items that stand under each other in a ring come to the top with what is under them', () => {
  const draft = meeting(33)
    .item({ id: 'a', title: 'A', parentId: 'b' })
    .item({ id: 'b', title: 'B', parentId: 'a' })
    .item({ title: 'A first', parentId: 'a' })
    .item({ id: 'self', title: 'Self', parentId: 'self' });
  expect(printed(draft)).toEqual(['1 A', '1.1 A first', '2 B', '3 Self']);
});

test('an item whose item is gone comes to the top and keeps its sub-items', () => {
  const draft = meeting(33)
    .item({ title: 'Minutes' })
    .item({ id: 'orphan', title: 'Orphan', parentId: 'gone' })
    .item({ title: 'Orphan first', parentId: 'orphan' });
  expect(printed(draft)).toEqual(['1 Minutes', '2 Orphan', '2.1 Orphan first']);
});

test('an item of another meeting is no place to stand under', () => {
  const other = meeting(32).item({ id: 'other', title: 'Other' });
  const draft = meeting(33).item({ title: 'Strayed', parentId: 'other' });
  const book = bookWith(other, draft);
  expect(agendaOf(book, 'm33').map(({ number, depth }) => [number, depth])).toEqual([['1', 0]]);
  expect(agendaOf(book, 'm32')).toHaveLength(1);
});

test('a sub-item stands right after its item or a sub-item before it', () => {
  fc.assert(
    fc.property(wholeBook, ({ book, meetingIds }) => {
      for (const id of meetingIds) {
        const entries = agendaOf(book, id);
        for (const [at, { item, depth }] of entries.entries()) {
          const before = entries.slice(0, at).findLast(one => one.depth < depth);
          expect(item.parentId).toBe(before?.item.id ?? null);
        }
      }
    }),
    { numRuns: 50 },
  );
});

function printed(draft: MeetingDraft): string[] {
  return agendaOf(bookWith(draft), draft.id).map(({ item, number }) => `${number} ${item.title}`);
}

function numbers(...fixed: AgendaItem['number'][]): string[] {
  const draft = fixed.reduce<MeetingDraft>((so, number) => so.item({ number }), meeting(33));
  return agendaOf(bookWith(draft), 'm33').map(({ number }) => number);
}
