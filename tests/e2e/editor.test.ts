import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Block, bulletList, listItem, paragraph } from '../../shared/model/block';
import { words } from '../../shared/model/inline';
import { noChromium, openChromium } from './chromium';
import { drawnBlocks } from './editor-page/desk';
import { serveEditorPage } from './editor-page/serve';
import type { Served } from './serving';

describe.skipIf(noChromium)(`the editor${noChromium ? ` (skipped: ${noChromium})` : ''}`, () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let complaints: string[] = [];

  beforeAll(async () => {
    served = await serveEditorPage();
    browser = await openChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage({ viewport: { width: 1024, height: 700 } });
    page.on('pageerror', error => complaints.push(String(error)));
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(served.address);
    await minute().waitFor();
  });

  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  function minute() {
    return page.getByRole('textbox', { name: 'Minute of item 3' });
  }

  function blocks(): Promise<readonly Block[]> {
    return page.evaluate(drawnBlocks);
  }

  async function put(...given: Block[]): Promise<void> {
    await page.evaluate(each => window.minuteOnPage.put(each), given);
    await blocks();
  }

  /** A little apart, as keys are: the browser tells of a moved caret only after the key. */
  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(20);
    }
  }

  async function paste(kind: string, data: string): Promise<void> {
    await minute().evaluate(
      (editor, [type, text]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData(type ?? '', text ?? '');
        const event = { clipboardData, bubbles: true, cancelable: true };
        editor.dispatchEvent(new ClipboardEvent('paste', event));
      },
      [kind, data],
    );
  }

  function textBeforeCaret(): Promise<string> {
    return page.evaluate(() => {
      const caret = getSelection();
      return caret?.focusNode?.textContent?.slice(0, caret.focusOffset) ?? '';
    });
  }

  test('a whole minute is typed by keyboard alone', async () => {
    await page.keyboard.type('DCC gave an update', { delay: 2 });
    await press('Control+Alt+f');
    await page.keyboard.type('At the July meeting.');
    await press('Enter');
    await page.keyboard.type(' on SMP0021.');
    await press('Enter');
    await page.keyboard.type('ACTION DCC to write.');
    await press('Enter');
    await page.keyboard.type('The STSC NOTED the update.');
    await press('Enter');
    await page.keyboard.type('- one');
    await press('Enter');
    await page.keyboard.type('two');
    await press('Tab', 'Enter', 'Enter', 'Shift+Tab', 'Control+b');
    await page.keyboard.type('End');
    const footnote = { type: 'footnote', content: words('At the July meeting.') };
    const modification = { to: 'modification', target: 'SMP0021', words: 'SMP0021' };
    expect(await blocks()).toMatchObject([
      {
        type: 'paragraph',
        content: [
          ...words('DCC gave an update'),
          footnote,
          ...words(' on '),
          { type: 'reference', attrs: modification },
          ...words('.'),
        ],
      },
      {
        type: 'action',
        content: words('DCC to write.'),
        attrs: { owners: [{ name: 'DCC', partyId: 'dcc' }], due: null },
      },
      { type: 'outcome', content: words('The STSC NOTED the update.') },
      {
        type: 'bulletList',
        content: [
          {
            content: [
              { content: words('one') },
              { content: [{ content: [{ content: words('two') }] }] },
            ],
          },
        ],
      },
      { type: 'paragraph', content: words('End', 'bold') },
    ]);
  });

  test('undo and Enter in a footnote, and a note without words goes away', async () => {
    await page.keyboard.type('One');
    await press('Control+Alt+f');
    await page.keyboard.type('Note');
    await press('Enter', 'ArrowLeft', 'Enter');
    await page.keyboard.type(' more');
    const noted = (text: string) => ({ type: 'footnote', content: words(text) });
    expect(await blocks()).toMatchObject([{ content: [...words('One'), noted('Note more')] }]);
    await press('Control+z');
    expect(await blocks()).toMatchObject([{ content: [...words('One'), noted('Note')] }]);
    await press('Escape', 'Control+Alt+f', 'Escape');
    expect(await blocks()).toMatchObject([{ content: [...words('One'), noted('Note')] }]);
  });

  test('it looks like the sheet: label, verb in bold, facts of the action', async () => {
    await page.keyboard.type('ACTION Someone to write.');
    await press('Enter');
    await page.keyboard.type('The STSC NOTED it.');
    const label = await page.locator('.action > p').getAttribute('data-label');
    expect(label).toBe('ACTION STSC33/01:');
    expect(await page.locator('.outcome strong').textContent()).toBe('NOTED');
    expect(await page.locator('.action-facts').textContent()).toContain('No owner');
    expect(await minute().getAttribute('spellcheck')).toBe('true');
    expect(await minute().getAttribute('lang')).toBe('en-GB');
  });

  test('a block goes through all kinds by key and comes back, the caret where it was', async () => {
    await page.keyboard.type('SECAS to write.');
    await press('ArrowLeft', 'ArrowLeft');
    for (const [key, type] of [
      ['A', 'action'],
      ['D', 'outcome'],
      ['H', 'subheading'],
      ['8', 'bulletList'],
      ['7', 'numberedList'],
      ['A', 'action'],
    ]) {
      await press(`Control+Shift+${key}`);
      expect((await blocks()).map(block => block.type)).toEqual([type]);
    }
    await press('Control+Shift+A');
    expect(await blocks()).toEqual([paragraph(words('SECAS to write.'))]);
    expect(await textBeforeCaret()).toBe('SECAS to writ');
  });

  test('undo takes back what was typed last, where it was typed, without a jump', async () => {
    const many = Array.from({ length: 60 }, (_, at) => paragraph(words(`Paragraph ${at}.`)));
    await put(...many);
    await minute().getByText('Paragraph 50.').click();
    await press('End');
    await page.keyboard.type(' More');
    const scrolled = await page.evaluate(() => scrollY);
    await press('Control+Shift+A', 'Control+z');
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    expect(await textBeforeCaret()).toBe('Paragraph 50. More');
    await press('Control+z');
    expect(await blocks()).toEqual(many);
    expect(await textBeforeCaret()).toBe('Paragraph 50.');
    await press('Control+y');
    expect(await textBeforeCaret()).toBe('Paragraph 50. More');
  });

  test('blocks from outside leave the caret by its words', async () => {
    await put(paragraph(words('First.')), paragraph(words('Second.')));
    await minute().getByText('Second.').click();
    await press('End');
    await put(bulletList([listItem(paragraph(words('New.')))]), paragraph(words('Second.')));
    await page.keyboard.type('!');
    expect((await blocks()).at(-1)).toEqual(paragraph(words('Second.!')));
  });

  test('a paste from Word is cleaned to our blocks', async () => {
    await paste(
      'text/html',
      `<html><style>p{color:red}</style><p class=MsoNormal style="color:red">One <b>two</b><o:p></o:p></p>
       <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>point</p>
       <img src=x onerror="window.minuteOnPage.left.push('script')">`,
    );
    expect(await blocks()).toEqual([
      paragraph([...words('One '), ...words('two', 'bold')]),
      bulletList([listItem(paragraph(words('point')))]),
    ]);
    expect(await minute().locator('img, style, [style*=color]').count()).toBe(0);
    expect(await page.evaluate(() => window.minuteOnPage.left)).toEqual([]);
  });

  test('what is copied comes back whole, an action with an id of its own', async () => {
    await page.keyboard.type('ACTION DCC to write.');
    await press('Enter');
    await page.keyboard.type('After.');
    await press('Control+a', 'Control+c', 'Control+End', 'Enter', 'Control+v');
    const all = await blocks();
    expect(all.map(({ type }) => type)).toEqual(['action', 'paragraph', 'action', 'paragraph']);
    const ids = all.flatMap(block => (block.type === 'action' ? [block.attrs.id] : []));
    expect(new Set(ids).size).toBe(2);
  });

  test('the table of outstanding actions stands in its place, with lines around it', async () => {
    await put({ type: 'outstandingActions' });
    expect(await minute().getByText('The table of actions.').count()).toBe(1);
    await press('Control+End');
    await page.keyboard.type('After.');
    expect(await blocks()).toEqual([{ type: 'outstandingActions' }, paragraph(words('After.'))]);
  });

  test('the arrow keys lead out at the first and the last line', async () => {
    await page.keyboard.type('One.');
    await press('Enter');
    await page.keyboard.type('Two.');
    await press('ArrowDown', 'ArrowUp', 'ArrowUp');
    expect(await page.evaluate(() => window.minuteOnPage.left)).toEqual(['down', 'up']);
  });
});
