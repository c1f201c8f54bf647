import { type Book, recordsOf } from '../model/book';
import type { Committee } from '../model/committee';

/** The committees of a book that are not in the trash. */
export function committeesOf(book: Book): Committee[] {
  return recordsOf(book, 'committee').filter(({ removedAt }) => removedAt === undefined);
}

/** The committees that lie in the trash with their meetings, the latest removed first. */
export function removedCommittees(book: Book): Committee[] {
  return recordsOf(book, 'committee')
    .filter(({ removedAt }) => removedAt !== undefined)
    .sort((a, b) => ((a.removedAt ?? '') < (b.removedAt ?? '') ? 1 : -1));
}
