import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';

/** Takes a word as spelt right in this committee's minutes. `null` where it is known or blank. */
export function addOwnWord(
  book: Book,
  { committeeId, word }: { committeeId: Id; word: string },
): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  const own = word.trim();
  if (!committee || own === '' || committee.ownWords.includes(own)) return null;
  return { put: [{ ...committee, ownWords: [...committee.ownWords, own] }], remove: [] };
}
