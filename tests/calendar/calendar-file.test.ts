import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../shared/bytes/utf8';
import { type CalendarEvent, icsFile } from '../../shared/calendar/calendar-file';
import { anyText } from '../support/arbitrary-text';

const WRITTEN = '2018-08-21T10:12:07.500Z';

function event(known: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: 'meeting-m34@minutebook',
    title: 'STSC meeting 34',
    text: '',
    place: '',
    date: '2018-09-18',
    time: '10:00',
    minutes: 120,
    ...known,
  };
}

/** The events as another library reads them, with its own reading of the zone that is given. */
function readBack(...events: CalendarEvent[]) {
  const text = textOf(icsFile(events, WRITTEN));
  keepsTheRules(text);
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone);
  }
  return calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each));
}

/** RFC 5545 3.1: lines of at most 75 bytes, each ended by CRLF. */
function keepsTheRules(text: string): void {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
}

describe('a calendar file', () => {
  test('is what RFC 5545 asks for, line by line', () => {
    const file = textOf(icsFile([event({ place: 'Room 1, London', text: 'a\nb; c' })], WRITTEN));
    const lines = file.split('\r\n');
    expect(lines.slice(0, 6)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Minutebook//Minutebook//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/London',
    ]);
    expect(lines.slice(lines.indexOf('BEGIN:VEVENT'))).toEqual([
      'BEGIN:VEVENT',
      'UID:meeting-m34@minutebook',
      'DTSTAMP:20180821T101207Z',
      'DTSTART;TZID=Europe/London:20180918T100000',
      'DTEND;TZID=Europe/London:20180918T120000',
      'SUMMARY:STSC meeting 34',
      'LOCATION:Room 1\\, London',
      'DESCRIPTION:a\\nb\\; c',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test.each([
    ['2018-03-24', '09:00', '2018-03-24T09:00:00.000Z'],
    ['2018-03-26', '09:00', '2018-03-26T08:00:00.000Z'],
    ['2018-10-26', '09:00', '2018-10-26T08:00:00.000Z'],
    ['2018-10-29', '09:00', '2018-10-29T09:00:00.000Z'],
    ['2031-07-01', '14:30', '2031-07-01T13:30:00.000Z'],
  ])('%s at %s in London is %s, as the clocks go', (date, time, instant) => {
    const [read] = readBack(event({ date, time }));
    expect(read?.startDate.toJSDate().toISOString()).toBe(instant);
  });

  test('the zone is right by the tables of time zones as well, for every month of 60 years', () => {
    const london = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      timeStyle: 'short',
    });
    for (let month = 0; month < 60 * 12; month += 1) {
      const date = new Date(Date.UTC(2000, month, 27)).toISOString().slice(0, 10);
      const [read] = readBack(event({ date, time: '13:45' }));
      expect(london.format(read?.startDate.toJSDate()), date).toBe('13:45');
    }
  });

  test('an evening that goes on after midnight ends on the next day', () => {
    const [read] = readBack(event({ date: '2018-12-31', time: '23:00', minutes: 90 }));
    expect(read?.endDate.toString()).toBe('2019-01-01T00:30:00');
  });

  test('without a time it is an entry of one day that keeps nobody busy', () => {
    const [read] = readBack(event({ date: '2020-02-29', time: null }));
    expect(read?.startDate.isDate).toBe(true);
    expect([read?.startDate, read?.endDate].map(String)).toEqual(['2020-02-29', '2020-03-01']);
    expect(read?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('of an unknown length has no end of its own', () => {
    expect(textOf(icsFile([event({ minutes: null })], WRITTEN))).not.toContain('DTEND');
  });

  test('keeps its texts, whatever they are', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, text, place) => {
        const [read] = readBack(event({ title, text, place }));
        expect(read?.summary ?? '').toBe(asCalendarsHaveIt(title));
        expect(read?.description ?? '').toBe(asCalendarsHaveIt(text));
        expect(read?.location ?? '').toBe(asCalendarsHaveIt(place));
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(['a\r\nEND:VEVENT', 'a\nATTENDEE:mailto:x@example.org', 'a\u2028BEGIN:VALARM'])(
    'lets no second property into a text: %j',
    title => {
      const file = textOf(icsFile([event({ title })], WRITTEN)).split('\r\n');
      expect(file).toHaveLength(textOf(icsFile([event()], WRITTEN)).split('\r\n').length);
    },
  );
});

function asCalendarsHaveIt(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}
