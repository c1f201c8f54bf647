import * as z from 'zod/mini';
import { Block } from './block';
import { Id } from './id';

/** The text under one agenda item. It has the item's life: one minute an item, moved with it. */
export const Minute = z
  .object({
    kind: z.literal('minute'),
    id: Id,
    itemId: Id,
    meetingId: Id,
    blocks: z.array(Block),
  })
  .check(
    z.refine(({ id, itemId }) => id === minuteIdOf(itemId), {
      path: ['id'],
      error: 'does not follow from the item',
    }),
  );
export type Minute = z.infer<typeof Minute>;

/** The id of an item's minute. It follows from the item's, so that no item can have two. */
export function minuteIdOf(itemId: Id): Id {
  return `${itemId}.minute`;
}

/** The minute of an item, with these blocks. */
export function minute(itemId: Id, meetingId: Id, blocks: readonly Block[]): Minute {
  return { kind: 'minute', id: minuteIdOf(itemId), itemId, meetingId, blocks: [...blocks] };
}
