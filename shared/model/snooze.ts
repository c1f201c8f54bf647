import * as z from 'zod/mini';
import { Id } from './id';
import { PartialDate } from './partial-date';

/** The meeting at which something comes back: one of the book, or the first on or after a date. */
export const ComingBack = z.object({ date: PartialDate, meetingId: z.nullable(Id) });
export type ComingBack = z.infer<typeof ComingBack>;

/**
 * An action that is left alone for a while: it does not come forward to the meetings after `after`
 * until the one at which it comes back. `after` is the last meeting that had it when it was snoozed;
 * `null` for none. So what earlier meetings had is never changed.
 */
export const Snooze = z
  .object({
    kind: z.literal('snooze'),
    id: Id,
    actionId: Id,
    committeeId: Id,
    after: z.nullable(Id),
    until: ComingBack,
  })
  .check(
    z.refine(({ id, actionId }) => id === snoozeIdOf(actionId), {
      path: ['id'],
      error: 'does not follow from the action',
    }),
  );
export type Snooze = z.infer<typeof Snooze>;

/** The id of the snooze of an action: one of each, so that it follows from the action's. */
export function snoozeIdOf(actionId: Id): Id {
  return `${actionId}.snooze`;
}

/** The snooze of an action. */
export function snooze(given: Omit<Snooze, 'kind' | 'id'>): Snooze {
  return { ...given, kind: 'snooze', id: snoozeIdOf(given.actionId) };
}
