import type { Block, NestedBlock } from '../model/block';
import { linesIn } from '../model/block-lines';
import type { Book } from '../model/book';
import type { Id } from '../model/id';
import { type Inline, plainText, type ReferenceLabel } from '../model/inline';
import { agendaOf } from './agenda';
import { type CarriedAction, carriedTo } from './carry-forward';
import { referenceLabels } from './reference-labels';
import { sentencesOf } from './sentences';

/** A line to come back to: its item, the block of the minute it stands in, and what it says there. */
export interface ParkedLine {
  readonly itemId: Id;
  /** Counted from 0. A parked line of an update is in the table of outstanding actions. */
  readonly blockIndex: number;
  /** The sentence the mark stands in or right after; empty where the line has no words. */
  readonly sentence: string;
}

/** The parked lines of a meeting, in the order of its agenda. */
export function parkedLines(book: Book, meetingId: Id): ParkedLine[] {
  const label = referenceLabels(book, meetingId);
  // Most minutes have no table, and what was carried takes a walk through the whole committee.
  let carried: readonly CarriedAction[] | null = null;
  const linesOf = (block: Block): readonly (readonly Inline[])[] => {
    if (block.type !== 'outstandingActions') return linesIn(block);
    carried ??= carriedTo(book, meetingId);
    return carried.flatMap(({ update }) => linesInAll(update?.blocks ?? []));
  };
  return agendaOf(book, meetingId).flatMap(({ item, minute }) =>
    (minute?.blocks ?? []).flatMap((block, blockIndex) =>
      linesOf(block).flatMap(line => {
        const sentence = parkedSentence(line, label);
        return sentence === null ? [] : [{ itemId: item.id, blockIndex, sentence }];
      }),
    ),
  );
}

function linesInAll(blocks: readonly NestedBlock[]): (readonly Inline[])[] {
  return blocks.flatMap(block => linesIn(block));
}

function parkedSentence(line: readonly Inline[], label: ReferenceLabel): string | null {
  const at = line.findIndex(({ type }) => type === 'parked');
  if (at < 0) return null;
  return sentenceAt(plainText(line, label), plainText(line.slice(0, at), label).trimEnd().length);
}

/** The last sentence that begins before this place of the text, or its first. */
function sentenceAt(text: string, place: number): string {
  const sentences = sentencesOf(text);
  let found = sentences[0] ?? '';
  let from = 0;
  for (const sentence of sentences) {
    const start = text.indexOf(sentence, from);
    if (start >= place) break;
    found = sentence;
    from = start + sentence.length;
  }
  return found;
}
