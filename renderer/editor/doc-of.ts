import type { Node } from 'prosemirror-model';
import { type Block, paragraph } from '../../shared/model/block';
import { normalBlocks } from './normal-blocks';
import { MINUTE_SCHEMA } from './schema/minute-schema';

/**
 * The blocks as a document to edit, in their normal form (`normalBlocks`). Where nothing or a table
 * stands at an end, an empty paragraph is there to type in; `blocksOf` leaves it out again.
 */
export function docOf(blocks: readonly Block[]): Node {
  const normal = normalBlocks(blocks);
  const before = isClosed(normal[0]) ? [paragraph([])] : [];
  const after = normal.length > 0 && isClosed(normal.at(-1)) ? [paragraph([])] : [];
  return MINUTE_SCHEMA.nodeFromJSON({ type: 'doc', content: [...before, ...normal, ...after] });
}

/** Whether the caret cannot get past this block to a new line. */
function isClosed(block: Block | undefined): boolean {
  return block === undefined || block.type === 'table' || block.type === 'outstandingActions';
}
