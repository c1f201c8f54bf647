import { titleInWords } from '../model/agenda-item';
import type { Presence } from '../model/attendance';
import { type Book, recordOf } from '../model/book';
import { dayNumber } from '../model/calendar';
import { minuteOfDay } from '../model/clock-minutes';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { agendaOf } from './agenda';
import { meetingsOf } from './meetings';
import { elapsedByItem, type Moment } from './sitting';

/** How many people stand on the list of a meeting, by how they attended. */
export type Headcount = { readonly [P in Presence]: number };

/** An item's time against its plan, in minutes; `null` where none was planned, or it was not begun. */
export interface ItemTime {
  readonly number: string;
  readonly title: string;
  readonly planned: number | null;
  readonly took: number | null;
}

/** One meeting in figures. */
export interface MeetingFigures {
  readonly headcount: Headcount;
  /** How long it sat, breaks left out; `null` while it has not closed, or the times are not known. */
  readonly minutes: number | null;
  readonly items: readonly ItemTime[];
}

/** The figures of a meeting; all of it has to be at hand. `null` where there is no such meeting. */
export function meetingFigures(book: Book, meetingId: Id): MeetingFigures | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return null;
  const took = elapsedByItem(meeting, lastMoment(meeting));
  const items = agendaOf(book, meetingId).map(({ item, number }) => ({
    number,
    title: titleInWords(item),
    planned: item.plannedMinutes,
    took: took.get(item.id) ?? null,
  }));
  return { headcount: headcountOf(meeting), minutes: minutesSat(meeting), items };
}

/** A meeting of a year, as its committee's table has it. */
export interface MeetingOfYear {
  readonly meeting: Meeting;
  readonly headcount: Headcount;
  readonly minutes: number | null;
}

/** A committee's year. The averages are over the meetings that are known to have lasted so long. */
export interface YearFigures {
  readonly meetings: readonly MeetingOfYear[];
  readonly averageMinutes: number | null;
  /** The share of members who were present, of those on the lists; `null` where there was none. */
  readonly presentShare: number | null;
}

/** The meetings of a committee that were held in a year (`2018`), in figures. */
export function yearFigures(book: Book, committeeId: Id, year: string): YearFigures {
  const meetings = meetingsOf(book, committeeId)
    .filter(({ date, state }) => date?.startsWith(year) && state !== 'preparation')
    .map(meeting => ({
      meeting,
      headcount: headcountOf(meeting),
      minutes: minutesSat(meeting),
    }));
  const known = meetings.flatMap(({ minutes }) => minutes ?? []);
  const present = sum(meetings.map(({ headcount }) => headcount.present));
  const listed = present + sum(meetings.map(({ headcount: h }) => h.apologies + h.absent));
  return {
    meetings,
    averageMinutes: known.length === 0 ? null : Math.round(sum(known) / known.length),
    presentShare: listed === 0 ? null : present / listed,
  };
}

/** How long a meeting sat: by its clock, without the breaks; else from its beginning to its close. */
export function minutesSat(meeting: Meeting): number | null {
  const { clock, startTime, closeTime } = meeting;
  if (clock.at(-1)?.what === 'closed') return satByClock(clock);
  if (startTime === null || closeTime === null) return null;
  const minutes = minuteOfDay(closeTime) - minuteOfDay(startTime);
  return minutes > 0 ? minutes : null;
}

function satByClock(clock: Meeting['clock']): number {
  let minutes = 0;
  let since: Moment | null = null;
  for (const event of clock.filter(({ what }) => what !== 'itemBegun')) {
    if (since) minutes += minutesFrom(since, event);
    since = event.what === 'started' || event.what === 'resumed' ? event : null;
  }
  return minutes;
}

/** Never less than none: a clock may be set back. */
function minutesFrom(from: Moment, to: Moment): number {
  const days = (dayNumber(to.on) ?? 0) - (dayNumber(from.on) ?? 0);
  return Math.max(0, days * 24 * 60 + minuteOfDay(to.at) - minuteOfDay(from.at));
}

function headcountOf({ attendance }: Meeting): Headcount {
  const count = (presence: Presence) => attendance.filter(one => one.presence === presence).length;
  return {
    present: count('present'),
    apologies: count('apologies'),
    absent: count('absent'),
    inAttendance: count('inAttendance'),
  };
}

/** The last moment of the clock: what was in hand then took until then. */
function lastMoment({ clock }: Meeting): Moment {
  return clock.at(-1) ?? { on: '2000-01-01', at: '00:00' };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
