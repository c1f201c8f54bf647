import type { ActionUpdate } from '../model/action-update';
import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { type Action, actionsOf, type UpdateAt } from './actions';
import { meetingsBefore, meetingsBetween } from './meetings';
import { isSnoozedAt } from './snoozes';

/** An action that came forward to a meeting. */
export interface CarriedAction {
  readonly action: Action;
  /** What this meeting said of it; `null` while nothing was. */
  readonly update: ActionUpdate | null;
  /** What the meetings before said, the earliest first. */
  readonly before: readonly UpdateAt[];
  /** How many meetings it has been open: 1 at the meeting after the one that raised it. */
  readonly meetingsOpen: number;
}

/**
 * The actions outstanding at a meeting, the oldest first: raised before it, not closed before it, and
 * not left alone until a later one. One that this meeting closes is among them, and one that was closed before but that this
 * meeting spoke of again. The order is that of the actions; updates that were given places of their
 * own come first, in the order of their places.
 */
export function carriedTo(book: Book, meetingId: Id): CarriedAction[] {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return [];
  return outstandingAt(book, meeting)
    .filter(({ action, update }) => update || !isSnoozedAt(book, action.id, meeting))
    .sort(byPlace);
}

/** The actions that would have come forward to a meeting, but are left alone until a later one. */
export function snoozedAt(book: Book, meetingId: Id): CarriedAction[] {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return [];
  return outstandingAt(book, meeting).filter(
    ({ action, update }) => !update && isSnoozedAt(book, action.id, meeting),
  );
}

function outstandingAt(book: Book, meeting: Meeting): CarriedAction[] {
  const earlier = new Map(meetingsBefore(book, meeting).map(({ id }, at) => [id, at]));
  return actionsOf(book, meeting.committeeId)
    .filter(action => wasRaisedBefore(action, meeting, earlier))
    .map(action => carried(action, meeting, earlier))
    .filter(({ update, before }) => update || before.at(-1)?.update.status !== 'closed');
}

/** The meetings before, by id, counted from 0. */
type Earlier = ReadonlyMap<Id, number>;

function wasRaisedBefore(action: Action, meeting: Meeting, earlier: Earlier): boolean {
  if (action.raisedAt) return earlier.has(action.raisedAt.id);
  return (meetingsBetween(action.raisedAtNumber, meeting.number) ?? 1) > 0;
}

function carried(action: Action, meeting: Meeting, earlier: Earlier): CarriedAction {
  const before = action.updates.filter(said => earlier.has(said.meeting.id));
  const update = action.updates.find(said => said.meeting.id === meeting.id)?.update ?? null;
  const byNumber = meetingsBetween(action.raisedAtNumber, meeting.number);
  const counts = byNumber !== null && byNumber > 0;
  return { action, update, before, meetingsOpen: counts ? byNumber : countSince(action, earlier) };
}

function countSince(action: Action, earlier: Earlier): number {
  return earlier.size - (action.raisedAt ? (earlier.get(action.raisedAt.id) ?? -1) : -1);
}

function byPlace(a: CarriedAction, b: CarriedAction): number {
  return (a.update?.place ?? Infinity) - (b.update?.place ?? Infinity) || 0;
}
