import type { ActionUpdate } from '../model/action-update';
import {
  type Block,
  type BulletList,
  isAction,
  type NestedBlock,
  type NumberedList,
} from '../model/block';
import { heldLines, mapLines } from '../model/block-lines';
import { type Book, recordOf } from '../model/book';
import { type Change, isNothing, NO_CHANGE } from '../model/change';
import type { Id } from '../model/id';
import type { ReferenceLabel } from '../model/inline';
import { minuteIdOf } from '../model/minute';
import type { WordLine } from '../reading/word/word-lines';
import { referenceLabels } from '../registers/reference-labels';
import { withoutLabel } from '../versions/edited/action-label';
import { type BookLine, type LinePlace, linesOfBook } from '../versions/edited/book-lines';
import type { Edit } from '../versions/edited/edit';
import { editedLine } from '../versions/edited/edited-line';
import type { LinePart } from '../versions/edited/line-parts';
import { partOfEdit } from '../versions/edited/part-of-edit';
import { placeOfNewRow } from '../versions/edited/place-of-new-row';
import { tableAct } from '../versions/edited/table-act';
import { inTakingOrder } from '../versions/edited/taking-order';
import { linesInFile } from '../versions/edited/whole-edit';
import { whyNotTaken } from '../versions/edited/why-not';
import { withLineAfter } from '../versions/edited/with-line-after';
import { withoutLine } from '../versions/edited/without-line';
import { renameItem } from './agenda';
import { isSaidAlready } from './already-said';
import { blocksOfLines } from './blocks-of-lines';
import { updateAction, updateOf } from './carried-actions';
import type { CommandContext } from './command';
import { factsInRow } from './facts-in-row';
import { withFactsOfWords } from './facts-in-words';
import { putInFrom } from './file-lines';
import { inTurn } from './in-turn';
import { editMinute } from './minutes';
import { openMeeting } from './open-meeting';
import { takeActionWords } from './take-action-words';
import { takeAround } from './take-around';
import { takeInTable } from './take-in-table';
import { takeItem } from './take-item';
import { putRowIn } from './take-row';

/**
 * Takes changes that were made in a Word file into the minutes of a meeting, all in one. The edits are
 * those that were found in the minutes as they stand (`editsIn`). `null` where one of them cannot be
 * taken, or nothing of the meeting changes any more.
 */
export function takeEdits(
  book: Book,
  { meetingId, edits }: { meetingId: Id; edits: readonly Edit[] },
  context: CommandContext,
): Change | null {
  const lines = linesOfBook(book, meetingId);
  if (!lines || !openMeeting(book, meetingId) || edits.length === 0) return null;
  if (edits.some(edit => whyNotTaken(edit, lines) !== null)) return null;
  const label = referenceLabels(book, meetingId);
  const change = inTurn(
    book,
    inTakingOrder(edits, lines).map(edit => {
      const taking = { edit, lines, label, meetingId, all: edits };
      return (now: Book) =>
        changeOf(now, taking, context) ?? (isDoneAlready(now, taking) ? NO_CHANGE : null);
    }),
  );
  return change && isNothing(change) ? null : change;
}

/** What another of them did too is no reason to refuse them all. */
function isDoneAlready(book: Book, { edit, lines, meetingId }: Taking): boolean {
  const line = lines[edit.line ?? -1];
  return line !== undefined && isSaidAlready(book, meetingId, edit, line);
}

interface Taking {
  readonly edit: Edit;
  readonly lines: readonly BookLine[];
  readonly label: ReferenceLabel;
  readonly meetingId: Id;
  /** All that is taken with it. */
  readonly all: readonly Edit[];
}

function changeOf(book: Book, taking: Taking, context: CommandContext): Change | null {
  const { edit, lines, meetingId } = taking;
  const { agenda } = edit;
  if (agenda) return takeItem(book, { ...taking, edit: { ...edit, agenda } }, context);
  const line = lines[edit.line ?? -1];
  if (edit.listed && edit.what === 'insert') {
    const at = placeOfNewRow(edit, edit.listed, lines);
    return putRowIn(book, { meetingId, listed: edit.listed, at });
  }
  const act = tableAct(edit, lines);
  if (act) return takeInTable(book, { meetingId, edit, act }, context);
  const part = partOfEdit(edit, lines);
  if (part) return ofPart(book, taking, part, context);
  return line?.place ? changeInItem(book, taking, line, line.place, context) : null;
}

