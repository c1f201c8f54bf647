import type { ClockTime, PartialDate } from '../model/partial-date';
import { contentLines, textLine } from './content-lines';
import { LONDON, ZONE } from './london';

/**
 * Something in a calendar. `uid` stays the same for the same thing, so that a calendar that reads it
 * again puts it in its place. `date` is a whole day; without a `time` it is an entry for the day,
 * which keeps nobody busy. `minutes` is how long it takes, where that is known.
 */
export interface CalendarEvent {
  readonly uid: string;
  readonly title: string;
  readonly text: string;
  readonly place: string;
  readonly date: PartialDate;
  readonly time: ClockTime | null;
  readonly minutes: number | null;
}

/** The ending and the media type of such a file. */
export const CALENDAR_ENDING = '.ics';
export const CALENDAR_TYPE = 'text/calendar';

/**
 * The events as a file that a calendar reads (RFC 5545). Times are London's. `written` is an ISO 8601
 * instant. The same events give the same bytes.
 */
export function icsFile(events: readonly CalendarEvent[], written: string): Uint8Array {
  const stamp = `DTSTAMP:${compact(new Date(written).toISOString().slice(0, 19))}Z`;
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Minutebook//Minutebook//EN',
    'CALSCALE:GREGORIAN',
    ...(events.some(({ time }) => time !== null) ? LONDON : []),
    ...events.flatMap(event => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]);
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    textLine('UID', event.uid),
    stamp,
    ...(event.time === null ? dayLines(event.date) : timeLines(event.date, event.time, event)),
    textLine('SUMMARY', event.title),
    ...(event.place === '' ? [] : [textLine('LOCATION', event.place)]),
    ...(event.text === '' ? [] : [textLine('DESCRIPTION', event.text)]),
    'END:VEVENT',
  ];
}

function dayLines(date: PartialDate): string[] {
  const next = later(`${date}T00:00:00`, 24 * 60).slice(0, 10);
  return [
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(next)}`,
    'TRANSP:TRANSPARENT',
  ];
}

function timeLines(
  date: PartialDate,
  time: ClockTime,
  { minutes }: Pick<CalendarEvent, 'minutes'>,
): string[] {
  const start = `${date}T${time}:00`;
  const end = minutes === null ? [] : [`DTEND;TZID=${ZONE}:${compact(later(start, minutes))}`];
  return [`DTSTART;TZID=${ZONE}:${compact(start)}`, ...end];
}

/** So many minutes later by the clock on the wall, which is not set in the middle of a meeting. */
function later(moment: string, minutes: number): string {
  return new Date(Date.parse(`${moment}Z`) + minutes * 60_000).toISOString().slice(0, 19);
}

function compact(moment: string): string {
  return moment.replace(/[-:]/g, '');
}
