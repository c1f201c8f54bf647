import * as z from 'zod/mini';
import { BulletList, NumberedList, Paragraph } from './block';
import { Due } from './due';
import { Id } from './id';

/** Whether an action goes on after a meeting. */
export const ActionStatus = z.enum(['ongoing', 'closed']);
export type ActionStatus = z.infer<typeof ActionStatus>;

/**
 * How an action closed: done; done under another item of the meeting; replaced by a new action;
 * handed to another body; or overtaken by events. `by` and `to` are ids, or names the book does not
 * hold.
 */
export const Closing = z.discriminatedUnion('how', [
  z.object({ how: z.literal('done') }),
  z.object({ how: z.literal('underItem'), itemId: Id }),
  z.object({ how: z.literal('superseded'), by: z.string() }),
  z.object({ how: z.literal('handedOver'), to: z.string() }),
  z.object({ how: z.literal('overtaken') }),
]);
export type Closing = z.infer<typeof Closing>;

/**
 * What was said of one action at one meeting, and where that left it. `place` orders it in the
 * table of the meeting where the secretary chose an order; `null` leaves it in the actions' order.
 * `newDue` is the date it was given at this meeting; absent where it keeps the one it had.
 */
export const ActionUpdate = z
  .object({
    kind: z.literal('actionUpdate'),
    id: Id,
    actionId: Id,
    meetingId: Id,
    place: z.nullable(z.number()),
    blocks: z.array(z.discriminatedUnion('type', [Paragraph, BulletList, NumberedList])),
    status: ActionStatus,
    closing: z.nullable(Closing),
    underItemId: z.nullable(Id),
    newDue: z.exactOptional(Due),
  })
  .check(
    z.refine(({ id, actionId, meetingId }) => id === updateIdOf(actionId, meetingId), {
      path: ['id'],
      error: 'does not follow from the action and the meeting',
    }),
  );
export type ActionUpdate = z.infer<typeof ActionUpdate>;

/** The id of the update of an action at a meeting: one of each, so that it follows from both. */
export function updateIdOf(actionId: Id, meetingId: Id): Id {
  return `${meetingId}.${actionId}.update`;
}

/** An update that leaves the action ongoing and says nothing yet. */
export function actionUpdate(
  given: Pick<ActionUpdate, 'actionId' | 'meetingId'> & Partial<ActionUpdate>,
): ActionUpdate {
  return {
    place: null,
    blocks: [],
    status: 'ongoing',
    closing: null,
    underItemId: null,
    ...given,
    kind: 'actionUpdate',
    id: updateIdOf(given.actionId, given.meetingId),
  };
}
