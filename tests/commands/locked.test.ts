import fc from 'fast-check';
import { expect, test } from 'vitest';
import { approveWithoutMeeting } from '../../shared/commands/states';
import { type Book, recordOf, recordsOf } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import type { Meeting } from '../../shared/model/meeting';
import { sealOf, sealStanding } from '../../shared/registers/seal';
import { wholeBook } from '../support/arbitrary-books';
import { contextAt } from '../support/command-context';
import { type Deed, type Done, deeds, doneTo, peopled } from '../support/deeds/deeds';

/** A book in which all minutes are approved that can be: most of what is done then meets a lock. */
function approvedAll(first: Book): Book {
  let book = peopled(first);
  for (const { id } of recordsOf(book, 'meeting')) {
    const change = approveWithoutMeeting(book, { meetingId: id, by: 'by letter' }, contextAt());
    if (change) book = apply(book, change);
  }
  return book;
}

function afterEach(look: (done: Done) => void): void {
  const property = fc.property(wholeBook, deeds, ({ book }, all: readonly Deed[]) => {
    for (const done of doneTo(approvedAll(book), all)) look(done);
  });
  fc.assert(property, { numRuns: 150 });
}

function approvedIn(book: Book): Meeting[] {
  return recordsOf(book, 'meeting').filter(({ state }) => state === 'approved');
}

test('whatever is done, approved minutes stay as they were approved until they are reopened', () => {
  afterEach(({ name, after }) => {
    for (const { id } of recordsOf(after, 'meeting')) {
      const standing = sealStanding(after, id);
      if (standing) expect(standing, name).toEqual({ standing: 'asApproved' });
    }
  });
});

test('approved minutes, sealed or not, come to say something else by a correction alone', () => {
  const changing = new Set(['correctAtItem', 'sealApproved']);
  afterEach(({ name, before, after }) => {
    for (const meeting of approvedIn(before)) {
      const now = recordOf(after, 'meeting', meeting.id);
      if (now?.state !== 'approved' || changing.has(name)) continue;
      expect(sealOf(after, now), name).toEqual(sealOf(before, meeting));
      expect(now.approval, name).toEqual(meeting.approval);
    }
  });
});

test('they stop being approved only by reopening, and leave the book only with their committee', () => {
  afterEach(({ name, before, after }) => {
    for (const { id } of approvedIn(before)) {
      const now = recordOf(after, 'meeting', id);
      if (!now) expect(name).toBe('removeCommittee');
      else if (now.state !== 'approved') {
        expect(name).toBe('reopenMinutes');
        expect(now.history?.at(-1)?.why).toBe('A figure was wrong.');
      }
    }
  });
});
