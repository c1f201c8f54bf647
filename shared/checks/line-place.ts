import { updateAction, updateOf } from '../commands/carried-actions';
import type { CommandContext } from '../commands/command';
import { editMinute } from '../commands/minutes';
import type { Block, NestedBlock } from '../model/block';
import { linesIn, mapLines } from '../model/block-lines';
import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import { type Inline, plainText, type ReferenceLabel } from '../model/inline';
import { tidyLine } from '../model/line-cut';
import { minuteIdOf } from '../model/minute';
import { referenceLabels } from '../registers/reference-labels';

/**
 * A line of the minutes: the block of an item's minute, or of what was said of an action that came
 * forward, the line in it, and perhaps the footnote in that; all counted from 0. `itemId` is the item
 * on whose pages it stands.
 */
export interface LinePlace {
  readonly meetingId: Id;
  readonly itemId: Id;
  /** The action that was spoken of; `null` for a line of the minute itself. */
  readonly actionId: Id | null;
  readonly block: number;
  readonly line: number;
  readonly note: number | null;
}

/** Words that stand in a line now, and what is to stand there instead. */
export interface WordsChange {
  readonly at: LinePlace;
  /** The words of the line as they were when the remark was made. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/**
 * Writes other words in a line, with the marks of those they replace. `null` where the line reads
 * otherwise by now up to the end of them, or its minutes were circulated.
 */
export function changeWords(
  book: Book,
  { at, text, from, to, words }: WordsChange,
  context: CommandContext,
): Change | null {
  const blocks = blocksAt(book, at);
  const block = blocks[at.block];
  const line = block && linesIn(block)[at.line];
  if (!line) return null;
  const label = referenceLabels(book, at.meetingId);
  const now = plainText(at.note === null ? line : notesOf(line)[at.note], label);
  if (now.slice(0, to) !== text.slice(0, to)) return null;
  const rewritten = (pieces: readonly Inline[]) => withWords(pieces, { from, to, words }, label);
  const changed = at.note === null ? rewritten(line) : inNote(line, at.note, rewritten);
  return putBlocks(book, at, blocks.with(at.block, withLine(block, at.line, changed)), context);
}

/** Writes other words in a stretch of a line, which is not empty, with the marks it begins with. */
export function withWords(
  line: readonly Inline[],
  { from, to, words }: Pick<WordsChange, 'from' | 'to' | 'words'>,
  label: ReferenceLabel,
): Inline[] {
  let [at, now] = [0, words];
  const changed = line.flatMap(piece => {
    const own = plainText([piece], label);
    const start = at;
    at += own.length;
    if (own.length === 0 || at <= from || start >= to) return [piece];
    const rest = own.slice(0, Math.max(0, from - start)) + now + own.slice(to - start);
    now = '';
    return rewritten(piece, rest);
  });
  return tidyLine(changed);
}

/** A reference keeps what it leads to; a line break gives way. */
function rewritten(piece: Inline, text: string): Inline[] {
  if (text === '') return [];
  if (piece.type === 'text') return [{ ...piece, text }];
  if (piece.type === 'reference') return [{ ...piece, attrs: { ...piece.attrs, words: text } }];
  return [{ type: 'text', text }];
}

/** The footnotes of a line, in their order. */
export function notesOf(line: readonly Inline[]): (readonly Inline[])[] {
  return line.flatMap(piece => (piece.type === 'footnote' ? [piece.content ?? []] : []));
}

function inNote(
  line: readonly Inline[],
  note: number,
  change: (pieces: readonly Inline[]) => Inline[],
): Inline[] {
  let n = -1;
  return line.map(piece => {
    if (piece.type !== 'footnote') return piece;
    n += 1;
    if (n !== note) return piece;
    const content = change(piece.content ?? []).filter(
      each => each.type === 'text' || each.type === 'reference',
    );
    return { ...piece, content };
  });
}

/** The block with one of its lines replaced. */
export function withLine<B extends Block | NestedBlock>(
  block: B,
  at: number,
  line: readonly Inline[],
): B {
  let n = -1;
  // A line without content is none to `mapLines`, and is counted all the same.
  const numbers = linesIn(block).flatMap((each, number) => (each.length > 0 ? [number] : []));
  return mapLines(block, before => {
    if (before.length === 0) return [...before];
    n += 1;
    return numbers[n] === at ? [...line] : [...before];
  });
}

/** The blocks that a line stands among, as the book has them now. */
export function blocksAt(book: Book, { itemId, meetingId, actionId }: LinePlace): readonly Block[] {
  if (actionId === null) return recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
  return updateOf(book, { actionId, meetingId })?.blocks ?? [];
}

/** Puts blocks in place of those that a line stands among; `null` where that cannot be now. */
export function putBlocks(
  book: Book,
  { itemId, meetingId, actionId }: LinePlace,
  blocks: readonly Block[],
  context: CommandContext,
): Change | null {
  if (actionId === null) return editMinute(book, { itemId, blocks }, context);
  return updateAction(book, { actionId, meetingId, blocks: blocks.filter(isNested) });
}

function isNested(block: Block): block is NestedBlock {
  return block.type === 'paragraph' || block.type === 'bulletList' || block.type === 'numberedList';
}
