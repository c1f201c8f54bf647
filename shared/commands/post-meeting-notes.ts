import { postMeetingNote } from '../model/block';
import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import { words } from '../model/inline';
import { minute, minuteIdOf } from '../model/minute';
import { numberAndTitle } from '../registers/agenda';
import type { CommandContext } from './command';
import { nextDraftLabel, stepped } from './state-step';

/**
 * Adds a note of today at the end of an item of minutes that the members have: a recorded addition,
 * under a label of its own. `null` where there are no words, no such item, or the minutes are not
 * circulated; a draft is written in, and approved minutes are corrected or reopened.
 */
export function addPostMeetingNote(
  book: Book,
  { itemId, text }: { itemId: Id; text: string },
  context: CommandContext,
): Change | null {
  const item = recordOf(book, 'agendaItem', itemId);
  const meeting = item && recordOf(book, 'meeting', item.meetingId);
  const said = text.replace(/\s+/g, ' ').trim();
  if (!item || meeting?.state !== 'circulated' || said === '') return null;
  const before = recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
  const note = postMeetingNote(context.today, words(said));
  const why = `Post-meeting note under ${numberAndTitle(book, item)}.`;
  const version = nextDraftLabel(meeting.version);
  return {
    put: [
      minute(itemId, meeting.id, [...before, note]),
      stepped(meeting, 'circulated', context, { version, why }),
    ],
    remove: [],
  };
}
