import {
  type BulletList,
  type ListItem,
  listItem,
  type NestedBlock,
  type NumberedList,
  type Paragraph,
} from '../../model/block';
import { heldLines } from '../../model/block-lines';

/** A paragraph that is put into a list: as a point of its own, or inside the point before it. */
export interface PutIn {
  readonly paragraph: Paragraph;
  readonly isPoint: boolean;
}

/**
 * A list with a paragraph after its line of that number, counted as `heldLines` has them: as a point
 * where one can begin there, else inside the point that the line is of.
 */
export function withLineAfter<L extends BulletList | NumberedList>(
  list: L,
  line: number,
  added: PutIn,
): L {
  let first = 0;
  const content = list.content.flatMap(point => {
    const count = held(point.content);
    const own = line - first;
    first += count;
    return own >= 0 && own < count ? afterLineOf(point, own, count, added) : [point];
  });
  return { ...list, content };
}

function afterLineOf(point: ListItem, line: number, count: number, added: PutIn): ListItem[] {
  let first = 0;
  const at = point.content.findIndex(block => {
    first += held([block]);
    return first > line;
  });
  const block = point.content[at];
  if (!block) return [point];
  if (block.type !== 'paragraph') {
    const inside = withLineAfter(block, line - (first - held([block])), added);
    return [{ ...point, content: point.content.with(at, inside) }];
  }
  if (added.isPoint && line === count - 1) return [point, listItem(added.paragraph)];
  return [{ ...point, content: point.content.toSpliced(at + 1, 0, added.paragraph) }];
}

function held(blocks: readonly NestedBlock[]): number {
  return blocks.reduce((sum, block) => sum + heldLines(block).length, 0);
}
