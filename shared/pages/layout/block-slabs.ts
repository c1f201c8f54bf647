import type { Block } from '../file/word-file';
import type { Laying } from './laying';
import { paragraphSlabs } from './paragraph-slabs';
import type { Frame, Slab } from './slab';
import { tableSlabs } from './table-slabs';

/** The slabs of paragraphs and tables that stand under one another in text of this width. */
export function blockSlabs(laying: Laying, blocks: readonly Block[], width: number): Slab[] {
  const slabs: Slab[] = [];
  let frame: Frame | null = null;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'table') {
      slabs.push(...tableSlabs(laying, block, width, blockSlabs));
      frame = null;
      continue;
    }
    const neighbours = { above: blocks[at - 1], below: blocks[at + 1], frame };
    const own = paragraphSlabs(laying, block, width, neighbours);
    slabs.push(...own);
    frame = own.at(-1)?.frame ?? null;
  }
  return slabs;
}
