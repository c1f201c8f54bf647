import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../shared/bytes/utf8';
import { blocksOfHtml } from '../../shared/reading/html/pasted-blocks';
import { bodyWords } from '../support/docx-text';
import { para, wordTemplate } from '../support/word-template';
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
    await page.getByRole('dialog', { name: 'Extract of an item' }).waitFor();
    expect((await saved(() => press('Enter'))).name).toBe('STSC-33-item-4.docx');
  });

  test('an extract of another item, chosen before the minutes are sent', async () => {
    const { page, press, saved } = await open();
    await press('Control+e');
    await page.getByRole('button', { name: 'Extract …' }).press('Enter');
    const item = page.getByRole('dialog').getByRole('combobox');
    await item.selectOption({ label: '10 STSC Work Plan' });
    const file = await saved(() => page.getByRole('button', { name: 'PDF' }).last().press('Enter'));
    expect(file.name).toBe('STSC-33-item-10.pdf');
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

  test('a register as it is seen, and whole, as values and as a workbook', async () => {
    const { page, press, saved } = await open();
    await press('Control+Alt+1');
    await page.getByRole('row', { name: /STSC/ }).first().waitFor();
    await press('Control+Shift+Y');
    await page.getByRole('dialog', { name: 'Export the register' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Values with commas').press(' ');
    const seen = await saved(() => press('Enter'));
    expect(seen.name).toMatch(/^STSC-actions-[\d-]+\.csv$/);
    await press('Control+Shift+Y');
    await page.getByLabel('The whole register').press(' ');
    await page.getByLabel('Values with commas').press(' ');
    const whole = await saved(() => press('Enter'));
    const rows = (bytes: Uint8Array) => textOf(bytes).split('STSC').length;
    expect(rows(whole.bytes)).toBeGreaterThan(rows(seen.bytes));
    await press('Control+Shift+Y');
    await page.getByLabel('Word, to be read').press(' ');
    expect((await saved(() => press('Enter'))).name).toMatch(/\.docx$/);
  });

  test('the committee’s own Word file: chosen, refused in plain words, worn by the minutes, taken off', async () => {
    const { page, press, saved, gives } = await open();
    await press('Control+,');
    const choose = page.getByRole('button', { name: 'Choose a Word file …' });
    await choose.scrollIntoViewIfNeeded();
    const wrong = wordTemplate({ body: para('{minuts}') });
    await gives({ name: 'ours.docx', bytes: wrong }, () => choose.press('Enter'));
    await page.getByText('{minutes} was probably meant').waitFor();
    await gives({ name: 'ours.docx', bytes: wordTemplate() }, () => choose.press('Enter'));
    await page.getByRole('button', { name: 'Take it off' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await press('Alt+b');
    await page.locator('.minute-editor').waitFor();
    // What is saved is read anew, as after a start.
    await page.getByText('Saved on this computer').waitFor();
    await page.reload();
    await page.locator('.minute-editor').waitFor();
    const worn = await saved(() => press('Control+Shift+s'));
    expect(bodyWords(worn.bytes).join(' ')).toContain('Record of meeting 33');
    await press('Control+,');
    await page.getByRole('button', { name: 'Take it off' }).press('Enter');
    await choose.waitFor();
    await press('Control+z');
    await page.getByText('ours.docx').first().waitFor();
  });

  test('the minutes as PDF, Markdown and text, one after the other', async () => {
    const { page, press, saved } = await open();
    await press('Control+e');
    for (const [words, ending] of [
      ['PDF', 'pdf'],
      ['Markdown', 'md'],
      ['Text', 'txt'],
    ] as const) {
      const button = page.getByRole('button', { name: words, exact: true });
      const { name, bytes } = await saved(() => button.press('Enter'));
      expect(name).toBe(`STSC-33-minutes.${ending}`);
      expect(bytes.length).toBeGreaterThan(5_000);
    }
  });

  test('the meeting pack: what is ticked, for members or for everyone, in one zip', async () => {
    const { page, press, saved } = await open();
    await press('Control+k');
    await page.keyboard.type('meeting pack');
    await press('Enter');
    const pack = page.getByRole('dialog', { name: 'Meeting pack' });
    await pack.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Everyone').press(' ');
    const file = await saved(() => pack.getByRole('button', { name: 'Save it …' }).press('Enter'));
    expect(file.name).toBe('STSC-33-pack-public.zip');
    expect(Object.keys(unzipSync(file.bytes)).sort()).toEqual([
      'STSC-33-actions-public.docx',
      'STSC-33-actions-public.pdf',
      'STSC-33-agenda-public.docx',
      'STSC-33-agenda-public.pdf',
      'STSC-33-minutes-public.docx',
      'STSC-33-minutes-public.pdf',
    ]);
  });
});
