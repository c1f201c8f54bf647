import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { HARBOUR_MINUTES } from '../support/harbour-minutes';
import { noChromium } from './chromium';
import { drop } from './other-machine';
import { samplePages } from './sample-page';

/** Minutes are dropped onto the window, and shown beside what was recognised in them. */
async function dropMinutes(
  page: Page,
  name = 'harbour.txt',
  text = HARBOUR_MINUTES,
): Promise<void> {
  await drop(page, name, new TextEncoder().encode(text));
  await page.getByRole('button', { name: 'Take in its minutes or agenda' }).press('Enter');
  await page.locator('[role=listbox]:focus').waitFor();
}

/** What the line that she is at comes to say. */
function chosen(page: Page) {
  return expect.poll(() => page.locator('[role=option][aria-selected=true]').textContent());
}

describe.skipIf(noChromium)(
  `minutes are taken in${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const openSample = samplePages();

    test('from a dropped file, corrected by one key each, as one step that undo takes back', async () => {
      const { page, press } = await openSample();
      await dropMinutes(page);
      await page.getByRole('button', { name: '1 to look at' }).waitFor();
      await press('j');
      await chosen(page).toContain('“HPMPO0006” is probably “HPMP0006”');
      await press('t');
      await page.getByRole('button', { name: 'Nothing to look at' }).waitFor();
      await press('Home', 'ArrowDown', 'x');
      await chosen(page).toContain('Left out');
      await press('u');
      await chosen(page).not.toContain('Left out');
      await press('Control+Enter');
      await page.getByText('taken in as meeting 33').waitFor();
      await page.getByRole('heading', { name: 'Tide tables' }).first().waitFor();
      await page.getByText('It was noted that HPMP0006 waits').waitFor();
      await press('Control+z');
      await page.getByText('Undo: take in the minutes of harbour.txt').waitFor();
      await page.getByText('It was noted that HPMP0006 waits').waitFor({ state: 'detached' });
    });

    test('that take long to read are stopped by a key, with nothing taken in', async () => {
      const { page, press } = await openSample();
      // Reading is quick: what reads comes late here instead.
      let letCome = () => {};
      const late = new Promise<void>(resolve => {
        letCome = resolve;
      });
      await page.route(/incoming-worker/, async route => {
        await late;
        await route.continue();
      });
      await drop(page, 'harbour.txt', new TextEncoder().encode(HARBOUR_MINUTES));
      await page.getByRole('button', { name: 'Take in its minutes or agenda' }).press('Enter');
      await page.getByText('harbour.txt is being read').waitFor();
      await page.getByRole('button', { name: 'Stop', exact: true }).press('Enter');
      await page.getByRole('button', { name: /^Choose a file/ }).waitFor();
      letCome();
      await page.waitForTimeout(1_000);
      expect(await page.locator('[role=listbox]').count()).toBe(0);
      await press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.unroute(/incoming-worker/);
      await dropMinutes(page);
    });

    test('who is to do an action is said in its line, and Escape leads back to the lines', async () => {
      const { page, press, type } = await openSample();
      const text =
        'Minutes of HARTEC meeting 33\n\n1. One\n\nACTION HARTEC33/01: Look at it.\n\n2. Two\n\nDone.\n';
      await dropMinutes(page, 'short.txt', text);
      await press('j', 'Enter');
      await page.getByLabel('Who is to do it').and(page.locator(':focus')).waitFor();
      await type('The Hub and DCC');
      await press('Enter');
      await page.locator('[role=listbox]:focus').waitFor();
      await chosen(page).toContain('The Hub and DCC');
    });

    test('what she corrected is kept while she looks at something else', async () => {
      const { page, press } = await openSample();
      await dropMinutes(page);
      await press('x', 'Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await press('Control+Shift+m');
      await page.locator('[role=listbox]:focus').waitFor();
      await chosen(page).toContain('Left out');
    });

    test('why a committee is proposed is said beside it, and one key goes to another', async () => {
      const { page, press } = await openSample();
      const text = 'Notes of the meeting\n\n3 June 2019\n\n1. Weather\n\nIt rained.\n';
      await dropMinutes(page, 'notes.txt', text);
      await page.getByText('Proposed because it is open: the file names none.').waitFor();
      await press('g');
      await page.getByText('A new committee.').waitFor();
      await page.getByLabel('Its name').waitFor();
      await press('g');
      await page.getByText('As you chose.').waitFor();
      await page.getByLabel('Its name').waitFor({ state: 'detached' });
    });

    test('pasted lines become the agenda of a meeting in preparation', async () => {
      const { page, press } = await openSample();
      await press('Control+Shift+m');
      await page.locator('button:focus', { hasText: 'Choose a file' }).waitFor();
      await press('Tab');
      await page.locator('textarea:focus').waitFor();
      await page.keyboard.insertText('Agenda\n\n• Welcome\n• Tide tables\n• Close\n');
      await press('Control+Enter');
      await page.locator('[role=listbox]:focus').waitFor();
      expect(await page.getByLabel('Take it as').inputValue()).toBe('agenda');
      await press('Control+Enter');
      await page.getByRole('heading', { name: 'Tide tables' }).first().waitFor();
    });

    test('an agenda comes in with who presents, how long, and its sub-items', async () => {
      const { page, press, type } = await openSample();
      const text =
        'Agenda\n\n1. Welcome (Chair) 5 min\n2. Reports\n2.1 Tide tables – Jane Doe – 20 min\n3. Close\n';
      await dropMinutes(page, 'agenda.txt', text);
      await press('End', 'ArrowUp');
      await chosen(page).toContain('2.1. Tide tablesJane Doe · 20 min');
      await press('Enter', 'Tab', 'Tab');
      const presenter = page.getByLabel('Presenter').and(page.locator(':focus'));
      await expect.poll(() => presenter.inputValue()).toBe('Jane Doe');
      await type('Tom Brown');
      // The key that takes it in also ends the field.
      await press('Control+Enter');
      await page.getByRole('heading', { name: 'Tide tables' }).first().waitFor();
      await page.getByText('Tom Brown').first().waitFor();
    });

    test.each([
      ['a PDF', 'minutes.pdf', '%PDF-1.7', 'is a PDF'],
      ['Word 97', 'minutes.doc', '\u00d0\u00cf', 'save it as Word (.docx)'],
      ['something else', 'minutes.xyz', 'abc', 'none of them'],
    ])('%s is refused with what is safe and what to do', async (_, name, content, words) => {
      const { page } = await openSample();
      await drop(page, name, new TextEncoder().encode(content));
      await page.getByRole('dialog').getByText(words).waitFor();
      await page.getByRole('dialog').getByText('your book is as it was').waitFor();
    });

    test('the text of a refused document is pasted by the next key', async () => {
      const { page, press } = await openSample();
      await drop(page, 'minutes.odt', new TextEncoder().encode('PK'));
      await page.locator('button:focus', { hasText: 'Paste its text' }).waitFor();
      await press('Enter');
      await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    });

    test('a Word file that is none is refused, and nothing is changed', async () => {
      const { page } = await openSample();
      await drop(page, 'evil.docx', new TextEncoder().encode('not a zip'));
      await page.getByRole('button', { name: 'Take in its minutes or agenda' }).press('Enter');
      await page.getByRole('alert').getByText('evil.docx').waitFor();
    });
  },
);
