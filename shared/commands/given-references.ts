import { type Block, isAction } from '../model/block';
import { type Book, recordOf } from '../model/book';
import type { Meeting } from '../model/meeting';
import { highestFixedSequence } from '../registers/action-references';

/**
 * The meeting as it is to be put when these blocks leave it, so that a fixed reference among them is
 * never given again; nothing where it need not change.
 */
export function rememberingReferences(
  book: Book,
  meeting: Meeting,
  leaving: readonly Block[],
): Meeting[] {
  const committee = recordOf(book, 'committee', meeting.committeeId);
  if (!committee) return [];
  const highest = highestFixedSequence(committee, leaving.filter(isAction));
  return highest > meeting.lastFixedAction ? [{ ...meeting, lastFixedAction: highest }] : [];
}
