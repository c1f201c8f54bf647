import { type ActionBlock, actionBlock } from '../model/block';
import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import type { Inline } from '../model/inline';
import { minute, minuteIdOf } from '../model/minute';
import { type CarriedTo, updateOf } from './carried-actions';
import type { CommandContext } from './command';
import { gaveRiseTo } from './update-sentences';

/** The new action: its words, who is to do it and by when, and the item it is raised in. */
export interface NewAction extends CarriedTo {
  readonly itemId: Id;
  readonly line: readonly Inline[];
  readonly known?: Partial<Pick<ActionBlock['attrs'], 'owners' | 'due'>>;
  /** Whether it replaces the carried one, which is then closed. */
  readonly supersedes: boolean;
}

/**
 * Raises a new action out of the update to a carried one: at the end of an item of this meeting,
 * with the link both ways. `null` where the item is not of this meeting, or the action was not
 * carried to it.
 */
export function raiseFromUpdate(
  book: Book,
  { itemId, line, known = {}, supersedes, ...carried }: NewAction,
  { newId }: CommandContext,
): Change | null {
  const update = updateOf(book, carried);
  const item = recordOf(book, 'agendaItem', itemId);
  if (!update || item?.meetingId !== carried.meetingId) return null;
  const action = actionBlock(newId(), line, { ...known, arisesFrom: carried.actionId });
  const blocks = recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
  const said = { ...update, blocks: [...update.blocks, gaveRiseTo(action.attrs.id)] };
  const closing = { how: 'superseded' as const, by: action.attrs.id };
  return {
    put: [
      minute(itemId, carried.meetingId, [...blocks, action]),
      supersedes ? { ...said, status: 'closed', closing } : said,
    ],
    remove: [],
  };
}
