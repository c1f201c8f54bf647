import { type Block, isAction } from '../model/block';
import { type Book, recordOf, recordsOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import { plainText, type ReferenceLabel } from '../model/inline';
import { rewordedLine } from '../model/reworded-line';
import type { CommandContext } from './command';
import { withFactsOfWords } from './facts-in-words';
import { editMinute } from './minutes';

/** What the table of new actions says of an action. */
export interface WordsInTable {
  readonly meetingId: Id;
  readonly actionId: Id;
  readonly text: string;
  readonly label: ReferenceLabel;
}

/**
 * The action under its item in the words that its row has; its footnotes stay. `null` where it says so, or
 * does not stand in these minutes any more.
 */
export function takeActionWords(
  book: Book,
  { meetingId, actionId, text, label }: WordsInTable,
  context: CommandContext,
): Change | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  const isIt = (block: Block): boolean => isAction(block) && block.attrs.id === actionId;
  const minute = recordsOf(book, 'minute').find(
    each => each.meetingId === meetingId && each.blocks.some(isIt),
  );
  const at = minute?.blocks.findIndex(isIt) ?? -1;
  const own = minute?.blocks[at];
  if (!meeting || !minute || !own || !isAction(own)) return null;
  const { content = [] } = own;
  if (plainText(content, label) === text.trim()) return null;
  const now = { ...own, content: rewordedLine(content, text.trim(), label) };
  const block = withFactsOfWords(book, meeting, own, now);
  return editMinute(
    book,
    { itemId: minute.itemId, blocks: minute.blocks.with(at, block) },
    context,
  );
}
