import { expect, test } from 'vitest';
import { comingMeetings } from '../../shared/registers/coming-meetings';
import { bookWith, meeting, STSC } from '../support/builders';

test('an action can come back at a meeting after the next one, or in a month after those', () => {
  const book = bookWith(
    meeting(33, { state: 'draft' }),
    meeting(34),
    meeting(35),
    meeting(36, { date: null }),
  );
  expect(comingMeetings(book, STSC, '2018-08-20').slice(0, 3)).toEqual([
    { date: '2018-10-14', meetingId: 'm35', number: '35' },
    { date: '2018-11', meetingId: null, number: '' },
    { date: '2018-12', meetingId: null, number: '' },
  ]);
});

test('without a meeting in the book the month after the next stands first', () => {
  const [first] = comingMeetings(bookWith(meeting(33, { state: 'draft' })), STSC, '2026-11-26');
  expect(first?.date).toBe('2018-10');
  expect(comingMeetings(bookWith(), STSC, '2026-11-26')[0]?.date).toBe('2027-01');
});
