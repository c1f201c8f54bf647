import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaOf } from '../../shared/registers/agenda';
import { courseAhead, NOT_BEGUN, plannedMinutesOf } from '../../shared/registers/planned-course';
import { bookWith, itemId, meeting } from '../support/builders';

const [first, second, inner, third] = [1, 2, 3, 4].map(at => itemId(33, at)) as [
  string,
  string,
  string,
  string,
];
const entries = agendaOf(
  bookWith(
    meeting(33)
      .item({ title: 'Apologies', plannedMinutes: 10 })
      .item({ title: 'Reports', plannedMinutes: 30 })
      .item({ title: 'Hub', plannedMinutes: 20, parentId: second })
      .item({ title: 'Close', plannedMinutes: 5 }),
  ),
  'm33',
);

test('the time of an item holds for the items inside it', () => {
  expect(plannedMinutesOf(entries)).toBe(45);
});

test('an item that says no time takes what the items inside it take', () => {
  const silent = entries.map(entry =>
    entry.item.id === second ? { ...entry, item: { ...entry.item, plannedMinutes: null } } : entry,
  );
  expect(plannedMinutesOf(silent)).toBe(35);
});

test('before the meeting each item is expected after those before it', () => {
  const course = courseAhead(entries, '10:00', NOT_BEGUN);
  expect(course?.byItem.get(first)).toEqual({ from: '10:00', to: '10:10' });
  expect(course?.byItem.get(second)).toEqual({ from: '10:10', to: '10:40' });
  expect(course?.byItem.get(third)).toEqual({ from: '10:40', to: '10:45' });
  expect(course?.end).toBe('10:45');
});

test('in the meeting the item in hand has what is left of its time, and late ones push the rest', () => {
  const byItem = new Map([
    [first, 25],
    [second, 4],
  ]);
  const course = courseAhead(entries, '10:29', { byItem, inHand: second });
  expect(course?.byItem.get(first)).toBeUndefined();
  expect(course?.byItem.get(inner)).toEqual({ from: '10:35', to: '10:55' });
  expect(course?.byItem.get(third)).toEqual({ from: '10:55', to: '11:00' });
});

test('an item in hand that is over its time takes no more of the rest', () => {
  const byItem = new Map([[first, 40]]);
  const course = courseAhead(entries, '10:40', { byItem, inHand: first });
  expect(course?.byItem.get(second)?.from).toBe('10:40');
});

test('a course without planned times has no clock', () => {
  const untimed = entries.map(({ depth, item }) => ({
    depth,
    item: { ...item, plannedMinutes: null },
  }));
  expect(courseAhead(untimed, '10:00', NOT_BEGUN)).toBeNull();
  expect(courseAhead([], '10:00', NOT_BEGUN)).toBeNull();
});

test('a meeting that goes past midnight goes on from 00:00', () => {
  expect(courseAhead(entries, '23:30', NOT_BEGUN)?.end).toBe('00:15');
});

test('whatever is planned and nested, the last item ends with the whole plan', () => {
  const agenda = fc.array(fc.record({ depth: fc.nat(3), plannedMinutes: fc.option(fc.nat(90)) }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(agenda, planned => {
      let before = -1;
      const all = planned.map(({ depth, plannedMinutes }, at) => {
        before = Math.min(depth, before + 1);
        return { depth: before, item: { id: `i${at}`, plannedMinutes } };
      });
      const total = plannedMinutesOf(all);
      const course = courseAhead(all, '00:00', NOT_BEGUN);
      const [hours = 0, minutes = 0] = (course?.end ?? '00:00').split(':').map(Number);
      expect(hours * 60 + minutes).toBe(total % (24 * 60));
      const most = all.reduce((sum, { item }) => sum + (item.plannedMinutes ?? 0), 0);
      expect(total).toBeLessThanOrEqual(most);
    }),
  );
});
