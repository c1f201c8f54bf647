import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, NestedBlock } from '../../shared/model/block';
import { mapLines } from '../../shared/model/block-lines';
import { words } from '../../shared/model/inline';
import { minutesReport } from '../../shared/report/minutes-report';
import { block, nestedBlock } from '../support/arbitrary-blocks';
import { bookWith, earlier, meeting } from '../support/builders';

const SECRET = 'Tuppenny';

/** The block in which all that is confidential, however deep it stands, says only the secret. */
function betraying<B extends Block | NestedBlock>(block: B): B {
  if ('attrs' in block && 'confidential' in block.attrs && block.attrs.confidential !== null) {
    return mapLines(block, () => words(SECRET));
  }
  return inside(block) as B;
}

function inside(block: Block | NestedBlock): Block | NestedBlock {
  switch (block.type) {
    case 'bulletList':
    case 'numberedList':
      return {
        ...block,
        content: block.content.map(item => ({ ...item, content: item.content.map(betraying) })),
      };
    case 'table':
      return {
        ...block,
        content: block.content.map(row => ({
          ...row,
          content: row.content.map(cell => ({ ...cell, content: cell.content.map(betraying) })),
        })),
      };
    default:
      return block;
  }
}

function reported(version: 'full' | 'public', ...parts: Parameters<typeof bookWith>): string {
  const report = minutesReport(bookWith(...parts), 'm33', {
    version,
    created: '2018-08-14T12:00:00Z',
  });
  return JSON.stringify(report?.value);
}

test('no word of a confidential block is in the public version, however deep it stands', () => {
  fc.assert(
    fc.property(
      fc.array(block, { maxLength: 4 }),
      fc.array(nestedBlock, { maxLength: 3 }),
      (blocks, said) => {
        const draft = meeting(33)
          .item('DCC Update', ...blocks.map(betraying), { type: 'outstandingActions' })
          .said('STSC32/01', { blocks: said.map(betraying) });
        expect(reported('public', earlier('STSC32/01'), draft)).not.toContain(SECRET);
      },
    ),
    { numRuns: 300 },
  );
});

test('the full version has them all', () => {
  const blocks: Block[] = [
    { type: 'subheading', attrs: { confidential: 'Personal.' }, content: words(`${SECRET} 1`) },
    {
      type: 'bulletList',
      attrs: { confidential: 'Personal.' },
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', attrs: { confidential: null }, content: words(`${SECRET} 2`) },
          ],
        },
      ],
    },
  ];
  const full = reported('full', meeting(33).item('DCC Update', ...blocks));
  expect(full).toContain(`${SECRET} 1`);
  expect(full).toContain(`${SECRET} 2`);
});

test('a confidential list and heading leave a note each, with the reason', () => {
  const list: Block = {
    type: 'bulletList',
    attrs: { confidential: 'Prices.' },
    content: [{ type: 'listItem', content: [] }],
  };
  const heading: Block = { type: 'subheading', attrs: { confidential: 'Prices.' } };
  const said = reported('public', meeting(33).item('DCC Update', heading, list));
  expect(said).toContain('A heading is left out of the public version: Prices.');
  expect(said).toContain('A list is left out of the public version: Prices.');
});

test('a confidential action from before the book is left out of the table', () => {
  const secret = earlier('STSC32/01', { content: words(SECRET), confidential: 'Prices.' });
  const draft = meeting(33).item('Actions', { type: 'outstandingActions' });
  expect(reported('public', secret, draft)).not.toContain(SECRET);
  expect(reported('full', secret, draft)).toContain(SECRET);
});
