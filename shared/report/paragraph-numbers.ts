import type { Block } from '../model/block';
import type { ReferenceLabel } from '../model/inline';
import { paragraphNumber } from './numbers';
import { isLineSeen } from './seen';

/**
 * The number that each block under an item shows where the house counts paragraphs: 3.1, 3.2 for its
 * paragraphs, `null` for any other block, for one without words, and under an item without a number.
 */
export function paragraphNumbers(
  blocks: readonly Block[],
  itemNumber: string,
  label: ReferenceLabel,
): (string | null)[] {
  let count = 0;
  return blocks.map(block => {
    if (itemNumber === '' || !isCountedBlock(block, label)) return null;
    count += 1;
    return paragraphNumber(itemNumber, count);
  });
}

/** Whether a block is counted where the house counts paragraphs. */
export function isCountedBlock(block: Block, label: ReferenceLabel): boolean {
  return block.type === 'paragraph' && isLineSeen(block.content, label);
}
