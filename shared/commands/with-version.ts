import { type Book, recordOf } from '../model/book';
import { apply, type Change, merge } from '../model/change';
import type { Id } from '../model/id';
import type { CommandContext } from './command';
import { keepVersion, type MadeMinutes } from './kept-versions';

/**
 * A change that moved the minutes of a meeting to another state, with the version of them that it
 * made: the document as it stands from then on, under its label. `made` is that document, where it was
 * made already.
 */
export function withVersion(
  book: Book,
  change: Change | null,
  meetingId: Id,
  context: CommandContext,
  made: MadeMinutes | null = null,
): Change | null {
  const after = change && apply(book, change);
  const meeting = after && recordOf(after, 'meeting', meetingId);
  if (!change || !meeting) return change;
  const wanted = { why: meeting.state, label: `v${meeting.version}` };
  const known = made ? { ...wanted, made } : wanted;
  const kept = keepVersion(after, meetingId, known, context);
  return kept ? merge(change, kept) : change;
}
