import * as z from 'zod/mini';
import { Id } from './id';

/**
 * What the secretary notes for herself beside an item. It has the item's life, one an item, and is
 * in no document that leaves the book.
 */
export const PrivateNote = z
  .object({
    kind: z.literal('privateNote'),
    id: Id,
    itemId: Id,
    meetingId: Id,
    text: z.string(),
  })
  .check(
    z.refine(({ id, itemId }) => id === privateNoteIdOf(itemId), {
      path: ['id'],
      error: 'does not follow from the item',
    }),
  );
export type PrivateNote = z.infer<typeof PrivateNote>;

/** The id of the private note of an item. It follows from the item's, so that no item can have two. */
export function privateNoteIdOf(itemId: Id): Id {
  return `${itemId}.privateNote`;
}

/** The private note of an item, in these words. */
export function privateNote(itemId: Id, meetingId: Id, text: string): PrivateNote {
  return { kind: 'privateNote', id: privateNoteIdOf(itemId), itemId, meetingId, text };
}
