import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { PartialDate } from '../model/partial-date';
import { type ComingBack, type Snooze, snoozeIdOf } from '../model/snooze';
import { meetingsOf } from './meetings';
import { onceABook } from './once-a-book';

/** Whether an action is left alone at a meeting, so that it does not come forward to it. */
export function isSnoozedAt(book: Book, actionId: Id, meeting: Meeting): boolean {
  const snooze = recordOf(book, 'snooze', snoozeIdOf(actionId));
  if (!snooze) return false;
  const places = placesOf(book, meeting.committeeId);
  const at = places.get(meeting.id) ?? -1;
  return at > lastWithIt(snooze, places) && isBefore(places, meeting, at, snooze.until);
}

/**
 * The meeting at which an action comes back, while it is left alone: at the meeting after the last that
 * was held or, before there is one, by the date of that last. `null` for one that is not.
 */
export function snoozedUntil(book: Book, committeeId: Id, actionId: Id): ComingBack | null {
  const snooze = recordOf(book, 'snooze', snoozeIdOf(actionId));
  if (!snooze) return null;
  const meetings = meetingsOf(book, committeeId);
  const lastHeld = meetings.findLastIndex(({ state }) => state !== 'preparation');
  const next = meetings[lastHeld + 1];
  if (next) return isSnoozedAt(book, actionId, next) ? snooze.until : null;
  const last = meetings[lastHeld];
  const places = placesOf(book, committeeId);
  return !last || isBefore(places, last, lastHeld, snooze.until) ? snooze.until : null;
}

/** The last meeting that was held of a committee, or is being held; `null` before the first. */
export function lastHeldOf(book: Book, committeeId: Id): Meeting | null {
  return meetingsOf(book, committeeId).findLast(({ state }) => state !== 'preparation') ?? null;
}

type Places = ReadonlyMap<Id, number>;

const placesOf: (book: Book, committeeId: Id) => Places = onceABook(
  (book, committeeId) => new Map(meetingsOf(book, committeeId).map(({ id }, at) => [id, at])),
);

function lastWithIt({ after }: Snooze, places: Places): number {
  return after === null ? -1 : (places.get(after) ?? -1);
}

/** A meeting that was moved takes what comes back along; by dates alone a month is all its days. */
function isBefore(places: Places, { date }: Meeting, at: number, until: ComingBack): boolean {
  const back = until.meetingId === null ? undefined : places.get(until.meetingId);
  return back === undefined ? date !== null && isEarlier(date, until.date) : at < back;
}

/** Whether a day or month is before another, as far as both tell. */
export function isEarlier(a: PartialDate, b: PartialDate): boolean {
  const both = Math.min(a.length, b.length);
  return a.slice(0, both) < b.slice(0, both);
}
