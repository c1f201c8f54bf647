import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { AnyRecord } from '../model/record';
import { meetingInWords, meetingsOf } from '../registers/meetings';
import { puttingChecked } from './checked-change';
import type { CommandContext } from './command';
import { openMeeting } from './open-meeting';
import { intoTrash, isLedTo } from './trash';

/** What can be set of a meeting besides its agenda and attendance. */
export type MeetingDetails = Pick<
  Meeting,
  'number' | 'title' | 'date' | 'startTime' | 'closeTime' | 'place' | 'nextMeeting'
>;

/**
 * Sets what is given of a meeting. `null` where it is circulated, another meeting of the committee has
 * that number, or there is no such date.
 */
export function setMeeting(
  book: Book,
  { meetingId, details }: { meetingId: Id; details: Partial<MeetingDetails> },
): Change | null {
  const meeting = openMeeting(book, meetingId);
  if (!meeting) return null;
  const { number = meeting.number } = details;
  return isNumberTaken(book, meeting, number.trim())
    ? null
    : puttingChecked({ ...meeting, ...details, number: number.trim() });
}

/**
 * Takes a meeting out of the book and puts it into the trash, with its agenda, its minutes, what it
 * said of earlier actions and her notes. `null` where its minutes were circulated, or a later meeting
 * speaks of its actions or items.
 */
export function removeMeeting(book: Book, meetingId: Id, context: CommandContext): Change | null {
  const meeting = openMeeting(book, meetingId);
  if (!meeting) return null;
  const parts = [...book.records.values()].filter(record => isPartOf(record, meetingId));
  const records = [meeting, ...parts];
  if (isLedTo(book, records)) return null;
  const trash = intoTrash(records, wholeInWords(book, meeting), meetingId, context);
  return { put: [trash], remove: records.map(({ id }) => id) };
}

/** What lies in the trash already stays there, apart. */
function isPartOf(record: AnyRecord, meetingId: Id): boolean {
  return record.kind !== 'removed' && 'meetingId' in record && record.meetingId === meetingId;
}

function isNumberTaken(book: Book, meeting: Meeting, number: string): boolean {
  if (number === '' || number === meeting.number) return false;
  return meetingsOf(book, meeting.committeeId).some(held => held.number === number);
}

function wholeInWords(book: Book, meeting: Meeting): string {
  const code = recordOf(book, 'committee', meeting.committeeId)?.code;
  return code === undefined ? meetingInWords(meeting) : `${code} ${meetingInWords(meeting)}`;
}
