import { bulletList, listItem, type NestedBlock } from '../../model/block';
import { heldLines } from '../../model/block-lines';
import { type PutIn, withLineAfter } from './with-line-after';

/**
 * What a cell or an update holds with paragraphs after its line of that number, counted as `heldLines` has
 * them; `null` for the beginning. An empty paragraph gives its place to them.
 */
export function withLinesIn(
  blocks: readonly NestedBlock[],
  after: number | null,
  added: readonly PutIn[],
): NestedBlock[] {
  const isEmpty = blocks.every(block => heldLines(block).length === 0);
  let now: NestedBlock[] = isEmpty ? [] : [...blocks];
  let last = isEmpty || after === null ? -1 : after;
  for (const each of added) {
    now = withOneAfter(now, last, each);
    last += 1;
  }
  return now;
}

function withOneAfter(blocks: readonly NestedBlock[], line: number, added: PutIn): NestedBlock[] {
  let first = 0;
  const at = blocks.findIndex(block => {
    first += heldLines(block).length;
    return first > line;
  });
  const block = line < 0 ? undefined : blocks[at];
  const fresh = added.isPoint ? bulletList([listItem(added.paragraph)]) : added.paragraph;
  if (!block) return line < 0 ? [fresh, ...blocks] : [...blocks, fresh];
  const isLast = line === first - 1;
  if (block.type === 'paragraph' || (isLast && !added.isPoint)) {
    return blocks.toSpliced(at + 1, 0, fresh);
  }
  const own = line - (first - heldLines(block).length);
  return blocks.with(at, withLineAfter(block, own, added));
}
