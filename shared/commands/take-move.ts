import type { Presence } from '../model/attendance';
import { type Book, recordOf } from '../model/book';
import { apply, type Change } from '../model/change';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { quorumAt } from '../registers/quorum';
import { setPresence } from './attendance';
import { membersPresent } from './members-present';

/** Someone in the attendance of a meeting by their place there, and the list that they are moved to. */
export interface MoveInFile {
  readonly meetingId: Id;
  readonly at: number;
  readonly list: Presence;
}

/** Moves someone to the list in which a file has them; `null` where they are in it already, or gone. */
export function takeMove(book: Book, { meetingId, at, list }: MoveInFile): Change | null {
  const name = recordOf(book, 'meeting', meetingId)?.attendance[at]?.name;
  return name === undefined ? null : setPresence(book, { meetingId, name, presence: list });
}

/** What follows where someone is moved by itself, in sentences; `null` where nothing else does. */
export function alsoMoved(book: Book, move: MoveInFile): string | null {
  const meeting = recordOf(book, 'meeting', move.meetingId);
  const change = takeMove(book, move);
  if (!meeting || !change) return null;
  const said = [
    whatNotesLose(meeting, move, apply(book, change)),
    whoStandsIn(meeting, move),
    guestCounts(book, meeting, move),
    quorumThen(book, move, change),
  ].filter(sentence => sentence !== null);
  return said.length === 0 ? null : said.join(' ');
}

function whatNotesLose({ attendance }: Meeting, { meetingId, at }: MoveInFile, after: Book) {
  const now = recordOf(after, 'meeting', meetingId)?.attendance[at];
  const isLost = (attendance[at]?.movements.length ?? 0) > (now?.movements.length ?? 0);
  return isLost ? 'The notes then no longer say when they arrived or left.' : null;
}

function whoStandsIn({ attendance }: Meeting, { at, list }: MoveInFile): string | null {
  const name = attendance[at]?.name;
  const alternate = attendance.find(({ alternateFor }) => alternateFor === name);
  if (name === undefined || list !== 'present' || alternate?.presence !== 'present') return null;
  return `${alternate.name} stays as standing in for ${name}; the two count once towards the quorum.`;
}

function guestCounts(
  book: Book,
  { committeeId, attendance }: Meeting,
  { at, list }: MoveInFile,
): string | null {
  const one = attendance[at];
  const committee = recordOf(book, 'committee', committeeId);
  if (!one || !committee || list !== 'present' || one.alternateFor !== null) return null;
  const members = membersPresent(book, committee);
  const isMember = members.some(
    ({ name, partyId }) => name === one.name || (partyId !== null && partyId === one.partyId),
  );
  if (isMember || members.length === 0) return null;
  return `${one.name} is not among the committee’s members, and counts towards the quorum as present.`;
}

function quorumThen(book: Book, { meetingId }: MoveInFile, change: Change): string | null {
  const [before, after] = [book, apply(book, change)].map(each => quorumAt(each, meetingId, null));
  if (!after || after.quorate === null || after.quorate === before?.quorate) return null;
  return after.quorate
    ? 'With this alone the meeting is quorate.'
    : `With this alone the meeting is not quorate: ${after.why}`;
}
