import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import { sameValue } from '../model/same-value';
import { type ComingBack, snooze, snoozeIdOf } from '../model/snooze';
import { actionsOf } from '../registers/actions';
import { isEarlier, lastHeldOf } from '../registers/snoozes';
import { puttingChecked } from './checked-change';

/** An action, and the committee whose it is. */
export interface ActionOf {
  readonly actionId: Id;
  readonly committeeId: Id;
}

/**
 * Leaves an action alone until a meeting. `null` where it is not at hand or is closed, is left alone
 * until then already, or no meeting is yet to come before that.
 */
export function snoozeAction(
  book: Book,
  { actionId, committeeId, until }: ActionOf & { until: ComingBack },
): Change | null {
  const action = actionsOf(book, committeeId).find(({ id }) => id === actionId);
  const before = recordOf(book, 'snooze', snoozeIdOf(actionId));
  const last = lastHeldOf(book, committeeId);
  if (action?.status !== 'ongoing' || sameValue(before?.until, until)) return null;
  if (last?.date && !isEarlier(last.date, until.date)) return null;
  return puttingChecked(snooze({ actionId, committeeId, after: last?.id ?? null, until }));
}

/** Has an action come forward again to every meeting. `null` where it was not left alone. */
export function wakeAction(book: Book, actionId: Id): Change | null {
  const id = snoozeIdOf(actionId);
  return recordOf(book, 'snooze', id) ? { put: [], remove: [id] } : null;
}
