import { expect, test } from 'vitest';
import { addCommittee } from '../../shared/commands/committees';
import { removeCommittee, restoreCommittee } from '../../shared/commands/remove-committee';
import { apply, invert } from '../../shared/model/change';
import { checkedRecord } from '../../shared/model/checked-record';
import { committeesOf, removedCommittees } from '../../shared/registers/committees';
import { bookWith, meeting, p, STSC } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const book = bookWith(meeting(33, { state: 'approved' }).item('A', p('Words.')));
const removed = done(book, removeCommittee(book, STSC, contextAt('10:05')));

test('a committee goes into the trash with its meetings, and comes back as it was', () => {
  expect(committeesOf(removed)).toEqual([]);
  expect(removedCommittees(removed).map(({ removedAt }) => removedAt)).toEqual([
    '2018-08-14T10:05',
  ]);
  expect(checkedRecord(removed.records.get(STSC))).toHaveProperty('record');
  expect(done(removed, restoreCommittee(removed, STSC)).records).toEqual(book.records);
});

test('its removal is taken back like anything else', () => {
  const change = removeCommittee(book, STSC, contextAt());
  if (!change) throw new Error('It could not be removed.');
  expect(apply(apply(book, change), invert(book, change)).records).toEqual(book.records);
});

test('a committee whose meeting is in session stays, and so does one that is not there', () => {
  const sitting = bookWith(meeting(33, { state: 'inSession' }));
  expect(removeCommittee(sitting, STSC, contextAt())).toBeNull();
  expect(removeCommittee(removed, STSC, contextAt())).toBeNull();
  expect(restoreCommittee(book, STSC)).toBeNull();
});

test('its short name is free meanwhile, and it cannot come back beside another of that name', () => {
  const again = done(removed, addCommittee(removed, { code: 'STSC', name: 'New' }, contextAt()));
  expect(committeesOf(again).map(({ name }) => name)).toEqual(['New']);
  expect(restoreCommittee(again, STSC)).toBeNull();
});
