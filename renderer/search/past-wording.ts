import { editMinute } from '../../shared/commands/minutes';
import type { Block } from '../../shared/model/block';
import { linesIn, mapLines } from '../../shared/model/block-lines';
import { recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { plainText, words } from '../../shared/model/inline';
import { minuteIdOf } from '../../shared/model/minute';
import type { SearchPlace } from '../../shared/search/search-doc';
import { meetingToChange, openEntry } from '../commands/open-places';
import { type Desk, doIt } from '../desk/desk';
import { openItem } from '../going/open-item';

/** The line at the caret, where its words can be changed for others. */
export interface WordedLine {
  readonly itemId: Id;
  /** Which block of the minute, counted from 0. */
  readonly at: number;
  readonly text: string;
  /** Where the like of it is found. */
  readonly places: readonly SearchPlace[];
}

/** The line in hand; `null` where it is none of words alone, or its minutes left the house. */
export function wordedLine(desk: Desk): WordedLine | null {
  const entry = meetingToChange(desk) && openEntry(desk);
  const range = desk.editor.current?.selectedBlocks() ?? null;
  if (!entry || !range || range.to !== range.from + 1) return null;
  const block = blocksOf(desk, entry.item.id)[range.from];
  const places = block && PLACES[block.type];
  if (!block || !places) return null;
  const text = linesIn(block)
    .map(line => plainText(line))
    .join(' ');
  return { itemId: entry.item.id, at: range.from, text, places };
}

const PLACES: { readonly [T in Block['type']]?: readonly SearchPlace[] } = {
  paragraph: ['minutes', 'outcomes'],
  outcome: ['outcomes'],
  action: ['actions'],
};

/** Puts other words in place of those of the line; the caret goes to their end. */
export function putWording(desk: Desk, { itemId, at }: WordedLine, wording: string): void {
  const blocks = blocksOf(desk, itemId).map((block, n) =>
    n === at ? mapLines(block, () => words(wording)) : block,
  );
  const isDone = doIt(desk, { label: 'past wording' }, (book, context) =>
    editMinute(book, { itemId, blocks }, context),
  );
  if (isDone) openItem(desk, itemId, { block: at });
}

function blocksOf(desk: Desk, itemId: Id): readonly Block[] {
  return recordOf(desk.book.getState().book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
}
