import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import { type Meeting, meeting as meetingRecord } from '../model/meeting';
import { minute } from '../model/minute';
import { meetingsOf } from '../registers/meetings';
import { proposedMeeting } from '../registers/next-meeting';
import { type ProposedItem, proposedAgenda } from '../registers/proposed-agenda';
import { nestedItems } from './agenda-lines';
import { puttingChecked } from './checked-change';
import type { CommandContext } from './command';
import { membersPresent } from './members-present';

/** The committee, and what of the proposed meeting was written over. */
export interface NewMeeting
  extends Partial<Pick<Meeting, 'number' | 'date' | 'startTime' | 'place'>> {
  readonly committeeId: Id;
  /** The items it begins with, instead of all that are proposed. */
  readonly agenda?: readonly ProposedItem[];
}

/**
 * The next meeting of a committee, in preparation: its agenda from the standing items and from what
 * was promised for it, its attendance from the membership, everyone present. `null` where the book
 * has no such committee, or a meeting of that number already, or there is no such date or time.
 */
export function newMeeting(
  book: Book,
  { committeeId, agenda, ...given }: NewMeeting,
  { newId }: CommandContext,
): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  if (!committee) return null;
  const proposed = { ...proposedMeeting(book, committeeId), ...given };
  if (isTaken(book, committeeId, proposed.number)) return null;
  const attendance = membersPresent(book, committee);
  const meeting = meetingRecord({ ...proposed, id: newId(), committeeId, attendance });
  const lines = agenda ?? proposedAgenda(book, meeting);
  const items = nestedItems(
    lines.map(({ promisedBy, fromPlanner, ...item }) => item),
    meeting.id,
    newId,
  );
  const outstanding = items.find(({ title }) => /\boutstanding\b/i.test(title));
  const tables = outstanding
    ? [minute(outstanding.id, meeting.id, [{ type: 'outstandingActions' }])]
    : [];
  const put = puttingChecked(meeting)?.put;
  return put ? { put: [...put, ...items, ...tables], remove: [] } : null;
}

function isTaken(book: Book, committeeId: Id, number: string): boolean {
  return number !== '' && meetingsOf(book, committeeId).some(held => held.number === number);
}
