import type { Id } from '../../shared/model/id';
import { type Database, isJournalEntry } from './database';
import type { Row } from './rows';

/** What the journal says last of a row: the row as it was put, or `null` where it was removed. */
export type LastWords = ReadonlyMap<Id, Row | null>;

/** The journal has nothing to say. */
export const NO_LAST_WORDS: LastWords = new Map();

/**
 * What the journal says last of these rows, of the changes after a revision. Rows that it does not
 * name were not changed. To be asked inside a transaction that covers the journal.
 */
export async function lastWordsOn(
  { journal }: Database,
  ids: ReadonlySet<Id>,
  revision: number,
): Promise<LastWords> {
  const words = new Map<Id, Row | null>();
  // One entry at a time: together they can be far larger than the book.
  await journal
    .where('revision')
    .above(revision)
    .each(entry => {
      if (!isJournalEntry(entry)) return;
      for (const id of entry.change.remove) if (ids.has(id)) words.set(id, null);
      for (const row of entry.change.put) if (ids.has(row.id)) words.set(row.id, row);
    });
  return words;
}
