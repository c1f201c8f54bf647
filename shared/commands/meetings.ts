import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import { listInWords } from '../model/list-in-words';
import { isCirculated, type Meeting } from '../model/meeting';
import type { AnyRecord } from '../model/record';
import { type Action, actionsOf } from '../registers/actions';
import { meetingInWords, meetingsOf } from '../registers/meetings';
import { puttingChecked } from './checked-change';
import type { CommandContext } from './command';
import { openMeeting } from './open-meeting';
import { intoTrash, isLedTo, leadingTo } from './trash';
import { whoSpeaks } from './who-speaks';

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
  const records = wholeOf(book, meeting);
  if (isLedTo(book, records)) return null;
  const trash = intoTrash(records, wholeInWords(book, meeting), meetingId, context);
  return { put: [trash], remove: records.map(({ id }) => id) };
}

/**
 * Why a meeting cannot be removed and what would let it go, in words that go on from its name
 * (“it is circulated”); `null` where it can be, or the book does not have it.
 */
export function whyMeetingStays(book: Book, meetingId: Id): string | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return null;
  if (isCirculated(meeting)) return 'its minutes were circulated, and are kept as they are';
  const [leading] = leadingTo(book, wholeOf(book, meeting));
  if (!leading) return null;
  const due = actionsOf(book, meeting.committeeId).filter(action => isDueAt(action, meetingId));
  if (due.length === 0) return `${whoSpeaks(book, leading)} speaks of its items or actions`;
  const refs = listInWords(due.map(({ ref }) => ref));
  return due.length === 1
    ? `${refs} is due at it. Give that action another date first`
    : `${refs} are due at it. Give those actions another date first`;
}

function isDueAt({ due, raisedAt }: Action, meetingId: Id): boolean {
  return due?.by === 'meeting' && due.meetingId === meetingId && raisedAt?.id !== meetingId;
}

function wholeOf(book: Book, meeting: Meeting): AnyRecord[] {
  return [meeting, ...[...book.records.values()].filter(record => isPartOf(record, meeting.id))];
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
