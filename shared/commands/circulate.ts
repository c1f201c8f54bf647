import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import type { CommandContext } from './command';
import { withFixedReferences } from './fixed-references';
import { stepped } from './state-step';

/**
 * Sends the minutes of a meeting out to the members: from now on the references of its actions are
 * fixed, in whatever order they come to stand, and none of them is ever given again. `null` where
 * the meeting has no draft to send: it is not held yet, or its minutes have left already.
 */
export function circulate(book: Book, meetingId: Id, context: CommandContext): Change | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (meeting?.state !== 'draft' && meeting?.state !== 'withChair') return null;
  const fixed = withFixedReferences(book, meeting);
  return { put: [stepped(fixed.meeting, 'circulated', context), ...fixed.minutes], remove: [] };
}
