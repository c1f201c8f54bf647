import { expect, test } from 'vitest';
import { itemsByNumber, toggled } from '../../../renderer/attendance/picked-items';
import { agendaOf } from '../../../shared/registers/agenda';
import { bookWith, itemId, meeting } from '../../support/builders';

const [a, b, b1, c, d] = [1, 2, 3, 4, 5].map(at => itemId(33, at)) as [
  string,
  string,
  string,
  string,
  string,
];
const agenda = agendaOf(
  bookWith(
    meeting(33)
      .item('Apologies')
      .item('Budget')
      .item({ title: 'Reserves', parentId: b })
      .item('Reports')
      .item('Close'),
  ),
  'm33',
);

test.each([
  ['1', [a]],
  ['1, 3', [a, c]],
  ['items 1 and 4', [a, d]],
  ['1 2 3', [a, b, c]],
  ['2-3', [b, b1, c]],
  ['2.1 to 4', [b1, c, d]],
  ['3–2', [b, b1, c]],
  ['1,1,', [a]],
])('“%s” names items', (typed, ids) => {
  expect(itemsByNumber(typed, agenda)).toEqual({ ids, unknown: [] });
});

test('numbers that no item has are told, and the others stand', () => {
  expect(itemsByNumber('1, 9 and 12-14', agenda)).toEqual({ ids: [a], unknown: ['9', '12', '14'] });
});

test.each(['', 'risk', '2018 budget', 'a 1'])('“%s” is no list of numbers', typed => {
  expect(itemsByNumber(typed, agenda)).toBeNull();
});

test('what is picked again is taken off, unless something new is picked with it', () => {
  expect(toggled([a, b], [b])).toEqual([a]);
  expect(toggled([a, b], [b, c])).toEqual([a, b, c]);
});
