import type { ReportBlock } from './report';

/** The bookmarks a report sets, in their order. */
export function bookmarksIn(blocks: readonly ReportBlock[]): string[] {
  return blocks.flatMap(bookmarksOfBlock);
}

function bookmarksOfBlock(block: ReportBlock): string[] {
  if (block.kind === 'table') {
    return block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(bookmarksOfBlock));
  }
  if (block.kind === 'list') return block.points.flat().flatMap(bookmarksOfBlock);
  if (!('bookmark' in block)) return [];
  return block.bookmark ? [block.bookmark] : [];
}
