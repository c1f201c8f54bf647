import type { NodeSpec } from 'prosemirror-model';
import { ListStyle, TableCell } from '../../../shared/model/block';
import { CONFIDENTIAL } from './line-nodes';

const COUNTS: { readonly [S in ListStyle]: '1' | 'a' | 'i' } = {
  decimal: '1',
  lowerLetter: 'a',
  lowerRoman: 'i',
};

/** The blocks made of other blocks. A point and a cell always hold a line to type in. */
export const STRUCTURE_NODES = {
  bulletList: {
    group: 'block nested list',
    content: 'listItem+',
    attrs: { confidential: CONFIDENTIAL },
    toDOM: () => ['ul', 0],
  },
  numberedList: {
    group: 'block nested list',
    content: 'listItem+',
    attrs: {
      start: { default: 1, validate: checkWhole },
      style: { default: 'decimal', validate: checkStyle },
      confidential: CONFIDENTIAL,
    },
    toDOM: ({ attrs }) => {
      const style = ListStyle.parse(attrs['style']);
      return ['ol', { start: attrs['start'], type: COUNTS[style] }, 0];
    },
  },
  listItem: { content: 'nested+', defining: true, toDOM: () => ['li', 0] },
  table: {
    group: 'block',
    content: 'tableRow+',
    tableRole: 'table',
    attrs: { confidential: CONFIDENTIAL },
    isolating: true,
    toDOM: () => [
      'div',
      { class: 'table-frame' },
      ['table', { class: 'minutes-table' }, ['tbody', 0]],
    ],
  },
  tableRow: { content: 'tableCell*', tableRole: 'row', selectable: false, toDOM: () => ['tr', 0] },
  tableCell: {
    content: 'nested+',
    tableRole: 'cell',
    selectable: false,
    attrs: {
      header: { default: false, validate: 'boolean' },
      colspan: { default: 1, validate: value => checkCell({ colspan: value }) },
      rowspan: { default: 1, validate: value => checkCell({ rowspan: value }) },
    },
    isolating: true,
    toDOM: ({ attrs: { header, colspan, rowspan } }) => [
      header ? 'th' : 'td',
      { colspan, rowspan },
      0,
    ],
  },
  outstandingActions: {
    group: 'block',
    toDOM: () => ['div', { class: 'outstanding-place' }],
  },
} satisfies { [name: string]: NodeSpec };

function checkWhole(value: unknown): void {
  if (!Number.isSafeInteger(value)) throw new RangeError('not a whole number');
}

function checkStyle(value: unknown): void {
  if (!ListStyle.safeParse(value).success) throw new RangeError('not a style of a list');
}

function checkCell(known: { readonly [attribute: string]: unknown }): void {
  const attrs = { header: false, colspan: 1, rowspan: 1, ...known };
  if (!TableCell.safeParse({ type: 'tableCell', attrs, content: [] }).success) {
    throw new RangeError('not a cell');
  }
}
