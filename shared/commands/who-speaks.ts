import { type Book, recordOf } from '../model/book';
import { issueReference } from '../model/numbered-issue';
import type { AnyRecord } from '../model/record';
import { numberAndTitle } from '../registers/agenda';
import { meetingInWords } from '../registers/meetings';

/**
 * What leads to something that is to go, as a sentence begins with it: `Risk R04`, `meeting 34`,
 * `item 6, DCC Update` where it is in the meeting `here`.
 */
export function whoSpeaks(book: Book, leading: AnyRecord, here: string | null = null): string {
  if (leading.kind === 'risk') return `Risk ${leading.reference}`;
  if (leading.kind === 'issue') return issueReference(leading);
  if (leading.kind === 'agendaItem') return numberAndTitle(book, leading);
  const item = leading.kind === 'minute' ? recordOf(book, 'agendaItem', leading.itemId) : null;
  if (item && item.meetingId === here) return numberAndTitle(book, item);
  const meetingId = 'meetingId' in leading ? leading.meetingId : null;
  const speaking = recordOf(book, 'meeting', meetingId ?? '');
  return speaking ? meetingInWords(speaking) : 'the book';
}
