import type { Attendee } from '../../model/attendance';
import { type Book, recordOf, recordsOf } from '../../model/book';
import type { Committee } from '../../model/committee';
import type { Id } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import { yearOf } from '../../model/partial-date';
import { meetingsOf } from '../meetings';

/**
 * How someone stands in the attendance of one meeting: there; apologies; not there; in attendance as
 * no member; standing in for a member; or not there and represented by who stood in.
 */
export type Mark =
  | 'present'
  | 'apologies'
  | 'absent'
  | 'inAttendance'
  | 'alternate'
  | 'represented';

/** What is known of one person at one meeting. */
export interface MarkAt {
  readonly mark: Mark;
  /** Whom they stood in for, or who stood in for them; empty for any other. */
  readonly with: string;
}

/** The attendance of one person over the meetings, a mark or `null` for each. */
export interface AttendanceRow {
  readonly id: string;
  readonly name: string;
  /** In what capacity they sit now, else how they came last. */
  readonly capacity: string;
  readonly isMember: boolean;
  readonly marks: readonly (MarkAt | null)[];
  readonly totals: Readonly<Record<Mark, number>>;
  /** Of the meetings that name them, at how many they were there or represented. */
  readonly attended: number;
  readonly expected: number;
}

/** Who came to the meetings of a committee in a year. */
export interface AttendanceYear {
  readonly committee: Committee;
  readonly year: number;
  readonly meetings: readonly Meeting[];
  /** The members in the order of their seats, then the others by name. */
  readonly rows: readonly AttendanceRow[];
}

/** The letter and the words of each mark. */
export const MARKS: { readonly [M in Mark]: { readonly letter: string; readonly words: string } } =
  {
    present: { letter: 'P', words: 'present' },
    apologies: { letter: 'A', words: 'apologies' },
    absent: { letter: 'X', words: 'absent' },
    inAttendance: { letter: 'I', words: 'in attendance' },
    alternate: { letter: 'S', words: 'stood in' },
    represented: { letter: 'R', words: 'represented' },
  };

/** The years in which a committee met, the latest first. */
export function yearsMet(book: Book, committeeId: Id): number[] {
  const years = meetingsOf(book, committeeId)
    .filter(wasHeld)
    .flatMap(({ date }) => (date === null ? [] : [yearOf(date)]));
  return [...new Set(years)].sort((a, b) => b - a);
}

/** The attendance of a year; meetings that are still in preparation are none of it. */
export function attendanceYear(book: Book, committee: Committee, year: number): AttendanceYear {
  const meetings = meetingsOf(book, committee.id).filter(
    meeting => wasHeld(meeting) && meeting.date !== null && yearOf(meeting.date) === year,
  );
  const people = new Map<string, Person>();
  for (const [at, meeting] of meetings.entries()) {
    for (const attendee of meeting.attendance) {
      const key = keyOf(book, attendee);
      const known = people.get(key) ?? { key, last: attendee, marks: new Map() };
      known.last = attendee;
      known.marks.set(at, markOf(meeting, attendee));
      people.set(key, known);
    }
  }
  const rows = [...people.values()].map(person => rowOf(book, committee, meetings.length, person));
  return { committee, year, meetings, rows: inOrder(committee, rows) };
}

interface Person {
  readonly key: string;
  last: Attendee;
  readonly marks: Map<number, MarkAt>;
}

function wasHeld({ state }: Meeting): boolean {
  return state !== 'preparation';
}

/** One person is one row, also where an earlier meeting knew them by name alone. */
function keyOf(book: Book, { partyId, name }: Attendee): string {
  if (partyId !== null) return partyId;
  const wanted = name.trim().toLowerCase();
  const known = recordsOf(book, 'person').filter(each => each.name.toLowerCase() === wanted);
  const [only, second] = known;
  return only && !second ? only.id : `name ${wanted}`;
}

function markOf(meeting: Meeting, { name, presence, alternateFor }: Attendee): MarkAt {
  if (alternateFor !== null && (presence === 'present' || presence === 'inAttendance')) {
    return { mark: 'alternate', with: alternateFor };
  }
  const standIn = presence === 'present' ? undefined : standInFor(meeting, name);
  if (standIn) return { mark: 'represented', with: standIn.name };
  return { mark: presence, with: '' };
}

function standInFor({ attendance }: Meeting, name: string): Attendee | undefined {
  return attendance.find(
    each =>
      each.alternateFor === name &&
      (each.presence === 'present' || each.presence === 'inAttendance'),
  );
}

function rowOf(
  book: Book,
  { members }: Committee,
  meetings: number,
  { key, last, marks }: Person,
): AttendanceRow {
  const member = members.find(({ partyId }) => partyId === key);
  const totals = { ...NONE };
  for (const { mark } of marks.values()) totals[mark] += 1;
  return {
    id: key,
    name: recordOf(book, 'person', key)?.name ?? last.name,
    capacity: member?.capacity ?? (last.capacity || last.organisation),
    isMember: member !== undefined,
    marks: Array.from({ length: meetings }, (_, at) => marks.get(at) ?? null),
    totals,
    attended: totals.present + totals.inAttendance + totals.alternate + totals.represented,
    expected: marks.size,
  };
}

const NONE: Readonly<Record<Mark, number>> = {
  present: 0,
  apologies: 0,
  absent: 0,
  inAttendance: 0,
  alternate: 0,
  represented: 0,
};

function inOrder({ members }: Committee, rows: readonly AttendanceRow[]): AttendanceRow[] {
  const seats = new Map(members.map(({ partyId }, at) => [partyId, at]));
  const seatOf = ({ id }: AttendanceRow) => seats.get(id) ?? seats.size;
  return rows.toSorted((a, b) => seatOf(a) - seatOf(b) || a.name.localeCompare(b.name, 'en'));
}
