import { type Block, isAction } from '../model/block';
import { type Book, recordOf, recordsOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import { minute, minuteIdOf } from '../model/minute';
import type { CommandContext } from './command';
import { rememberingReferences } from './given-references';
import { openItem } from './open-meeting';
import { withOwnActions } from './own-actions';

/**
 * Puts these blocks under an item instead of what stood there. A copy of an action that stands
 * elsewhere in the book is an action of its own: it gets its own id and no reference yet. `null`
 * where the book has no such item, or its minutes were circulated.
 */
export function editMinute(
  book: Book,
  { itemId, blocks }: { itemId: Id; blocks: readonly Block[] },
  { newId }: CommandContext,
): Change | null {
  const open = openItem(book, itemId);
  if (!open) return null;
  const before = blocksOf(book, itemId);
  const ids = takenElsewhere(book, before, blocks);
  const own = withOwnActions(blocks, { ids, refs: new Set() }, newId);
  const kept = new Set(own.filter(isAction).map(({ attrs }) => attrs.id));
  const leaving = before.filter(block => isAction(block) && !kept.has(block.attrs.id));
  const put = [
    minute(itemId, open.meeting.id, own),
    ...rememberingReferences(book, open.meeting, leaving),
  ];
  return { put, remove: [] };
}

/** Which block to move, counted from 0 in its item, and before which block of the other item. */
export interface BlockMove {
  readonly itemId: Id;
  readonly at: number;
  readonly toItemId: Id;
  /** `null` for the end. */
  readonly toAt: number | null;
}

/**
 * Moves a block from one item to another of the same meeting. `null` where there is no such block or
 * other item, or the minutes were circulated.
 */
export function moveBlock(book: Book, { itemId, at, toItemId, toAt }: BlockMove): Change | null {
  const open = openItem(book, itemId);
  const to = recordOf(book, 'agendaItem', toItemId);
  const from = blocksOf(book, itemId);
  const block = from[at];
  if (!open || !block || itemId === toItemId || to?.meetingId !== open.meeting.id) return null;
  const target = blocksOf(book, toItemId);
  const moved = target.toSpliced(toAt ?? target.length, 0, block);
  const put = [
    minute(itemId, open.meeting.id, from.toSpliced(at, 1)),
    minute(toItemId, open.meeting.id, moved),
  ];
  return { put, remove: [] };
}

function blocksOf(book: Book, itemId: Id): readonly Block[] {
  return recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
}

/** The actions of all other minutes, asked for only where blocks came in: not at each keystroke. */
function takenElsewhere(book: Book, before: readonly Block[], now: readonly Block[]): Set<Id> {
  const here = new Set(before.filter(isAction).map(({ attrs }) => attrs.id));
  if (now.every(block => !isAction(block) || here.has(block.attrs.id))) return new Set();
  const everywhere = recordsOf(book, 'minute').flatMap(({ blocks }) => blocks.filter(isAction));
  return new Set(everywhere.map(({ attrs }) => attrs.id).filter(id => !here.has(id)));
}
