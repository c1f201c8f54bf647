import { expect, test } from 'vitest';
import { type Attendee, attendee } from '../../shared/model/attendance';
import type { Meeting } from '../../shared/model/meeting';
import { itemsWithoutQuorum, quorumAt } from '../../shared/registers/quorum';
import { bookWith, itemId, meeting, stsc } from '../support/builders';

const rule = stsc({ quorum: { atLeast: 3, chairNeeded: true } });
const [first, second] = [itemId(33, 1), itemId(33, 2)];
const chair = attendee('Alex', 'present', { capacity: 'Chair' });
const bea = attendee('Bea', 'present');
const chris = attendee('Chris', 'present');

function at(item: string | null, attendance: Attendee[], known: Partial<Meeting> = {}) {
  const held = meeting(33, { ...known, attendance })
    .item('A')
    .item('B');
  const inner = held.item({ title: 'B one', parentId: second });
  return quorumAt(bookWith(rule, inner), 'm33', item);
}

test('members who are present count, and no one else', () => {
  const guest = attendee('Gus', 'inAttendance');
  const quorum = at(first, [chair, bea, guest, attendee('Chris', 'apologies')]);
  expect(quorum?.counting.map(({ name }) => name)).toEqual(['Alex', 'Bea']);
  expect(quorum).toMatchObject({ quorate: false, why: '2 of the 3 members needed are here.' });
});

test('enough members with their Chair are quorate', () => {
  expect(at(first, [chair, bea, chris])).toMatchObject({ quorate: true, why: '' });
});

test('without the Chair they are not, with a Vice-Chair neither, with the alternate they are', () => {
  const standsIn = (capacity: string) => attendee('Fran', 'present', { capacity });
  expect(at(first, [standsIn('Vice-Chair'), bea, chris])?.why).toBe('The Chair is not here.');
  const alternate = { ...standsIn('Chair'), alternateFor: 'Alex' };
  expect(at(first, [alternate, bea, chris])?.quorate).toBe(true);
});

test('a member and the alternate are one seat', () => {
  const alternate = attendee('Fran', 'present', { alternateFor: 'Bea' });
  expect(at(first, [chair, bea, alternate])?.counting).toHaveLength(2);
});

test('who left at an item does not count from then on, until they return', () => {
  const left = { ...bea, movements: [{ what: 'left' as const, itemId: second, at: null }] };
  expect(at(first, [chair, left, chris])?.quorate).toBe(true);
  expect(at(second, [chair, left, chris])?.quorate).toBe(false);
  const back = { what: 'returned' as const, itemId: itemId(33, 3), at: null };
  const returned = { ...left, movements: [...left.movements, back] };
  expect(at(itemId(33, 3), [chair, returned, chris])?.quorate).toBe(true);
});

test('who arrives late counts from that item on', () => {
  const late = { ...bea, movements: [{ what: 'arrived' as const, itemId: second, at: null }] };
  expect(at(first, [chair, late, chris])?.quorate).toBe(false);
  expect(at(second, [chair, late, chris])?.quorate).toBe(true);
  expect(at(null, [chair, late, chris])?.quorate).toBe(true);
});

test('who withdrew for an item does not count there, nor at its sub-items', () => {
  const declarations = [{ name: 'Bea', itemId: second, interest: '', withdrew: true }];
  const quorate = (item: string) => at(item, [chair, bea, chris], { declarations })?.quorate;
  expect([first, second, itemId(33, 3)].map(quorate)).toEqual([true, false, false]);
});

test('a committee without a rule is neither quorate nor not', () => {
  const book = bookWith(meeting(33, { attendance: [chair] }));
  expect(quorumAt(book, 'm33', null)).toMatchObject({ quorate: null, why: '' });
  expect(quorumAt(book, 'none', null)).toBeNull();
});

test('the items at which so many withdraw that it is not quorate are named beforehand', () => {
  const declarations = [{ name: 'Bea', itemId: second, interest: 'A share.', withdrew: true }];
  const attendance = [chair, bea, chris];
  const held = meeting(33, { declarations, attendance })
    .item('A')
    .item('B')
    .item({ title: 'B one', parentId: second })
    .item('C');
  expect(itemsWithoutQuorum(bookWith(rule, held), 'm33')).toEqual([second, itemId(33, 3)]);
  expect(itemsWithoutQuorum(bookWith(stsc(), held), 'm33')).toEqual([]);
});
