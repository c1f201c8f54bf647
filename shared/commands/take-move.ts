import type { Presence } from '../model/attendance';
import { type Book, recordOf } from '../model/book';
import { apply, type Change } from '../model/change';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { guestCounts, inSentences, quorumThen } from './also-counting';
import { setPresence } from './attendance';

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
  const one = meeting.attendance[move.at];
  return inSentences([
    whatNotesLose(meeting, move, apply(book, change)),
    whoStandsIn(meeting, move),
    one ? guestCounts(book, meeting, { ...one, presence: move.list }) : null,
    quorumThen(book, move.meetingId, change),
  ]);
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