function changeInItem(
  book: Book,
  taking: Taking,
  line: BookLine,
  place: LinePlace,
  context: CommandContext,
): Change | null {
  const { edit, meetingId } = taking;
  const { target, itemId } = place;
  if (edit.what === 'insert') return puttingIn(book, taking, place, context);
  if (target?.of === 'title') {
    return edit.theirs && renameItem(book, { itemId, title: edit.theirs.text.trim() });
  }
  if (target?.of === 'update') {
    const { actionId } = target;
    const said = updateOf(book, { actionId, meetingId })?.blocks ?? [];
    const blocks = withEdit(said, target.line, taking, line) as ActionUpdate['blocks'];
    return updateAction(book, { actionId, meetingId, blocks });
  }
  if (target?.of !== 'block') return null;
  const blocks = blocksOf(book, itemId);
  const own = withLine(blocks[place.block]);
  if (!own) return null;
  if (target.actionId !== undefined && !edit.theirs) {
    return takenOut(book, itemId, target.actionId, context);
  }
  const edited = withEdit([own], target.line, taking, line) as Block[];
  const now = edited.map(block => withFacts(book, meetingId, own, block));
  return editMinute(book, { itemId, blocks: blocks.toSpliced(place.block, 1, ...now) }, context);
}

/** What a line says of the meeting; the words of an action go where it was raised. */
function ofPart(
  book: Book,
  { edit, label, meetingId }: Taking,
  part: LinePart,
  context: CommandContext,
): Change | null {
  if (part.of === 'reference') return null;
  if (part.of !== 'words') return takeAround(book, { meetingId, part, edit });
  const words = { meetingId, actionId: part.actionId, text: edit.theirs?.text ?? '', label };
  return takeActionWords(book, words, context);
}

/** An action that nobody worded yet has a line for the words. */
function withLine(block: Block | undefined): Block | undefined {
  return block && isAction(block) ? { ...block, content: block.content ?? [] } : block;
}

/** `null` where the action went before. */
function takenOut(book: Book, itemId: Id, actionId: Id, context: CommandContext): Change | null {
  const blocks = blocksOf(book, itemId);
  const left = blocks.filter(block => !isAction(block) || block.attrs.id !== actionId);
  return left.length < blocks.length ? editMinute(book, { itemId, blocks: left }, context) : null;
}

/** Whose an action is, and by when, goes along with its words. */
function withFacts(book: Book, meetingId: Id, before: Block, now: Block): Block {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting || !isAction(before) || !isAction(now)) return now;
  return withFactsOfWords(book, meeting, before, now);
}

/** The blocks with their line of that number worded as in the file, or without it. */
function withEdit(
  blocks: readonly (Block | NestedBlock)[],
  wanted: number,
  { edit: { theirs }, label }: Taking,
  { prefix }: BookLine,
): (Block | NestedBlock)[] {
  const own = ({ text, notes }: WordLine) => ({
    text: prefix === '' ? text : withoutLabel(text, prefix),
    notes,
  });
  let count = -1;
  return blocks.flatMap(block => {
    if (!theirs) {
      const first = count + 1;
      count += heldLines(block).length;
      return withoutLine(block, wanted - first);
    }
    return [
      mapLines(block, line => {
        count += 1;
        return count === wanted ? editedLine(line, own(theirs), label) : [...line];
      }),
    ];
  });
}

function puttingIn(
  book: Book,
  { edit, meetingId }: Taking,
  { itemId, block, target }: LinePlace,
  context: CommandContext,
): Change | null {
  const { theirs } = edit;
  if (!theirs) return null;
  const blocks = blocksOf(book, itemId);
  const before = blocks[block];
  const isInList = before && target?.of === 'block' && !edit.row;
  if (isInList && isInsideList(before, target.line, theirs)) {
    const list = withLineAfter(before, target.line, putInFrom(theirs));
    return editMinute(book, { itemId, blocks: blocks.with(block, list) }, context);
  }
  const facts = () => factsInRow(book, meetingId, edit);
  const lines = edit.row ? linesInFile(edit) : [theirs];
  const added = blocksOfLines(lines, context.newId, facts).map(each =>
    inherited(each, before, blocks[block + 1]),
  );
  const next = blocks.toSpliced(block + 1, 0, ...added);
  return editMinute(book, { itemId, blocks: next }, context);
}

/** Whether it goes on the list that stands there: as a point of it, or before its end. */
function isInsideList(
  block: Block,
  line: number,
  { isPoint }: WordLine,
): block is BulletList | NumberedList {
  if (block.type !== 'bulletList' && block.type !== 'numberedList') return false;
  return isPoint || line < heldLines(block).length - 1;
}

function blocksOf(book: Book, itemId: Id): readonly Block[] {
  return recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
}

/** What is put between two confidential blocks is confidential for the same reason. */
function inherited(added: Block, before: Block | undefined, after: Block | undefined): Block {
  const why = reasonOf(before);
  if (why === null || (after && reasonOf(after) === null)) return added;
  return 'attrs' in added
    ? ({ ...added, attrs: { ...added.attrs, confidential: why } } as Block)
    : added;
}

function reasonOf(block: Block | undefined): string | null {
  return block && 'attrs' in block ? block.attrs.confidential : null;
}
