import type { Block } from '../../shared/model/block';
import { linesIn, wordsInLine } from '../../shared/model/block-lines';

/** Blocks are never changed in place: only the one that is written in is counted again. */
const counted = new WeakMap<Block, number>();

/** How many words these blocks hold. */
export function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + wordsOf(block), 0);
}

function wordsOf(block: Block): number {
  const known =
    counted.get(block) ?? linesIn(block).reduce((sum, line) => sum + wordsInLine(line), 0);
  counted.set(block, known);
  return known;
}
