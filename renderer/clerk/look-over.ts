import { sameValue } from '../../shared/model/same-value';
import { partsOf } from '../storage/parts';
import { readForClerk } from '../storage/read-for-clerk';
import type { Part } from '../storage/rows';
import type { KeptBook } from './kept-book';

/**
 * Compares what is kept of every part with the saved book, and puts right what does not agree; gives
 * the parts that did not. `alone` runs a step while nothing else is done with what is kept.
 */
export async function lookOver(
  kept: KeptBook,
  alone: <T>(work: () => Promise<T>) => Promise<T>,
  pause: () => Promise<void>,
): Promise<readonly Part[]> {
  const wrong: Part[] = [];
  const parts = new Set([...(await kept.lent.use(partsOf)), ...kept.atHand.parts()]);
  for (const part of parts) {
    await pause();
    if (await alone(() => putRight(kept, part))) wrong.push(part);
  }
  return wrong;
}

/** Whether the part was wrong. What was saved just now is followed first. */
async function putRight(kept: KeptBook, part: Part): Promise<boolean> {
  await kept.follow();
  const read = await kept.lent.use(from => readForClerk(from, part));
  // Saved between the two: it will be followed, and is looked at when the book is next opened.
  if (read.revision !== kept.revision()) return false;
  if (sameValue(read.kept.records, kept.atHand.of(part))) return false;
  kept.put([read.kept]);
  return true;
}
