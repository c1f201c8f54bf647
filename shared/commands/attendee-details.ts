import type { Attendee, Movement } from '../model/attendance';
import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Meeting } from '../model/meeting';
import type { AttendeeOf } from './attendance';
import { openMeeting } from './open-meeting';

/** What can be set of someone in the attendance besides how they came and went. */
export type AttendeeDetails = Pick<
  Attendee,
  'dialIn' | 'remark' | 'capacity' | 'organisation' | 'itemIds'
>;

/**
 * Sets what is given of someone in the attendance. `null` where they are not on the list, an item
 * is not of this meeting, or it is circulated.
 */
export function setAttendee(
  book: Book,
  { details, ...who }: AttendeeOf & { details: Partial<AttendeeDetails> },
): Change | null {
  const { itemIds = [] } = details;
  const areHere = itemIds.every(
    itemId => recordOf(book, 'agendaItem', itemId)?.meetingId === who.meetingId,
  );
  return areHere ? changed(book, who, one => [{ ...one, ...details }]) : null;
}

/**
 * Gives someone in the attendance another name, also where they declared an interest or someone
 * stands in for them. `null` for a blank name, no other name, or that of someone on the list.
 */
export function renameAttendee(
  book: Book,
  { to, ...who }: AttendeeOf & { to: string },
): Change | null {
  const meeting = openMeeting(book, who.meetingId);
  const named = to.trim();
  const names = new Set(meeting?.attendance.map(({ name }) => name));
  if (!meeting || named === '' || names.has(named) || !names.has(who.name)) return null;
  const renamed = (name: string) => (name === who.name ? named : name);
  const attendance = meeting.attendance.map(one => ({
    ...one,
    name: renamed(one.name),
    alternateFor: one.alternateFor === null ? null : renamed(one.alternateFor),
  }));
  const declarations = meeting.declarations.map(one => ({ ...one, name: renamed(one.name) }));
  return { put: [{ ...meeting, attendance, declarations }], remove: [] };
}

/** Takes a guest off the list. `null` for a member, and where they are not on it. */
export function removeGuest(book: Book, who: AttendeeOf): Change | null {
  return changed(book, who, one => (one.presence === 'inAttendance' ? [] : null));
}

/**
 * Takes back that someone came, left or came back, the movement at this place of theirs, counted from
 * 0. What then makes no sense goes with it: coming back with the leaving, leaving again with the
 * coming back. Whose arrival is taken back was there from the start. `null` where there is none.
 */
export function removeMovement(
  book: Book,
  { at, ...who }: AttendeeOf & { at: number },
): Change | null {
  return changed(book, who, one => {
    const taken = one.movements[at];
    if (!taken) return null;
    const count = one.movements[at + 1] && taken.what !== 'arrived' ? 2 : 1;
    const movements: Movement[] = one.movements.toSpliced(at, count);
    return [{ ...one, movements }];
  });
}

function changed(
  book: Book,
  { meetingId, name }: AttendeeOf,
  change: (one: Attendee) => Attendee[] | null,
): Change | null {
  const meeting: Meeting | null = openMeeting(book, meetingId);
  const at = meeting?.attendance.findIndex(one => one.name === name) ?? -1;
  const one = meeting?.attendance[at];
  const now = one && change(one);
  if (!meeting || !now) return null;
  return {
    put: [{ ...meeting, attendance: meeting.attendance.toSpliced(at, 1, ...now) }],
    remove: [],
  };
}
