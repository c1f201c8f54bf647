import { expect, test } from 'vitest';
import type { StandingItem } from '../../shared/model/committee';
import { minutesToApprove, minutesToCorrect } from '../../shared/registers/previous-minutes';
import { proposedAgenda } from '../../shared/registers/proposed-agenda';
import { bookWith, meeting, STSC, stsc } from '../support/builders';

const standing = (title: string): StandingItem => ({
  title,
  purpose: 'discussion',
  presenter: '',
  plannedMinutes: null,
});

function titlesFor(standingTitles: readonly string[], state: 'draft' | 'approved'): string[] {
  const book = bookWith(
    stsc({ standingItems: standingTitles.map(standing) }),
    meeting(33, { state }),
  );
  const ahead = { committeeId: STSC, number: '34', date: '2018-09-14' };
  return proposedAgenda(book, ahead).map(({ title }) => title);
}

test('an agenda with minutes to approve has an item for them, after the welcome', () => {
  expect(titlesFor(['Welcome and apologies', 'DCC Update'], 'draft')).toEqual([
    'Welcome and apologies',
    'Minutes of the previous meeting',
    'DCC Update',
  ]);
  expect(titlesFor(['DCC Update'], 'draft')[0]).toBe('Minutes of the previous meeting');
});

test('it has none where an item of its own is for them, or none are to be approved', () => {
  expect(titlesFor(['Minutes and Actions Outstanding'], 'draft')).toEqual([
    'Minutes and Actions Outstanding',
  ]);
  expect(titlesFor(['DCC Update'], 'approved')).toEqual(['DCC Update']);
});

test('a meeting can approve the earlier minutes that none did, the last first', () => {
  const book = bookWith(
    meeting(31, { state: 'circulated' }),
    meeting(32, { state: 'approved' }),
    meeting(33, { state: 'draft' }),
    meeting(34, { state: 'inSession' }),
  );
  expect(minutesToApprove(book, 'm34').map(({ id }) => id)).toEqual(['m33', 'm31']);
  expect(minutesToCorrect(book, 'm34').map(({ id }) => id)).toEqual(['m33', 'm32', 'm31']);
  expect(minutesToApprove(book, 'none')).toEqual([]);
});
