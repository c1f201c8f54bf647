import type { Attendee } from '../../model/attendance';
import type { ClockTime, PartialDate } from '../../model/partial-date';
import type { Listed, Piece } from '../piece';
import { attendeesIn } from './attendance';
import type { AttendanceLabel } from './attendance-labels';

/** What was gathered of the lines above the first item so far. */
export interface Gathered {
  readonly facts: Map<'title' | 'committee' | 'organisation' | 'number' | 'place', string>;
  date: PartialDate | null;
  /** When it began, and behind that when it was to end. */
  times: ClockTime[];
  closeTime: ClockTime | null;
  attendance: Attendee[];
  attendanceLines: number[];
  rest: Piece[];
  listed: Listed[];
  /** The head that the names being read stand under. */
  under: Pick<AttendanceLabel, 'presence' | 'capacity' | 'organisation'> | null;
}

/** Takes the people in a line under the head that they stand under; what goes on with the last is theirs. */
export function addPeople(gathered: Gathered, text: string): void {
  const under = gathered.under;
  if (!under || text.trim() === '') return;
  const before = gathered.attendance.at(-1);
  const cells = text.split(/\s{2,}/).filter(cell => cell.trim() !== '');
  const goesOn =
    cells.length === 1 &&
    before !== undefined &&
    before.capacity !== '' &&
    /^\p{Ll}|^(?:Plan|Group|Committee|Council)\b/u.test(text.trim());
  if (goesOn && before) {
    gathered.attendance[gathered.attendance.length - 1] = {
      ...before,
      capacity: `${before.capacity} ${text.trim()}`,
    };
    return;
  }
  const people = attendeesIn(text, under.presence);
  gathered.attendance.push(
    ...people.map(person => ({
      ...person,
      capacity: person.capacity || under.capacity,
      organisation: person.organisation || under.organisation,
    })),
  );
}

/** `Meeting closed at 9 pm`, `Time ended: 21:00`: what only says from when to when is a plan. */
const CLOSED = /\b(?:closed|concluded|ended|finished)(?:\s+(?:at|by)\b|\s*:|\s*$)/iu;

/** Takes the times that a line says: of one that says when the meeting closed, the last is that. */
export function addTimes(gathered: Gathered, line: string, times: readonly ClockTime[]): void {
  const closed = CLOSED.test(line) ? times.at(-1) : undefined;
  gathered.closeTime ??= closed ?? null;
  const others = closed === undefined ? times : times.slice(0, -1);
  gathered.times.push(...others.slice(0, 2 - gathered.times.length));
}

/** Notes that a line, or a table, was understood. */
export function take(gathered: Gathered, piece: Piece, text: string): void {
  gathered.listed.push({ line: piece.line, text, as: 'heading' });
}
