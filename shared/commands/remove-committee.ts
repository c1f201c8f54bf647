import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import { committeesOf } from '../registers/committees';
import { meetingsOf } from '../registers/meetings';
import type { CommandContext } from './command';

/**
 * Puts a committee into the trash with all its meetings. Nothing of them is taken out of the book, so
 * that years of minutes go and come back at once. `null` where it is there already, the book has no
 * such committee, or one of its meetings is in session.
 */
export function removeCommittee(
  book: Book,
  committeeId: Id,
  { today, now }: CommandContext,
): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  if (!committee || committee.removedAt !== undefined) return null;
  if (meetingsOf(book, committeeId).some(({ state }) => state === 'inSession')) return null;
  return { put: [{ ...committee, removedAt: `${today}T${now}` }], remove: [] };
}

/**
 * Puts a committee back out of the trash. `null` where it is not there, or its short name was given to
 * another meanwhile: their references could not be told apart.
 */
export function restoreCommittee(book: Book, committeeId: Id): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  if (committee?.removedAt === undefined) return null;
  if (committeesOf(book).some(({ code }) => code === committee.code)) return null;
  const { removedAt, ...stands } = committee;
  return { put: [stands], remove: [] };
}
