import type { ReactNode } from 'react';
import type { Block } from '../../shared/model/block';
import { ActionView } from './blocks/ActionView';
import { BulletListView, NumberedListView, ParagraphView } from './blocks/NestedBlocks';
import { OutcomeView } from './blocks/OutcomeView';
import { OutstandingActionsView } from './blocks/OutstandingActionsView';
import { SubheadingView } from './blocks/SubheadingView';
import { TableView } from './blocks/TableView';

type BlockByType = { [K in Block['type']]: Extract<Block, { type: K }> };
type BlockOf<K extends Block['type']> = { [P in K]: BlockByType[P] & { type: P } }[K];

/** How each kind of block is drawn. A new kind does not compile until it is here. */
const DRAWN: { [K in Block['type']]: (block: BlockOf<K>) => ReactNode } = {
  paragraph: block => <ParagraphView block={block} />,
  subheading: block => <SubheadingView block={block} />,
  bulletList: block => <BulletListView block={block} />,
  numberedList: block => <NumberedListView block={block} />,
  table: block => <TableView block={block} />,
  action: block => <ActionView block={block} />,
  outcome: block => <OutcomeView block={block} />,
  outstandingActions: () => <OutstandingActionsView />,
};

/** A block of the minutes, as it will stand on the page. */
export function drawBlock<K extends Block['type']>(block: BlockOf<K>): ReactNode {
  return DRAWN[block.type](block);
}
