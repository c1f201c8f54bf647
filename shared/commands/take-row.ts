import { type Attendee, attendee } from '../model/attendance';
import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { Listed } from '../versions/edited/edit';
import { nameInRow } from '../versions/edited/name-in-row';
import { guestCounts, inSentences, quorumThen } from './also-counting';
import { membersPresent } from './members-present';
import { openMeeting } from './open-meeting';

/** Someone whom a file puts into the attendance, before the one at that place of it. */
export interface RowPutIn {
  readonly meetingId: Id;
  readonly listed: Listed;
  readonly at: number;
}

/** Someone whom a file takes out of the attendance, by their place there. */
export interface RowTakenOut {
  readonly meetingId: Id;
  readonly at: number;
}

/**
 * Puts someone into the attendance as a row of a file has them; its notes are a remark. Of a member it is
 * known who they are. `null` without a name, and for one that is on the list.
 */
export function putRowIn(book: Book, { meetingId, listed, at }: RowPutIn): Change | null {
  const meeting = openMeeting(book, meetingId);
  const { list, person } = listed;
  const { name, alternateFor } = nameInRow(person.name);
  if (!meeting || name === '' || meeting.attendance.some(one => one.name === name)) return null;
  const { organisation, capacity, notes: remark } = person;
  const partyId = memberCalled(book, meeting, name)?.partyId ?? null;
  const added = attendee(name, list, { partyId, organisation, capacity, remark, alternateFor });
  const attendance = meeting.attendance.toSpliced(at, 0, added);
  return { put: [{ ...meeting, attendance }], remove: [] };
}

function memberCalled(book: Book, { committeeId }: Meeting, name: string): Attendee | undefined {
  const committee = recordOf(book, 'committee', committeeId);
  const members = committee ? membersPresent(book, committee) : [];
  return members.find(member => member.name === name);
}

/** Takes someone out of the attendance. Who stood in for them, or declared an interest, stays as it was said. */
export function takeRowOut(book: Book, { meetingId, at }: RowTakenOut): Change | null {
  const meeting = openMeeting(book, meetingId);
  if (!meeting?.attendance[at]) return null;
  const attendance = meeting.attendance.toSpliced(at, 1);
  return { put: [{ ...meeting, attendance }], remove: [] };
}

/** What follows where someone is put in by itself, in sentences; `null` where nothing else does. */
export function alsoPutIn(book: Book, row: RowPutIn): string | null {
  const change = putRowIn(book, row);
  const meeting = recordOf(book, 'meeting', row.meetingId);
  if (!change || !meeting) return null;
  const { list, person } = row.listed;
  const now = attendee(nameInRow(person.name).name, list, nameInRow(person.name));
  return inSentences([
    person.notes === '' ? null : NOTES_AS_WORDS,
    guestCounts(book, meeting, now),
    quorumThen(book, row.meetingId, change),
  ]);
}

const NOTES_AS_WORDS =
  'The notes are taken as words: when they came or left is marked in the attendance.';

/** What follows where someone is taken out by itself, in sentences; `null` where nothing else does. */
export function alsoTakenOut(book: Book, row: RowTakenOut): string | null {
  const change = takeRowOut(book, row);
  const meeting = recordOf(book, 'meeting', row.meetingId);
  const one = meeting?.attendance[row.at];
  if (!change || !meeting || !one) return null;
  const { name, movements } = one;
  const alternate = meeting.attendance.find(({ alternateFor }) => alternateFor === name);
  const hasDeclared = meeting.declarations.some(declared => declared.name === name);
  return inSentences([
    movements.length > 0 ? 'When they arrived or left goes with them.' : null,
    alternate ? `${alternate.name} stays as standing in for ${name}.` : null,
    hasDeclared ? `What ${name} declared stays.` : null,
    memberCalled(book, meeting, name)
      ? `${name} is a member of the committee, and is then in no list.`
      : null,
    quorumThen(book, row.meetingId, change),
  ]);
}
