import { describe, expect, test } from 'vitest';
import { blocksOfHtml } from '../../shared/reading/html/pasted-blocks';
import { axeFindings } from './axe';
import { noChromium } from './chromium';
import { samplePages } from './sample-page';

/** What lies on the clipboard of the page, by its type. */
const CLIPBOARD = `(async () => {
  const [item] = await navigator.clipboard.read();
  const of = async type => (await item.getType(type)).text();
  return { html: await of('text/html'), text: await of('text/plain') };
})()`;

interface OnClipboard {
  readonly html: string;
  readonly text: string;
}

describe.skipIf(noChromium !== null)('what leaves the house', () => {
  const open = samplePages();
  test('the minutes on the clipboard, as another program pastes them', async () => {
    const { page, press } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press('Control+Alt+z');
    await page.getByText('The minutes are on the clipboard').waitFor();
    const { html, text } = await page.evaluate<OnClipboard>(CLIPBOARD);
    const blocks = blocksOfHtml(html);
    expect(new Set(blocks.map(({ type }) => type))).toEqual(
      new Set(['paragraph', 'subheading', 'bulletList', 'table']),
    );
    expect(html).toMatch(/<table style="[^"]*border-collapse/);
    expect(html).not.toContain('127.0.0.1');
    expect(text).toMatch(/^DRAFT\n/);
  });

  test('an extract of the open item, by its key, as Word', async () => {
    const { page, press, saved, toItem } = await open();
    await toItem('4');
    await press('Control+Alt+q');
    await page.getByRole('dialog', { name: 'Extract of this item' }).waitFor();
    expect((await saved(() => press('Enter'))).name).toBe('STSC-33-item-4.docx');
  });

  test('what is confidential in an extract is asked about, and left out unless she says so', async () => {
    const { page, press, saved, toItem } = await open();
    await toItem('3');
    await press('Control+Alt+q');
    await page.getByText('Part of it is confidential').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect((await saved(() => press('Enter'))).name).toBe('STSC-33-item-3-public.docx');
    await press('Control+Alt+q');
    await page.getByLabel('With what is confidential').press(' ');
    const whole = await saved(() => page.getByRole('button', { name: 'Word' }).press('Enter'));
    expect(whole.name).toBe('STSC-33-item-3.docx');
  });
});
