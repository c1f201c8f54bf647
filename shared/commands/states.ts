import { type Book, recordOf } from '../model/book';
import { type Change, merge } from '../model/change';
import type { Id } from '../model/id';
import { isToBeApproved, type Meeting } from '../model/meeting';
import type { CommandContext } from './command';
import { withFixedReferences } from './fixed-references';
import { type ApprovedWhere, approved, sealedAnew } from './sealed';
import { nextDraftLabel, stepped } from './state-step';

/** The draft goes to the Chair. `null` where there is none: not held yet, there already, or out. */
export function sendToChair(book: Book, meetingId: Id, context: CommandContext): Change | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  return meeting?.state === 'draft' ? putting(stepped(meeting, 'withChair', context)) : null;
}

/**
 * The minutes come back to be worked on, as the next draft: from the Chair, or from the members with
 * the reason, which then has to be given. References that were fixed stay fixed. `null` where they
 * are a draft already, or approved.
 */
export function backToDraft(
  book: Book,
  { meetingId, why }: { meetingId: Id; why: string },
  context: CommandContext,
): Change | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (meeting?.state !== 'withChair' && meeting?.state !== 'circulated') return null;
  if (meeting.state === 'circulated' && why.trim() === '') return null;
  const version = nextDraftLabel(meeting.version);
  return putting(stepped(meeting, 'draft', context, { version, why: why.trim() }));
}

/**
 * The minutes are approved at no meeting of the book: `by` says how (`by correspondence`). From then on
 * they are locked and sealed. `null` where that is not said, there are no minutes, or they are approved.
 */
export function approveWithoutMeeting(
  book: Book,
  { meetingId, by }: { meetingId: Id; by: string },
  context: CommandContext,
): Change | null {
  if (by.trim() === '') return null;
  const where = { meetingId: null, itemId: null, by: by.trim(), on: context.today };
  return approve(book, meetingId, where, context);
}

/** Approves minutes that are a draft, with the Chair or circulated; else `null`. */
export function approve(
  book: Book,
  meetingId: Id,
  where: ApprovedWhere,
  context: CommandContext,
): Change | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting || !isToBeApproved(meeting)) return null;
  const fixed = withFixedReferences(book, meeting);
  const references = { put: [fixed.meeting, ...fixed.minutes], remove: [] };
  const sealed = approved(book, references, fixed.meeting, where, context);
  return sealed && merge(references, putting(sealed));
}

/** Where and when minutes were approved that nothing was sealed of; `on` is `null` where that is not known. */
export type ApprovedBefore = Omit<ApprovedWhere, 'sealedOn'>;

/**
 * Seals minutes that were approved before there were seals, as they stand today. Their state, label and
 * history stay. `null` where they are not approved, have a seal, it is not said how they were approved,
 * or their agenda is not at hand.
 */
export function sealApproved(
  book: Book,
  { meetingId, where }: { meetingId: Id; where: ApprovedBefore },
  { today }: CommandContext,
): Change | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (meeting?.state !== 'approved' || meeting.approval) return null;
  if (where.meetingId === null && where.by.trim() === '') return null;
  const sealed = sealedAnew(book, meeting, { ...where, sealedOn: today });
  return sealed && putting(sealed);
}

/**
 * Takes approved minutes up again, with a reason, as a draft under a label of its own. Their history
 * keeps that they were approved. `null` where they are not approved, or no reason is given.
 */
export function reopenMinutes(
  book: Book,
  { meetingId, why }: { meetingId: Id; why: string },
  context: CommandContext,
): Change | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (meeting?.state !== 'approved' || why.trim() === '') return null;
  const { approval, ...open } = meeting;
  const version = nextDraftLabel(meeting.version);
  return putting(stepped(open, 'draft', context, { version, why: why.trim() }));
}

function putting(meeting: Meeting): Change {
  return { put: [meeting], remove: [] };
}
