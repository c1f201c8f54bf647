import type { Attendee } from '../model/attendance';
import { type Book, recordOf } from '../model/book';
import { apply, type Change } from '../model/change';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { quorumAt } from '../registers/quorum';
import { membersPresent } from './members-present';

/** That someone who is no member counts towards the quorum, where they are present; `null` else. */
export function guestCounts(
  book: Book,
  { committeeId }: Meeting,
  { name, partyId, presence, alternateFor }: Attendee,
): string | null {
  const committee = recordOf(book, 'committee', committeeId);
  if (!committee || presence !== 'present' || alternateFor !== null) return null;
  const members = membersPresent(book, committee);
  const isMember = members.some(
    member => member.name === name || (partyId !== null && member.partyId === partyId),
  );
  if (isMember || members.length === 0) return null;
  return `${name} is not among the committee’s members, and counts towards the quorum as present.`;
}

/** That a change by itself makes a meeting quorate, or not; `null` where it does not. */
export function quorumThen(book: Book, meetingId: Id, change: Change): string | null {
  const [before, after] = [book, apply(book, change)].map(each => quorumAt(each, meetingId, null));
  if (!after || after.quorate === null || after.quorate === before?.quorate) return null;
  return after.quorate
    ? 'With this alone the meeting is quorate.'
    : `With this alone the meeting is not quorate: ${after.why}`;
}

/** What is said of several things, one after the other; `null` where that is nothing. */
export function inSentences(all: readonly (string | null)[]): string | null {
  const said = all.filter(sentence => sentence !== null);
  return said.length === 0 ? null : said.join(' ');
}
