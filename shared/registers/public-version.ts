import { isAction, type NestedBlock } from '../model/block';
import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import { minuteIdOf } from '../model/minute';
import type { Action } from './actions';
import { type AgendaEntry, agendaOf } from './agenda';

/** Who the minutes are for: everyone at the table, or everyone. */
export type MinutesVersion = 'full' | 'public';

/**
 * The items the version leaves out, with the reason: those marked confidential and, with them, the
 * items under them. None is left out of the full version.
 */
export function hiddenItems(
  agenda: readonly AgendaEntry[],
  version: MinutesVersion,
): ReadonlyMap<Id, string> {
  const hidden = new Map<Id, string>();
  if (version === 'full') return hidden;
  for (const { item } of agenda) {
    const why = item.confidential ?? (item.parentId === null ? null : hidden.get(item.parentId));
    if (why !== null && why !== undefined) hidden.set(item.id, why);
  }
  return hidden;
}

/** What of the blocks of an update, or of a point of a list, the public version shows. */
export function openBlocks(blocks: readonly NestedBlock[]): NestedBlock[] {
  return blocks.filter(({ attrs }) => attrs.confidential === null).map(openBlock);
}

function openBlock(block: NestedBlock): NestedBlock {
  if (block.type === 'paragraph') return block;
  const content = block.content.map(point => ({ ...point, content: openBlocks(point.content) }));
  return { ...block, content };
}

/** Why an action is left out of the public version wherever it comes forward, or `null`. */
export function whyActionIsHidden(book: Book, action: Action): string | null {
  if (!action.raisedAt || action.itemId === null) {
    return recordOf(book, 'earlierAction', action.id)?.confidential ?? null;
  }
  const raisedUnder = action.itemId;
  const agenda = agendaOf(book, action.raisedAt.id);
  const hidden = hiddenItems(agenda, 'public').get(raisedUnder);
  if (hidden !== undefined) return hidden;
  const blocks = recordOf(book, 'minute', minuteIdOf(raisedUnder))?.blocks ?? [];
  return (
    blocks.filter(isAction).find(({ attrs }) => attrs.id === action.id)?.attrs.confidential ?? null
  );
}
