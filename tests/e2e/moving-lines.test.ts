import { describe, expect, test } from 'vitest';
import { noChromium } from './chromium';
import { samplePages } from './sample-page';

describe.skipIf(noChromium)(
  `lines are moved by key${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const openSample = samplePages();

    test('a paragraph goes to another item, before the outcome that closes it, the caret with it', async () => {
      const { page, press, type, toItem, focused, beforeCaret } = await openSample();
      await toItem('3');
      await press('Enter');
      await type('This belongs to the register.');
      await press('Control+Shift+g');
      await page.getByRole('dialog', { name: 'Move a paragraph to …' }).waitFor();
      await type('6');
      await press('Enter');
      await expect.poll(focused).toBe('Minute of item 6, STSC Risk Register');
      await expect.poll(beforeCaret).toBe('This belongs to the register.');
      const lines = page.locator('.minute-editor > *');
      await expect
        .poll(async () => (await lines.allTextContents()).at(-2))
        .toBe('This belongs to the register.');
      expect((await lines.allTextContents()).at(-1)).toContain('NOTED');
    });

    test('undo says so in words, goes where the paragraph came back, and redo goes after it', async () => {
      const { page, press, type, toItem, focused, beforeCaret } = await openSample();
      await toItem('3');
      await press('Enter');
      await type('This belongs to the register.');
      await press('Control+Shift+g');
      await page.getByRole('dialog', { name: 'Move a paragraph to …' }).waitFor();
      await type('Risk Register');
      await press('Enter');
      await expect.poll(focused).toBe('Minute of item 6, STSC Risk Register');
      await press('Control+z');
      await page.getByText('Undo: move a paragraph to item 6').waitFor();
      await expect.poll(focused).toBe('Minute of item 3, Hub Operator Update');
      await expect.poll(beforeCaret).toBe('This belongs to the register.');
      await press('Control+y');
      await expect.poll(focused).toBe('Minute of item 6, STSC Risk Register');
      await expect.poll(beforeCaret).toBe('This belongs to the register.');
    });

    test('all selected lines go together, an action keeping its owners', async () => {
      const { page, press, type, toItem } = await openSample();
      await toItem('5');
      await press('Enter');
      await type('Before it.');
      await press('Enter');
      await type('ACTION The Secretariat to write to the Panel.');
      await press('Enter', 'ArrowUp', 'Shift+ArrowUp');
      await press('Control+Shift+g');
      await page.getByRole('dialog', { name: 'Move 2 lines to …' }).waitFor();
      await type('9');
      await press('Enter');
      await page.locator('.minute-editor:focus[aria-label^="Minute of item 9,"]').waitFor();
      const minute = page.locator('.minute-editor');
      await minute.getByText('Before it.').waitFor();
      await minute.locator('.action .owner', { hasText: /^Secretariat$/ }).waitFor();
    });

    test('a line goes up and down among the others, the item stays where it is', async () => {
      const { page, press, type, toItem, beforeCaret } = await openSample();
      await toItem('5');
      await press('Control+Home');
      await type('First. ');
      await press('Alt+Shift+ArrowDown', 'Alt+Shift+ArrowDown');
      const lines = page.locator('.minute-editor > *');
      await expect.poll(async () => (await lines.allTextContents())[2]).toContain('First. ');
      await expect.poll(beforeCaret).toBe('First. ');
      await press('Alt+Shift+ArrowUp', 'Alt+Shift+ArrowUp', 'Alt+Shift+ArrowUp');
      await expect.poll(async () => (await lines.allTextContents())[0]).toContain('First. ');
      expect(await page.locator('.agenda-name').nth(4).textContent()).toBe('Policy Office Update');
      await press('Control+z');
      await page.getByText('Undo: move a line up in item 5').waitFor();
    });
  },
);
