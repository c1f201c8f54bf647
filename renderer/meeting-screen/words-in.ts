import type { Block } from '../../shared/model/block';
import { linesIn } from '../../shared/model/block-lines';
import { plainText } from '../../shared/model/inline';

/** Blocks are never changed in place: only the one that is written in is counted again. */
const counted = new WeakMap<Block, number>();

/** How many words these blocks hold. */
export function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + wordsOf(block), 0);
}

function wordsOf(block: Block): number {
  const known = counted.get(block);
  if (known !== undefined) return known;
  const text = linesIn(block)
    .map(line => plainText(line))
    .join(' ');
  const count = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’\-/]*/gu)?.length ?? 0;
  counted.set(block, count);
  return count;
}
