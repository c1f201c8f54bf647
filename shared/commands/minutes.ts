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

/** Which blocks to move, counted from 0 in their item, `to` not among them, and to which item. */
export interface BlocksMove {
  readonly itemId: Id;
  readonly from: number;
  readonly to: number;
  readonly toItemId: Id;
  /** Before which block of the other item; `null` for where they belong in it (`placeFor`). */
  readonly toAt: number | null;
}

/**
 * Moves blocks from one item to another of the same meeting. `null` where there are no such blocks or
 * other item, or the minutes were circulated.
 */
export function moveBlocks(book: Book, move: BlocksMove): Change | null {
  const { itemId, from, to, toItemId, toAt } = move;
  const open = openItem(book, itemId);
  const target = recordOf(book, 'agendaItem', toItemId);
  const before = blocksOf(book, itemId);
  const moved = before.slice(from, to);
  if (!open || itemId === toItemId || target?.meetingId !== open.meeting.id) return null;
  if (moved.length === 0 || moved.length < to - from) return null;
  const there = blocksOf(book, toItemId);
  const put = [
    minute(itemId, open.meeting.id, before.toSpliced(from, moved.length)),
    minute(toItemId, open.meeting.id, there.toSpliced(toAt ?? placeFor(moved, there), 0, ...moved)),
  ];
  return { put, remove: [] };
}

/** Where blocks belong in an item: before the outcomes that close it; outcomes at its end. */
export function placeFor(moved: readonly Block[], there: readonly Block[]): number {
  if (moved.every(({ type }) => type === 'outcome')) return there.length;
  return there.findLastIndex(({ type }) => type !== 'outcome') + 1;
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
