import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { ClockEvent } from '../model/clock-event';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { quorateThroughout } from '../registers/quorum';
import { itemInHand, type Sitting, sittingOf } from '../registers/sitting';
import type { CommandContext } from './command';
import { openMeeting } from './open-meeting';
import { nextDraftLabel, stepped } from './state-step';

/** Starts a meeting: it is in session from now. `null` where it was started before. */
export function startMeeting(book: Book, meetingId: Id, context: CommandContext): Change | null {
  const meeting = sitting(book, meetingId, ['notStarted']);
  if (!meeting) return null;
  const { today, now } = context;
  const date = meeting.date ?? today;
  const started = stepped({ ...meeting, date, startTime: now }, 'inSession', context);
  return happened(started, 'started', context);
}

/** A break. `null` where the meeting is not running. */
export function pauseMeeting(book: Book, meetingId: Id, context: CommandContext): Change | null {
  const meeting = sitting(book, meetingId, ['running']);
  return meeting && happened(meeting, 'paused', context);
}

/** Ends the sitting before the agenda is done, to go on later. `null` where it is not in session. */
export function adjournMeeting(book: Book, meetingId: Id, context: CommandContext): Change | null {
  const meeting = sitting(book, meetingId, ['running', 'paused']);
  return meeting && happened(meeting, 'adjourned', context);
}

/** Goes on after a break or an adjournment. `null` where there was none. */
export function resumeMeeting(book: Book, meetingId: Id, context: CommandContext): Change | null {
  const meeting = sitting(book, meetingId, ['paused', 'adjourned']);
  return meeting && happened(meeting, 'resumed', context);
}

/**
 * Closes the meeting: its minutes are then a draft, and say whether it was quorate throughout where
 * the committee has a rule. `null` where it is not in session.
 */
export function closeMeeting(book: Book, meetingId: Id, context: CommandContext): Change | null {
  const meeting = sitting(book, meetingId, ['running', 'paused', 'adjourned']);
  if (!meeting) return null;
  const quorate = quorateThroughout(book, meetingId);
  const version = meeting.version === '' ? nextDraftLabel('') : meeting.version;
  const closed = stepped({ ...meeting, closeTime: context.now, quorate }, 'draft', context, {
    version,
  });
  return happened(closed, 'closed', context);
}

/** Begins an item, in any order. `null` where the meeting is not running or has it in hand. */
export function beginItem(book: Book, itemId: Id, context: CommandContext): Change | null {
  const item = recordOf(book, 'agendaItem', itemId);
  const meeting = item && sitting(book, item.meetingId, ['running']);
  if (!meeting || itemInHand(meeting) === itemId) return null;
  return noted(meeting, { what: 'itemBegun', itemId, on: context.today, at: context.now });
}

function sitting(book: Book, meetingId: Id, allowed: readonly Sitting[]): Meeting | null {
  const meeting = openMeeting(book, meetingId);
  return meeting && allowed.includes(sittingOf(meeting)) ? meeting : null;
}

function happened(
  meeting: Meeting,
  what: Exclude<ClockEvent['what'], 'itemBegun'>,
  { today, now }: CommandContext,
): Change {
  return noted(meeting, { what, on: today, at: now });
}

function noted(meeting: Meeting, event: ClockEvent): Change {
  return { put: [{ ...meeting, clock: [...meeting.clock, event] }], remove: [] };
}
