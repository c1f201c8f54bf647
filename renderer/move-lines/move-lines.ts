import { moveBlocks, placeFor } from '../../shared/commands/minutes';
import type { Block } from '../../shared/model/block';
import { type Book, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { minuteIdOf } from '../../shared/model/minute';
import type { AgendaEntry } from '../../shared/registers/agenda';
import { itemName, openEntry } from '../commands/open-places';
import { type Desk, doIt } from '../desk/desk';
import { openItem } from '../going/open-item';
import { linesInWords } from './lines-in-words';

/** Lines of the open item that can go to another. */
export interface LinesInHand {
  readonly itemId: Id;
  readonly from: number;
  readonly blocks: readonly Block[];
}

/** The lines that the caret or selection is in; `null` where there are none. */
export function linesInHand(desk: Desk): LinesInHand | null {
  const entry = openEntry(desk);
  const range = desk.editor.current?.selectedBlocks() ?? null;
  if (!entry || !range) return null;
  const blocks = blocksOf(desk.book.getState().book, entry.item.id).slice(range.from, range.to);
  return blocks.length > 0 ? { itemId: entry.item.id, from: range.from, blocks } : null;
}

/** Moves lines to another item of the meeting; the caret goes with them. */
export function moveLines(desk: Desk, lines: LinesInHand, entry: AgendaEntry): void {
  const { itemId, from, blocks } = lines;
  const toItemId = entry.item.id;
  const toAt = placeFor(blocks, blocksOf(desk.book.getState().book, toItemId));
  const label = `move ${linesInWords(blocks)} to ${itemName(entry)}`;
  const move = { itemId, from, to: from + blocks.length, toItemId, toAt };
  if (!doIt(desk, { label }, book => moveBlocks(book, move))) return;
  openItem(desk, toItemId, { block: toAt + blocks.length - 1 });
}

function blocksOf(book: Book, itemId: Id): readonly Block[] {
  return recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
}
