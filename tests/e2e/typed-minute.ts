import type { Page } from 'playwright-core';
import type { Block, NestedBlock } from '../../shared/model/block';
import { type Inline, plainText, type ReferenceLabel } from '../../shared/model/inline';

/**
 * Types these blocks where the caret stands, as a secretary would: `ACTION ` and `## ` at the
 * beginning of a line, `- ` for a point, a footnote by its key. Tables, marks and confidential words
 * are typed as plain words. The caret is left in an empty paragraph after them.
 */
export async function typeBlocks(
  page: Page,
  blocks: readonly Block[],
  label: ReferenceLabel,
): Promise<void> {
  for (const block of blocks) await typeBlock(page, block, label);
}

async function typeBlock(page: Page, block: Block, label: ReferenceLabel): Promise<void> {
  const { keyboard } = page;
  switch (block.type) {
    case 'paragraph':
      return typeLine(page, block.content, label);
    case 'subheading':
      await keyboard.type('## ');
      return typeLine(page, block.content, label);
    case 'action':
      await keyboard.type('ACTION ');
      return typeLine(page, block.content, label);
    case 'outcome':
      return typeLine(page, block.content, label);
    case 'bulletList':
    case 'numberedList':
      return typePoints(page, block, label);
    case 'table':
      for (const row of block.content) {
        const cells = row.content.flatMap(cell => cell.content.map(each => wordsOf(each, label)));
        await keyboard.type(`${cells.join(' | ')}\n`);
      }
      return;
    case 'outstandingActions':
      return;
  }
}

/** The points one after the other; an empty point ends the list. */
async function typePoints(
  page: Page,
  list: Extract<Block, { type: 'bulletList' | 'numberedList' }>,
  label: ReferenceLabel,
): Promise<void> {
  await page.keyboard.type(list.type === 'bulletList' ? '- ' : `${list.attrs.start}. `);
  for (const point of list.content) {
    for (const each of point.content) await page.keyboard.type(wordsOf(each, label));
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Enter');
}

async function typeLine(
  page: Page,
  line: readonly Inline[] = [],
  label: ReferenceLabel,
): Promise<void> {
  for (const piece of line) {
    if (piece.type === 'footnote') await typeFootnote(page, piece.content, label);
    else await page.keyboard.type(plainText([piece], label));
  }
  await page.keyboard.press('Enter');
}

async function typeFootnote(
  page: Page,
  words: readonly Inline[] | undefined,
  label: ReferenceLabel,
): Promise<void> {
  await page.keyboard.press('Control+Alt+f');
  await page.keyboard.type(plainText(words, label));
  await page.keyboard.press('Escape');
}

/** The words of a block, as they are typed. */
export function wordsOf(block: NestedBlock, label: ReferenceLabel): string {
  if (block.type === 'paragraph') return plainText(block.content, label);
  return block.content.flatMap(point => point.content.map(each => wordsOf(each, label))).join('; ');
}
