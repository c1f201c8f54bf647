import { expect, test } from 'vitest';
import { removeMeeting, setMeeting, whyMeetingStays } from '../../shared/commands/meetings';
import { newMeeting } from '../../shared/commands/new-meeting';
import { restoreRemoved } from '../../shared/commands/restore';
import { skipItem } from '../../shared/commands/take-off-agenda';
import { type Book, recordOf, recordsOf } from '../../shared/model/book';
import { privateNote } from '../../shared/model/private-note';
import { actionsOf } from '../../shared/registers/actions';
import { bookWith, itemId, meeting, openAction, p, STSC } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const held = meeting(33).item('A', openAction('one')).item('B', p('Words.'));
const next = meeting(34).item('C', openAction('two'));
const book = bookWith(held, next, privateNote(itemId(34, 1), 'm34', 'Ask Bea.'));

function trash(of: Book) {
  return recordsOf(of, 'removed');
}

test('a meeting is given what was not known of it', () => {
  const details = { title: 'Extraordinary meeting', date: '2018-08-20', place: 'By telephone' };
  const after = done(book, setMeeting(book, { meetingId: 'm33', details }));
  expect(recordOf(after, 'meeting', 'm33')).toMatchObject({ number: '33', ...details });
});

test('a meeting gets neither a date that is none nor the number of another', () => {
  const set = (details: Parameters<typeof setMeeting>[1]['details'], of = book) =>
    setMeeting(of, { meetingId: 'm33', details });
  expect(set({ date: '2018-02-30' })).toBeNull();
  expect(set({ number: '34' })).toBeNull();
  expect(set({ number: '33' })).not.toBeNull();
  expect(set({ place: 'Ely' }, bookWith(meeting(33, { state: 'circulated' })))).toBeNull();
});

test('a meeting goes into the trash with all that is its own, and comes back as it was', () => {
  const after = done(book, removeMeeting(book, 'm34', contextAt('11:05')));
  expect(trash(after)).toMatchObject([
    { what: 'STSC meeting 34', at: '2018-08-14T11:05', meetingId: 'm34' },
  ]);
  expect([...after.records.values()].filter(({ kind }) => kind !== 'removed')).toEqual(
    [...book.records.values()].filter(({ id }) => !id.startsWith('m34')),
  );
  const back = done(after, restoreRemoved(after, trash(after)[0]?.id ?? '', contextAt()));
  expect(new Map(back.records)).toEqual(new Map(book.records));
});

test('a meeting whose actions a later one speaks of is not removed', () => {
  const spoken = bookWith(held, meeting(34).said('one', {}, 'It goes on.'));
  expect(removeMeeting(spoken, 'm33', contextAt())).toBeNull();
  expect(removeMeeting(spoken, 'm34', contextAt())).not.toBeNull();
  expect(whyMeetingStays(spoken, 'm33')).toBe('meeting 34 speaks of its items or actions');
  expect(whyMeetingStays(spoken, 'm34')).toBeNull();
});

test('a meeting at which an action is due is not removed', () => {
  const due = { by: 'meeting' as const, date: '2018-09', meetingId: 'm34' };
  const promised = bookWith(
    meeting(33).item('A', openAction('one', 'SECAS to report.', { due })),
    meeting(34),
  );
  expect(removeMeeting(promised, 'm34', contextAt())).toBeNull();
  expect(whyMeetingStays(promised, 'm34')).toBe(
    'STSC33/01 is due at it. Give that action another date first',
  );
});

test('a circulated meeting is not removed', () => {
  const approved = bookWith(meeting(33, { state: 'approved' }));
  expect(removeMeeting(approved, 'm33', contextAt())).toBeNull();
  expect(whyMeetingStays(approved, 'm33')).toContain('circulated');
});

test('a meeting whose number was given again stays in the trash', () => {
  const context = contextAt();
  const without = done(book, removeMeeting(book, 'm34', context));
  const again = done(without, newMeeting(without, { committeeId: STSC }, context));
  expect(restoreRemoved(again, trash(again)[0]?.id ?? '', context)).toBeNull();
});

test('what was taken off a meeting comes back after the meeting itself', () => {
  const context = contextAt();
  const skipped = done(book, skipItem(book, itemId(33, 2), context));
  const without = done(skipped, removeMeeting(skipped, 'm33', context));
  const [item, whole] = trash(without).map(({ id }) => id);
  expect(restoreRemoved(without, item ?? '', context)).toBeNull();
  const half = done(without, restoreRemoved(without, whole ?? '', context));
  const back = done(half, restoreRemoved(half, item ?? '', context));
  expect(new Map(back.records)).toEqual(new Map(book.records));
});

test('a meeting that moves to another number leaves its fixed references taken', () => {
  const fixed = bookWith(
    meeting(33).item('A', openAction('a', 'x', { ref: 'STSC33/01' })),
    meeting(34).item('B', openAction('b')),
  );
  const moved = done(fixed, setMeeting(fixed, { meetingId: 'm33', details: { number: '32' } }));
  const details = { number: '33' };
  const both = done(moved, setMeeting(moved, { meetingId: 'm34', details }));
  expect(actionsOf(both, STSC).map(({ ref }) => ref)).toEqual(['STSC33/01', 'STSC33/02']);
});
