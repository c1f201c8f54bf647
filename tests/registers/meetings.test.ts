import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookOf } from '../../shared/model/book';
import { type Meeting, meeting } from '../../shared/model/meeting';
import { meetingsBefore, meetingsBetween, meetingsOf } from '../../shared/registers/meetings';

test('meetings come in the order they were held, whatever the order they were put in', () => {
  const book = bookOf([
    held('c', '35', null),
    held('b', '34', '2018-09'),
    held('a', '33', '2018-08'),
  ]);
  expect(ids(meetingsOf(book, 'stsc'))).toEqual(['a', 'b', 'c']);
});

test('of one date the lower number comes first, as a number, and one without a number last', () => {
  const date = '2018-08-14';
  const book = bookOf([held('a', '', date), held('b', '10', date), held('c', '9', date)]);
  expect(ids(meetingsOf(book, 'stsc'))).toEqual(['c', 'b', 'a']);
});

test('the meetings of another committee are not among them', () => {
  const other = { ...held('x', '1', '2018-01'), committeeId: 'other' };
  const book = bookOf([other, held('a', '33', '2018-08')]);
  expect(ids(meetingsOf(book, 'stsc'))).toEqual(['a']);
  expect(meetingsBefore(book, held('a', '33', '2018-08'))).toEqual([]);
});

test('the meetings before each meeting are those that stand before it in the order', () => {
  const number = fc.constantFrom('', '9', '10', '33', 'x', '14.i');
  const date = fc.option(fc.constantFrom('2018', '2018-08', '2018-08-14', '2018-09'));
  fc.assert(
    fc.property(fc.array(fc.tuple(number, date), { maxLength: 8 }), given => {
      const all = given.map(([no, day], at) => held(`m${(at * 5) % 8}`, no, day));
      const inOrder = meetingsOf(bookOf(all), 'stsc');
      expect(ids(meetingsOf(bookOf([...all].reverse()), 'stsc'))).toEqual(ids(inOrder));
      for (const [at, one] of inOrder.entries()) {
        expect(meetingsBefore(bookOf(all), one)).toEqual(inOrder.slice(0, at));
      }
    }),
  );
});

test.each([
  ['23', '33', 10],
  ['33', '33', 0],
  ['34', '33', -1],
  ['', '33', null],
  ['23', 'Extraordinary', null],
  ['23.5', '33', null],
])('between meeting %j and meeting %j lie %j meetings', (earlier, later, expected) => {
  expect(meetingsBetween(earlier, later)).toBe(expected);
});

function held(id: string, number: string, date: string | null): Meeting {
  return meeting({ id, committeeId: 'stsc', number, date });
}

function ids(meetings: readonly Meeting[]): string[] {
  return meetings.map(({ id }) => id);
}
