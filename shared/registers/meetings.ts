import { type Book, recordsOf } from '../model/book';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { dateInWords } from '../model/partial-date';

/**
 * The meetings of a committee in the order they were held; a meeting without a date comes last, and
 * of one date the counted before the uncounted.
 */
export function meetingsOf(book: Book, committeeId: Id): Meeting[] {
  return recordsOf(book, 'meeting')
    .filter(meeting => meeting.committeeId === committeeId)
    .sort(byTime);
}

/** The meetings of the same committee that were held before this one, the earliest first. */
export function meetingsBefore(book: Book, meeting: Meeting): Meeting[] {
  return meetingsOf(book, meeting.committeeId).filter(
    other => other.id !== meeting.id && byTime(other, meeting) < 0,
  );
}

/**
 * How many meetings lie between two, by their numbers where both count, else `null`: an action
 * raised at meeting 23 is ten meetings old at meeting 33.
 */
export function meetingsBetween(earlier: string, later: string): number | null {
  if (!/^\d+$/.test(earlier) || !/^\d+$/.test(later)) return null;
  return Number(later) - Number(earlier);
}

/** What a meeting is called in a sentence: `meeting 33`, or `the meeting of 14 August 2018`. */
export function meetingInWords({ number, date, title }: Meeting): string {
  if (number !== '') return `meeting ${number}`;
  return date === null ? title || 'another meeting' : `the meeting of ${dateInWords(date)}`;
}

function byTime(a: Meeting, b: Meeting): number {
  return (
    compareText(a.date ?? '9999', b.date ?? '9999') ||
    count(a) - count(b) ||
    compareText(a.id, b.id)
  );
}

/** The number of a meeting that counts, else `Infinity`; two of these differ by NaN, which decides nothing. */
function count({ number }: Meeting): number {
  return /^\d+$/.test(number) ? Number(number) : Infinity;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
