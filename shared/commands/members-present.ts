import { type Attendee, attendee } from '../model/attendance';
import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Committee, Member } from '../model/committee';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { openMeeting } from './open-meeting';
import { knownParty } from './parties';

/** The members of a committee as they attend a meeting until marked otherwise: everyone present. */
export function membersPresent(book: Book, { members }: Committee): Attendee[] {
  return members.flatMap(member => seat(book, member));
}

/** The members who are not on the list of a meeting: they joined after it was made. */
export function membersMissing(book: Book, { committeeId, attendance }: Meeting): Attendee[] {
  const committee = recordOf(book, 'committee', committeeId);
  const onList = new Set(attendance.flatMap(({ partyId, name }) => [partyId, name]));
  return (committee ? membersPresent(book, committee) : []).filter(
    ({ partyId, name }) => !onList.has(partyId) && !onList.has(name),
  );
}

/**
 * Puts the members who are not on the list of a meeting there, present, after its last member. `null`
 * where none is missing, or it is circulated.
 */
export function addMissingMembers(book: Book, meetingId: Id): Change | null {
  const meeting = openMeeting(book, meetingId);
  const missing = meeting ? membersMissing(book, meeting) : [];
  if (!meeting || missing.length === 0) return null;
  const last = meeting.attendance.findLastIndex(({ presence }) => presence !== 'inAttendance');
  const attendance = meeting.attendance.toSpliced(last + 1, 0, ...missing);
  return { put: [{ ...meeting, attendance }], remove: [] };
}

function seat(book: Book, { partyId, capacity }: Member): Attendee[] {
  const party = knownParty(book, partyId);
  if (!party) return [];
  const organisation = party.kind === 'person' ? party.organisation : '';
  return [attendee(party.name, 'present', { partyId, capacity, organisation })];
}
