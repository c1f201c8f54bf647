import type { Block, NestedBlock } from './block';

/** Why a block, or the first confidential one inside it, is confidential; `null` for an open one. */
export function confidentialIn(block: Block | NestedBlock): string | null {
  const own = 'attrs' in block ? block.attrs.confidential : null;
  if (own !== null) return own;
  for (const inner of blocksInside(block)) {
    const why = confidentialIn(inner);
    if (why !== null) return why;
  }
  return null;
}

function blocksInside(block: Block | NestedBlock): readonly NestedBlock[] {
  switch (block.type) {
    case 'bulletList':
    case 'numberedList':
      return block.content.flatMap(({ content }) => content);
    case 'table':
      return block.content.flatMap(row => row.content.flatMap(({ content }) => content));
    default:
      return [];
  }
}
