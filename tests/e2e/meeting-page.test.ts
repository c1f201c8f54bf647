import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { noChromium } from './chromium';
import { openProgram, type Program, shell, where } from './program';

describe.skipIf(noChromium)(
  `taking a meeting${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    let program: Program;
    let page: Page;
    let complaints: string[] = [];

    beforeAll(async () => {
      program = await openProgram();
    }, 120_000);

    afterAll(async () => {
      await program?.stop();
    });

    afterEach(async () => {
      await program.closePages();
      expect(complaints).toEqual([]);
    });

    async function openSample(): Promise<void> {
      page = await program.newPage();
      complaints = [];
      page.on('pageerror', error => complaints.push(String(error)));
      await page.goto(program.address(page));
      await page.getByRole('button', { name: 'Open the sample book' }).press('Enter');
      await page.locator('.minute-editor').waitFor();
    }

    async function press(...keys: string[]): Promise<void> {
      for (const key of keys) {
        await page.keyboard.press(key);
        await page.waitForTimeout(30);
      }
    }

    async function toItem(number: string): Promise<void> {
      await press('Control+g');
      await page.getByRole('dialog', { name: 'Go to an item' }).waitFor();
      await page.keyboard.type(number);
      await press('Enter');
      await page.locator(`.minute-editor:focus[aria-label^="Minute of item ${number},"]`).waitFor();
    }

    function titles(): Promise<string[]> {
      return page.locator('.agenda-name').allTextContents();
    }

    test('undo takes back what was typed, says so, and redo brings it again', async () => {
      await openSample();
      await toItem('5');
      await press('Control+End', 'Enter');
      await page.keyboard.type('Something typed just now.');
      await expect.poll(() => page.getByText('Something typed just now.').count()).toBe(1);
      await press('Control+z');
      await page.getByText('Undo: typing in item 5, Policy Office Update').waitFor();
      await expect.poll(() => page.getByText('Something typed just now.').count()).toBe(0);
      await press('Control+y');
      await expect.poll(() => page.getByText('Something typed just now.').count()).toBe(1);
    });

    test('an item is moved, nested, taken off, undone and put back from the trash by key', async () => {
      await openSample();
      await toItem('6');
      await press('Control+Alt+a');
      await page.locator('.agenda-item[aria-current]:focus').waitFor();
      await press('Alt+Shift+ArrowUp');
      await expect.poll(async () => (await titles())[4]).toBe('STSC Risk Register');
      await press('Alt+Shift+ArrowRight');
      await expect
        .poll(() => page.locator('.agenda-item[aria-current]').getAttribute('data-depth'))
        .toBe('1');
      await press('Control+z', 'Control+z');
      await expect.poll(async () => (await titles())[5]).toBe('STSC Risk Register');
      await toItem('12');
      await press('Control+Alt+Backspace');
      await expect.poll(titles).not.toContain('Code Reform Bulletin');
      await press('Control+Alt+x');
      await page.getByRole('button', { name: 'Put back' }).press('Enter');
      await page.keyboard.press('Escape');
      await expect.poll(titles).toContain('Code Reform Bulletin');
    });

    test('a key goes back to the item before the last jump, and to the place in its text', async () => {
      await openSample();
      await toItem('8');
      await page.keyboard.type('Here');
      await press(...Array.from({ length: 4 }, () => 'ArrowLeft'));
      await page.keyboard.type('she stood');
      await toItem('3');
      await page.keyboard.type('Taken up again. ');
      // A step to the item beside is no jump: the way back stays.
      await press('Alt+ArrowDown');
      await page.locator('.minute-editor:focus[aria-label^="Minute of item 4,"]').waitFor();
      await press('Control+k');
      await page.getByRole('dialog', { name: 'Find' }).waitFor();
      await page.keyboard.type('back to');
      await page.getByRole('option', { name: 'Back to item 8' }).waitFor();
      await press('Escape', 'Alt+b');
      await page.locator('.minute-editor:focus[aria-label^="Minute of item 8,"]').waitFor();
      await page.keyboard.type(', and goes on');
      await page.getByText('she stood, and goes onHere').waitFor();
      await press('Alt+b');
      await page.locator('.minute-editor:focus[aria-label^="Minute of item 4,"]').waitFor();
    });

    test('an item is dragged to another place of the agenda', async () => {
      await openSample();
      const rows = page.locator('.agenda-items li');
      await rows.nth(8).dragTo(rows.nth(3), { targetPosition: { x: 40, y: 3 } });
      await expect.poll(async () => (await titles())[3]).toBe('Exception Reports from the Hub');
    });

    test('an update typed beside the sheet stands in its table, and closing it shows there', async () => {
      await openSample();
      await toItem('2');
      const update = (place: string) =>
        page.locator(place).getByRole('textbox', { name: 'Update of STSC23/02' });
      await update('.side-panel').focus();
      await press('Control+a');
      await page.keyboard.type('The Forum had settled it.');
      await expect.poll(() => update('.sheet').inputValue()).toBe('The Forum had settled it.');
      await press('Alt+x');
      await page.getByRole('dialog', { name: 'How STSC23/02 closes' }).waitFor();
      await press('Enter');
      await expect
        .poll(() => page.locator('[id="carried:stsc-23-action-02"] .status').textContent())
        .toContain('CLOSED');
    });

    test('a click on how an action stands opens its line for what was said', async () => {
      await openSample();
      const row = page.locator('[id="carried:stsc-23-action-02"]');
      await row.locator('.status label').click();
      const field = row.getByRole('textbox', { name: 'Update of STSC23/02' });
      await expect.poll(() => field.evaluate(one => one === document.activeElement)).toBe(true);
    });

    test('who sent apologies no longer counts, and the quorum follows', async () => {
      await openSample();
      await press('Alt+a');
      const head = page.locator('.attendance-head p');
      await expect.poll(() => head.textContent()).toContain('6 here');
      await page.locator('.attendee-name:focus').waitFor();
      await page.locator('.attendee-name').nth(1).focus();
      await press('a');
      await expect.poll(() => head.textContent()).toContain('5 here');
    });

    test('words are found in another item and replaced there, all as one step', async () => {
      await openSample();
      await press('Control+f');
      await page.keyboard.type('Risk Register');
      await expect.poll(() => page.locator('.find-count').textContent()).toMatch(/^1 of \d+$/);
      await press('Enter');
      await page.getByRole('textbox', { name: 'Put instead' }).fill('Register of Risks');
      await page.getByRole('button', { name: 'Replace all' }).press('Enter');
      await page.getByText(/places replaced/).waitFor();
      await expect.poll(() => page.locator('.find-count').textContent()).toBe('Nothing');
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => page.locator('.find-count').textContent()).toMatch(/^1 of \d+$/);
    });

    test('what is looked for is found from the open item on', async () => {
      await openSample();
      await toItem('8');
      await press('Control+f');
      await page.keyboard.type('the Hub');
      await expect.poll(() => page.locator('.find-count').textContent()).toMatch(/^\d+ of \d+$/);
      expect(await page.locator('.find-count').textContent()).not.toMatch(/^1 of/);
      await press('Enter');
      await page
        .locator('.agenda-item[aria-current]', { hasText: 'Versions of the Data' })
        .waitFor();
    });

    test('a parked line is found again by key', async () => {
      await openSample();
      await toItem('9');
      await press('Control+End', 'Control+Shift+k');
      await toItem('1');
      await press('Control+j');
      await page.locator('.minute-editor:focus[aria-label^="Minute of item 9,"]').waitFor();
    });

    test('what is pasted from Word becomes our blocks', async () => {
      await openSample();
      await toItem('5');
      await press('Control+End', 'Enter');
      await page.evaluate(() => {
        const data = new DataTransfer();
        const html =
          '<html><body><h2 class=MsoHeading2>Pasted heading</h2>' +
          '<p class=MsoNormal style="mso-pagination:none">Pasted <b>words</b><o:p></o:p></p>' +
          '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>A point</p>' +
          '<script>document.title = "taken over"</script></body></html>';
        data.setData('text/html', html);
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      });
      const minute = page.locator('.minute-editor');
      await expect.poll(() => minute.getByText('Pasted heading').count()).toBe(1);
      expect(await minute.locator('h3', { hasText: 'Pasted heading' }).count()).toBe(1);
      expect(await minute.locator('strong', { hasText: 'words' }).count()).toBe(1);
      expect(await minute.locator('li', { hasText: 'A point' }).count()).toBe(1);
      expect(await page.title()).not.toBe('taken over');
    });

    test('private notes are kept, and are in no sheet', async () => {
      await openSample();
      await toItem('3');
      await press('Alt+n');
      await page.getByRole('textbox', { name: /^Private notes/ }).fill('Ask about this later.');
      await press('Control+s');
      await page.getByText('in both copies').waitFor();
      await page.reload();
      await page.locator('.minute-editor').waitFor();
      await toItem('3');
      await press('Alt+n');
      await expect
        .poll(() => page.getByRole('textbox', { name: /^Private notes/ }).inputValue())
        .toBe('Ask about this later.');
      expect(await page.locator('.sheet').getByText('Ask about this later.').count()).toBe(0);
    });

    test.skipIf(shell === 'desktop')(
      'of two windows one writes and the other follows, and takes over without losing a word',
      async () => {
        await openSample();
        const other = await page.context().newPage();
        await other.goto(program.address(page));
        await other.getByText('This window only shows the book').waitFor();
        await toItem('5');
        await press('Control+End', 'Enter');
        await page.keyboard.type('Typed in the first window.');
        await expect.poll(() => other.getByText('Typed in the first window.').count()).toBe(1);
        await page.keyboard.type(' And more, just now.');
        await other.getByRole('button', { name: 'Write here instead' }).press('Enter');
        await other.getByText('Saved on this computer').waitFor();
        await page.getByText('This window only shows the book').waitFor();
        await expect.poll(() => other.getByText('And more, just now.').count()).toBe(1);
      },
    );
  },
);
