import type { Block, ListItem, NestedBlock } from '../../model/block';
import { heldLines } from '../../model/block-lines';

/**
 * A block without its line of this number, counted as `heldLines` has them: nothing of a block of one line,
 * a list without that point. A block that does not have the line stays as it is.
 */
export function withoutLine<B extends Block | NestedBlock>(block: B, line: number): B[] {
  if (line < 0 || line >= heldLines(block).length) return [block];
  if (block.type !== 'bulletList' && block.type !== 'numberedList') return [];
  const content = pointsWithout(block.content, line);
  return content.length === 0 ? [] : [{ ...block, content }];
}

function pointsWithout(points: readonly ListItem[], line: number): ListItem[] {
  let first = 0;
  return points.flatMap(point => {
    const content = point.content.flatMap(block => {
      const left = withoutLine(block, line - first);
      first += heldLines(block).length;
      return left;
    });
    return content.length === 0 ? [] : [{ ...point, content }];
  });
}
