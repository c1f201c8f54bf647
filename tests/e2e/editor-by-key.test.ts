import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actionBlock, paragraph } from '../../shared/model/block';
import { words } from '../../shared/model/inline';
import { axeFindings } from './axe';
import { noChromium, openChromium } from './chromium';
import { type EditorDesk, openDesk } from './editor-page/desk';
import { serveEditorPage } from './editor-page/serve';
import type { Served } from './serving';

const skipped = noChromium ? ` (skipped: ${noChromium})` : '';

describe.skipIf(noChromium)(`taking minutes by keyboard alone${skipped}`, () => {
  let served: Served;
  let browser: Browser;
  let desk: EditorDesk;

  beforeAll(async () => {
    served = await serveEditorPage();
    browser = await openChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  beforeEach(async () => {
    desk = await openDesk(browser, served.address);
  });

  afterEach(async () => {
    await desk.page.close();
    expect(desk.complaints).toEqual([]);
  });

  const focused = () =>
    desk.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const list = (name: string) => desk.page.getByRole('listbox', { name });

  async function activeOption(): Promise<string | null> {
    const id = await desk.minute.getAttribute('aria-activedescendant');
    return id === null ? null : desk.page.locator(`[id="${id}"]`).textContent();
  }

  test('an action with owners and a due date, typed at its head', async () => {
    await desk.type('ACTION STSC33/02: write the plan.');
    await desk.press('Control+Shift+O');
    expect(await focused()).toBe('Owners of the action, a comma between them');
    await desk.type('of');
    expect(await list('Known owners').getByRole('option').allTextContents()).toEqual([
      'OfgemRegulator',
    ]);
    await desk.press('Tab');
    expect(await focused()).toBe('Due date of the action');
    await desk.type('14/9');
    expect(await desk.page.locator('.understood').textContent()).toBe('Due: 14 September 2018');
    await desk.press('Enter');
    expect(await focused()).toBe('Minute of item 3');
    await desk.type(' Soon.');
    expect(await desk.blocks()).toMatchObject([
      {
        type: 'action',
        attrs: {
          owners: [{ name: 'Ofgem', partyId: 'ofgem' }],
          due: { by: 'date', date: '2018-09-14' },
        },
        content: words('write the plan. Soon.'),
      },
    ]);
  });

  test('several owners, a new one among them; Escape leaves them as they were', async () => {
    await desk.put(actionBlock('a', words('Write.')));
    await desk.press('Control+End', 'Control+Shift+O');
    await desk.type('DCC, Working Group Seven');
    await desk.press('Enter', 'Control+Shift+O');
    await desk.type('Nobody');
    await desk.press('Escape');
    expect(await desk.blocks()).toMatchObject([
      {
        attrs: {
          owners: [
            { name: 'DCC', partyId: 'dcc' },
            { name: 'Working Group Seven', partyId: null },
          ],
        },
      },
    ]);
    expect(await focused()).toBe('Minute of item 3');
  });

  test('@ picks an owner in the words of an action, and leaves no trace there', async () => {
    await desk.type('ACTION write to @sup');
    expect(await activeOption()).toBe('Large Supplier MemberLarge Supplier');
    await desk.press('Enter');
    await desk.type('all.');
    expect(await desk.blocks()).toMatchObject([
      {
        attrs: { owners: [{ name: 'Large Supplier Member' }] },
        content: words('write to all.'),
      },
    ]);
  });

  test('Enter fills in what an action says of itself; undo takes back only that', async () => {
    await desk.type('ACTION DCC and Ofgem to present it at the September 2018 meeting.');
    await desk.press('Enter');
    const [filled] = await desk.blocks();
    expect(filled).toMatchObject({
      attrs: {
        owners: [{ name: 'DCC' }, { name: 'Ofgem' }],
        due: { by: 'meeting', date: '2018-09' },
      },
    });
    await desk.press('Control+z');
    expect((await desk.blocks())[0]).toMatchObject({ attrs: { owners: [], due: null } });
    await desk.press('Control+y');
    expect((await desk.blocks())[0]).toEqual(filled);
  });

  test('/ lists what can be done; typing picks out of it, Escape leaves the words', async () => {
    await desk.type('/ac');
    expect(await activeOption()).toContain('Action');
    expect(await list('Commands').getByRole('option', { selected: true }).count()).toBe(1);
    await desk.press('Enter');
    await desk.type('DCC to write.');
    await desk.press('Enter');
    await desk.type('either /su');
    await desk.press('Escape');
    expect(await list('Commands').count()).toBe(0);
    await desk.press('Enter');
    expect(await desk.blocks()).toMatchObject([
      { type: 'action', content: words('DCC to write.') },
      { type: 'paragraph', content: words('either /su') },
    ]);
  });

  test('an outcome is drafted with its verb, several in one item', async () => {
    await desk.type('/agr');
    expect(await activeOption()).toContain('The STSC AGREED the DCC Update.');
    await desk.press('Tab', 'Enter', 'Control+Shift+D');
    expect(await desk.blocks()).toMatchObject([
      { type: 'outcome', content: words('The STSC AGREED the DCC Update.') },
      { type: 'outcome', content: words('The STSC NOTED the DCC Update.') },
    ]);
  });

  test('# links an item, and a modification that the book does not hold', async () => {
    await desk.type('See #sub');
    await desk.press('Enter');
    await desk.type(' and #smp0021');
    await desk.press('Enter');
    await desk.type('.');
    expect(await desk.blocks()).toMatchObject([
      {
        content: [
          ...words('See '),
          { type: 'reference', attrs: { to: 'item', target: 'item-4', words: null } },
          ...words(' and '),
          { type: 'reference', attrs: { to: 'modification', target: 'SMP0021', words: 'SMP0021' } },
          ...words('.'),
        ],
      },
    ]);
  });

  test('a short form becomes its words and, with a verb in them, an outcome; Backspace takes it back', async () => {
    await desk.type('css ');
    await desk.press('Backspace');
    await desk.press('Enter');
    await desk.type('tn the css.');
    await desk.press('Enter');
    await desk.type('On css');
    await desk.press('Enter');
    expect(await desk.blocks()).toMatchObject([
      { type: 'paragraph', content: words('css ') },
      { type: 'outcome', content: words('The STSC NOTED the Centralised Switching Service.') },
      { type: 'paragraph', content: words('On Centralised Switching Service') },
    ]);
  });

  test('park, time stamp and confidential, each by its key', async () => {
    await desk.type('One.');
    await desk.press('Control+Shift+K', 'Enter', 'Control+Shift+;');
    await desk.type('Two.');
    await desk.press('Control+Shift+X', 'Enter');
    expect(await desk.page.getByRole('img', { name: 'Parked: come back to this' }).count()).toBe(1);
    expect(await desk.blocks()).toEqual([
      paragraph([{ type: 'parked' }, ...words('One.')]),
      { ...paragraph(words('11:05 Two.')), attrs: { confidential: 'commercial' } },
    ]);
    await desk.press('Control+Shift+X', 'ArrowUp', 'Control+Shift+K');
    expect(await desk.blocks()).toEqual([paragraph(words('One.')), paragraph(words('11:05 Two.'))]);
  });

  test('why it is confidential is asked at once, typed or picked, and changed by its key', async () => {
    await desk.type('A weakness.');
    await desk.press('Control+Shift+X');
    expect(await focused()).toBe('Why it is confidential');
    await desk.type('not yet corrected');
    await desk.press('Enter');
    expect(await focused()).toBe('Minute of item 3');
    await desk.type(' More.');
    expect(await desk.blocks()).toEqual([
      {
        ...paragraph(words('A weakness. More.')),
        attrs: { confidential: 'not yet corrected' },
      },
    ]);
    expect(await desk.page.locator('.confidential-label').textContent()).toBe(
      'Confidential: not yet corrected',
    );
    await desk.press('Control+Alt+C');
    expect(await list('Usual reasons').getByRole('option').allTextContents()).toEqual([
      'commercial',
      'personal data',
    ]);
    await desk.press('ArrowDown', 'ArrowDown', 'Enter');
    expect(await desk.blocks()).toMatchObject([{ attrs: { confidential: 'personal data' } }]);
    await desk.press('Control+Alt+C');
    await desk.type('nothing');
    await desk.press('Escape');
    expect(await desk.blocks()).toMatchObject([{ attrs: { confidential: 'personal data' } }]);
  });

  test('a table: put in, typed through with Tab, grown at its end, left by an arrow', async () => {
    await desk.type('/tab');
    await desk.press('Enter');
    for (const text of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) {
      await desk.type(text);
      await desk.press('Tab');
    }
    await desk.press('ArrowDown');
    await desk.type('After.');
    const cells = desk.minute.getByRole('row');
    expect(await cells.allTextContents()).toEqual(['abc', 'def', 'ghi', 'j']);
    expect(await desk.minute.getByRole('columnheader').count()).toBe(3);
    expect((await desk.blocks()).map(({ type }) => type)).toEqual(['table', 'paragraph']);
  });

  test('deleting over several cells leaves the table whole', async () => {
    await desk.type('/tab');
    await desk.press('Enter');
    await desk.type('a');
    await desk.press('Tab');
    await desk.type('b');
    await desk.press('Shift+ArrowLeft', 'Shift+ArrowLeft', 'Backspace');
    expect(await desk.minute.getByRole('cell').count()).toBe(6);
    expect(await desk.minute.getByRole('columnheader').count()).toBe(3);
  });

  test('a misspelt word is marked once she rests; F7 offers what was meant', async () => {
    await desk.page.goto(`${served.address}?spelling`);
    await desk.minute.waitFor();
    expect(await desk.minute.getAttribute('spellcheck')).toBe('false');
    await desk.type('The comittee met. A comittee.');
    await desk.page.locator('.misspelt').first().waitFor();
    await desk.press('Control+Home', 'F7');
    await list('Spelling').waitFor();
    expect(await activeOption()).toBe('committee');
    await desk.press('Enter', 'F7');
    await list('Spelling').waitFor();
    await desk.press('ArrowUp', 'Enter');
    expect(await desk.blocks()).toEqual([paragraph(words('The committee met. A comittee.'))]);
    expect(await desk.page.locator('.misspelt').count()).toBe(0);
  });

  test("the browser's own undo asks the program's", async () => {
    await desk.type('One.');
    for (const inputType of ['historyUndo', 'historyRedo']) {
      await desk.minute.evaluate(
        (editor, kind) =>
          editor.dispatchEvent(
            new InputEvent('beforeinput', { inputType: kind, bubbles: true, cancelable: true }),
          ),
        inputType,
      );
    }
    expect(await desk.page.evaluate(() => window.minuteOnPage.asked)).toEqual(['undo', 'redo']);
    expect(await desk.blocks()).toEqual([paragraph(words('One.'))]);
  });

  test('undo while the caret is elsewhere goes to what changed', async () => {
    await desk.type('First.');
    await desk.press('Enter');
    await desk.type('Second.');
    await desk.press('ArrowUp', 'End');
    await desk.page.waitForTimeout(600);
    await desk.type(' More');
    await desk.press('ArrowDown', 'End', 'Control+z');
    await desk.type('!');
    expect(await desk.blocks()).toEqual([paragraph(words('First.!')), paragraph(words('Second.'))]);
  });

  test('what is composed is not disturbed by a change from elsewhere, and neither is lost', async () => {
    await desk.put(paragraph(words('First.')), paragraph(words('Second.')));
    await desk.press('Control+End');
    const client = await desk.page.context().newCDPSession(desk.page);
    await client.send('Input.imeSetComposition', {
      selectionStart: 2,
      selectionEnd: 2,
      text: 'ni',
    });
    await desk.put(paragraph(words('First, changed.')), paragraph(words('Second.')));
    await client.send('Input.imeSetComposition', {
      selectionStart: 3,
      selectionEnd: 3,
      text: 'nih',
    });
    await client.send('Input.insertText', { text: '你' });
    await expect
      .poll(() => desk.blocks())
      .toEqual([paragraph(words('First, changed.')), paragraph(words('Second.你'))]);
  });

  test('the caret goes to where the page was clicked, and to a parked line', async () => {
    await desk.put(paragraph(words('One.')), paragraph([{ type: 'parked' }, ...words('Two.')]));
    await desk.page.evaluate(() => {
      const line = document.querySelector('.minute-editor p');
      const { right, top } = line?.getBoundingClientRect() ?? new DOMRect();
      window.minuteOnPage.editor?.focus({ left: right - 4, top: top + 8 });
    });
    await desk.type('!');
    await desk.page.evaluate(() => window.minuteOnPage.editor?.toParked(0));
    await desk.type('x');
    expect(await desk.blocks()).toEqual([
      paragraph(words('One.!')),
      paragraph([{ type: 'parked' }, ...words('xTwo.')]),
    ]);
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing while a list is open, %s',
    async scheme => {
      await desk.page.emulateMedia({ colorScheme: scheme });
      const { attrs } = actionBlock('a', []);
      await desk.put(
        actionBlock('a', words('Write.'), { owners: [{ name: 'DCC', partyId: null }] }),
        { ...actionBlock('b', words('Read.')), attrs: { ...attrs, id: 'b', confidential: '' } },
        paragraph([{ type: 'parked' }, ...words('Later.')]),
      );
      await desk.press('Control+End', 'Enter');
      await desk.type('/');
      await list('Commands').waitFor();
      expect(await axeFindings(desk.page)).toEqual([]);
      await desk.press('Escape', 'Control+Home', 'Control+Shift+O');
      await desk.type('o');
      await list('Known owners').waitFor();
      expect(await axeFindings(desk.page)).toEqual([]);
      await desk.press('Tab');
      await desk.type('14/9');
      expect(await axeFindings(desk.page)).toEqual([]);
    },
  );

  test('what is looked for is marked, and a place of it selected', async () => {
    await desk.put(paragraph(words('The plan.')), paragraph(words('A plan.')));
    await desk.page.evaluate(() => {
      const { editor } = window.minuteOnPage;
      editor?.highlight({ words: 'plan', matchCase: false, wholeWords: true });
      editor?.select({ line: 1, note: null, from: 2, to: 6, isFixed: false });
    });
    expect(await desk.page.locator('.found').count()).toBe(2);
    await desk.type('map');
    expect(await desk.blocks()).toEqual([
      paragraph(words('The plan.')),
      paragraph(words('A map.')),
    ]);
  });
});
