import type { Approval } from '../model/approval';
import type { Book } from '../model/book';
import { apply, type Change } from '../model/change';
import type { Meeting } from '../model/meeting';
import { sealOf } from '../registers/seal';
import type { CommandContext } from './command';
import { approvedLabel, stepped } from './state-step';

/** How minutes come to be approved. */
export type ApprovedWhere = Omit<Approval, 'seal'>;

/**
 * The meeting approved in the book as this change leaves it, sealed. `null` where its agenda is not at
 * hand: what is not seen cannot be sealed.
 */
export function approved(
  book: Book,
  before: Change,
  meeting: Meeting,
  where: ApprovedWhere,
  context: CommandContext,
): Meeting | null {
  const version = approvedLabel(meeting.version);
  const open = stepped(meeting, 'approved', context, { version });
  return sealedAnew(apply(book, before), open, where);
}

/** The meeting with its seal put on as it stands in this book. */
export function sealedAnew(book: Book, meeting: Meeting, where: ApprovedWhere): Meeting | null {
  // The seal covers how it was approved, but not itself.
  const unsealed = { ...meeting, approval: { ...where, seal: NO_SEAL } };
  const seal = sealOf(book, unsealed);
  if (seal.parts.length <= WITHOUT_ITEMS) return null;
  return { ...meeting, approval: { ...where, seal } };
}

const NO_SEAL = { sha256: '0'.repeat(64), parts: [] };

/** The facts and the updates have a sum in any case. */
const WITHOUT_ITEMS = 2;
