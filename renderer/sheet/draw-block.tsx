import type { ReactNode } from 'react';
import type { Block } from '../../shared/model/block';
import { inOrder } from '../meeting/in-order';
import { ActionView } from './blocks/ActionView';
import { BulletListView, NumberedListView, ParagraphView } from './blocks/NestedBlocks';
import { OutcomeView } from './blocks/OutcomeView';
import { OutstandingActionsView } from './blocks/OutstandingActionsView';
import { PostMeetingNoteView } from './blocks/PostMeetingNoteView';
import { SubheadingView } from './blocks/SubheadingView';
import { TableView } from './blocks/TableView';
import { Confidential } from './Confidential';

type BlockByType = { [K in Block['type']]: Extract<Block, { type: K }> };
type BlockOf<K extends Block['type']> = { [P in K]: BlockByType[P] & { type: P } }[K];

/** How each kind of block is drawn. A new kind does not compile until it is here. */
const DRAWN: { [K in Block['type']]: (block: BlockOf<K>, number: string | null) => ReactNode } = {
  paragraph: (block, number) => <ParagraphView block={block} number={number} />,
  subheading: block => <SubheadingView block={block} />,
  bulletList: block => <BulletListView block={block} />,
  numberedList: block => <NumberedListView block={block} />,
  table: block => <TableView block={block} />,
  action: block => <ActionView block={block} />,
  outcome: block => <OutcomeView block={block} />,
  postMeetingNote: block => <PostMeetingNoteView block={block} />,
  outstandingActions: () => <OutstandingActionsView />,
};

/** The blocks of a minute, as they will stand on the page; `numbers` where paragraphs are counted. */
export function drawBlocks(
  blocks: readonly Block[],
  numbers: readonly (string | null)[],
): ReactNode {
  return inOrder(
    blocks.map((block, at) => drawInItsPlace(block, blocks[at - 1], numbers[at] ?? null)),
  );
}

function drawInItsPlace(block: Block, before: Block | undefined, number: string | null) {
  const reason = reasonOf(block);
  return (
    <Confidential reason={reason} goesOn={reason === reasonOf(before)}>
      {drawBlock(block, number)}
    </Confidential>
  );
}

function reasonOf(block: Block | undefined): string | null {
  return block && 'attrs' in block ? block.attrs.confidential : null;
}

function drawBlock<K extends Block['type']>(block: BlockOf<K>, number: string | null): ReactNode {
  return DRAWN[block.type](block, number);
}
