import { expect, test } from 'vitest';
import {
  deletePrivateNotes,
  setDraftWithin,
  setKeepUntil,
  setRetention,
} from '../../shared/commands/retention';
import { approveWithoutMeeting } from '../../shared/commands/states';
import { recordOf } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import type { Retention } from '../../shared/model/committee';
import { privateNote, privateNoteIdOf } from '../../shared/model/private-note';
import { keptUntil, pastKeeping } from '../../shared/registers/retention';
import { sealStanding } from '../../shared/registers/seal';
import { bookWith, itemId, meeting, STSC, stsc } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const held = meeting(33, { state: 'approved' }).item('DCC Update');

function told(retention: Retention, today: string): string[] {
  const committee = stsc({ retention });
  return pastKeeping(bookWith(committee, held), committee, today).map(
    ({ what, until }) => `${what} ${until}`,
  );
}

test('what was to be kept for so many years is told the day after, and for ever never', () => {
  expect(told({ documentYears: 7 }, '2025-08-14')).toEqual([]);
  expect(told({ documentYears: 7 }, '2025-08-15')).toEqual(['documents 2025-08-14']);
  expect(told({ documentYears: 7, noteYears: 1 }, '2025-08-15')).toEqual([
    'documents 2025-08-14',
    'notes 2019-08-14',
  ]);
  expect(told({}, '2099-01-01')).toEqual([]);
});

test('a day of its own goes before the committee’s years, and a leap day has one in any year', () => {
  const seven = { retention: { documentYears: 7 } };
  expect(keptUntil(seven, { date: '2018-08', keepUntil: '2040-01-01' }).documents).toBe(
    '2040-01-01',
  );
  expect(keptUntil(seven, { date: '2016-02-29' }).documents).toBe('2023-02-28');
  expect(keptUntil(seven, { date: '2018-08' }).documents).toBe('2025-08');
});

test('a draft is told of by nobody: only what has left the house has a day', () => {
  const committee = stsc({ retention: { documentYears: 1 } });
  const book = bookWith(committee, meeting(33, { state: 'draft' }));
  expect(pastKeeping(book, committee, '2030-01-01')).toEqual([]);
});

test('private notes are deleted on her word, and not told of again', () => {
  const id = itemId(33, 1);
  const committee = stsc({ retention: { noteYears: 1 } });
  const book = bookWith(committee, held, privateNote(id, 'm33', 'He was cross.'));
  const after = done(book, deletePrivateNotes(book, 'm33', contextAt('09:00', '2025-01-01')));
  expect(recordOf(after, 'privateNote', privateNoteIdOf(id))).toBeNull();
  expect(recordOf(after, 'meeting', 'm33')?.notesGone).toBe('2025-01-01');
  expect(pastKeeping(after, committee, '2025-01-01')).toEqual([]);
});

test('neither the day nor the deletion touches approved minutes', () => {
  const draft = bookWith(meeting(33, { state: 'draft' }).item('DCC Update'));
  const by = { meetingId: 'm33', by: 'by letter' };
  const approved = done(draft, approveWithoutMeeting(draft, by, contextAt()));
  const kept = done(approved, setKeepUntil(approved, { meetingId: 'm33', until: '2040' }));
  const gone = done(kept, deletePrivateNotes(kept, 'm33', contextAt()));
  expect(sealStanding(gone, 'm33')).toEqual({ standing: 'asApproved' });
});

test('settings that say nothing are none, and what no time can be is refused', () => {
  const book = bookWith();
  const kept = done(book, setRetention(book, { committeeId: STSC, retention: { noteYears: 2 } }));
  const none = done(kept, setRetention(kept, { committeeId: STSC, retention: {} }));
  expect(recordOf(none, 'committee', STSC)).toEqual(recordOf(book, 'committee', STSC));
  const retention = { documentYears: Number.NaN };
  expect(setRetention(book, { committeeId: STSC, retention })).toBeNull();
  expect(setDraftWithin(book, { committeeId: STSC, days: -1 })).toBeNull();
  expect(
    recordOf(
      apply(book, setDraftWithin(book, { committeeId: STSC, days: 5 }) ?? { put: [], remove: [] }),
      'committee',
      STSC,
    )?.draftWithin,
  ).toBe(5);
});
