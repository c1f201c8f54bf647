import { type Attendee, attendee, type Movement, type Presence } from '../model/attendance';
import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { CommandContext } from './command';
import { openMeeting } from './open-meeting';

/** Someone in the attendance of a meeting, by name. */
export interface AttendeeOf {
  readonly meetingId: Id;
  readonly name: string;
}

/**
 * Marks someone present, absent, in attendance or as having sent apologies. Who was not there did
 * not come and go either. `null` where that is said already, or the name is not on the list.
 */
export function setPresence(
  book: Book,
  { presence, ...who }: AttendeeOf & { presence: Presence },
): Change | null {
  const was = inAttendance(book, who);
  if (!was || was.presence === presence) return null;
  return replacing(book, who, {
    ...was,
    presence,
    movements: isAway(presence) ? [] : was.movements,
  });
}

/** Who came, left or came back, and at which item. */
export type MovementOf = AttendeeOf & { readonly itemId: Id };

/**
 * Someone came late, at this item; the clock is noted while the meeting sits. Who was marked away is
 * then present. `null` where they came or left before.
 */
export function arrive(book: Book, who: MovementOf, context: CommandContext): Change | null {
  const was = inAttendance(book, who);
  if (!was || was.movements.length > 0) return null;
  const presence = isAway(was.presence) ? 'present' : was.presence;
  return moved(book, who, { ...was, presence }, 'arrived', context);
}

/** Someone left at this item. `null` where they are not in the room. */
export function leave(book: Book, who: MovementOf, context: CommandContext): Change | null {
  const was = inAttendance(book, who);
  if (!was || isAway(was.presence) || was.movements.at(-1)?.what === 'left') return null;
  return moved(book, who, was, 'left', context);
}

/** Someone who had left came back at this item. `null` where they had not left. */
export function comeBack(book: Book, who: MovementOf, context: CommandContext): Change | null {
  const was = inAttendance(book, who);
  if (was?.movements.at(-1)?.what !== 'left') return null;
  return moved(book, who, was, 'returned', context);
}

/** Someone who is not a member. */
export interface Guest extends AttendeeOf {
  readonly organisation: string;
  readonly capacity: string;
  /** The items attended; none for the whole meeting. */
  readonly itemIds: readonly Id[];
}

/** Adds a guest. `null` for a blank name, one on the list, or an item that is not of this meeting. */
export function addGuest(book: Book, { meetingId, name, ...known }: Guest): Change | null {
  const meeting = openMeeting(book, meetingId);
  const named = name.trim();
  if (!meeting || named === '' || meeting.attendance.some(one => one.name === named)) return null;
  if (!known.itemIds.every(id => recordOf(book, 'agendaItem', id)?.meetingId === meetingId)) {
    return null;
  }
  const guest = attendee(named, 'inAttendance', { ...known, itemIds: [...known.itemIds] });
  return withAttendance(meeting, [...meeting.attendance, guest]);
}

function inAttendance(book: Book, { meetingId, name }: AttendeeOf): Attendee | undefined {
  return openMeeting(book, meetingId)?.attendance.find(one => one.name === name);
}

function isAway(presence: Presence): boolean {
  return presence === 'absent' || presence === 'apologies';
}

function moved(
  book: Book,
  who: MovementOf,
  was: Attendee,
  what: Movement['what'],
  { now }: CommandContext,
): Change | null {
  if (recordOf(book, 'agendaItem', who.itemId)?.meetingId !== who.meetingId) return null;
  const sits = recordOf(book, 'meeting', who.meetingId)?.state === 'inSession';
  const movement = { what, itemId: who.itemId, at: sits ? now : null };
  return replacing(book, who, { ...was, movements: [...was.movements, movement] });
}

function replacing(book: Book, who: AttendeeOf, now: Attendee): Change | null {
  const meeting = openMeeting(book, who.meetingId);
  const at = meeting?.attendance.findIndex(({ name }) => name === who.name) ?? -1;
  return meeting && at >= 0 ? withAttendance(meeting, meeting.attendance.with(at, now)) : null;
}

function withAttendance(meeting: Meeting, attendance: Attendee[]): Change {
  return { put: [{ ...meeting, attendance }], remove: [] };
}
