import type {
  BulletList,
  ListItem,
  ListStyle,
  NestedBlock,
  NumberedList,
  Paragraph,
} from '../../../shared/model/block';
import { inOrder } from '../../meeting/in-order';
import { Confidential } from '../Confidential';
import { Line } from '../Line';

const COUNTS: { readonly [S in ListStyle]: '1' | 'a' | 'i' } = {
  decimal: '1',
  lowerLetter: 'a',
  lowerRoman: 'i',
};

/** What a point of a list or a cell of a table holds. */
export function NestedBlocks({ blocks }: { blocks: readonly NestedBlock[] }) {
  return inOrder(blocks.map(drawNested));
}

interface ParagraphProps {
  readonly block: Paragraph;
  /** What it is counted as, where the house counts paragraphs. */
  readonly number?: string | null;
}

/** A paragraph of the minutes. */
export function ParagraphView({ block, number = null }: ParagraphProps) {
  return (
    <p data-number={number ?? undefined}>
      <Line line={block.content} />
    </p>
  );
}

/** A list whose points have no order. */
export function BulletListView({ block }: { block: BulletList }) {
  return <ul>{inOrder(block.content.map(drawPoint))}</ul>;
}

/** A list whose points are counted, as its style counts. */
export function NumberedListView({ block }: { block: NumberedList }) {
  const { start, style } = block.attrs;
  return (
    <ol start={start} type={COUNTS[style]}>
      {inOrder(block.content.map(drawPoint))}
    </ol>
  );
}

function drawNested(block: NestedBlock) {
  return <Confidential reason={block.attrs.confidential}>{drawOpen(block)}</Confidential>;
}

function drawOpen(block: NestedBlock) {
  switch (block.type) {
    case 'paragraph':
      return <ParagraphView block={block} />;
    case 'bulletList':
      return <BulletListView block={block} />;
    case 'numberedList':
      return <NumberedListView block={block} />;
  }
}

function drawPoint(point: ListItem) {
  return (
    <li>
      <NestedBlocks blocks={point.content} />
    </li>
  );
}
