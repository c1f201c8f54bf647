import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { partsIn } from '../support/backups';
import { axeFindings } from './axe';
import { noChromium } from './chromium';
import { where } from './program';
import { samplePages } from './sample-page';

/** The reference of the row that has the keyboard. */
function rowAtHand(page: Page): Promise<string | null | undefined> {
  return page.evaluate(
    () =>
      document.activeElement?.closest('.register-row')?.querySelector('.reference')?.textContent,
  );
}

describe.skipIf(noChromium)(
  `a register over all meetings${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    const openSample = samplePages();

    test('opens by its key at its first row, and the arrow keys go from row to row', async () => {
      const { page, press } = await openSample();
      await press('Control+Alt+1');
      await page.locator('.register-row:focus').waitFor();
      await expect.poll(() => rowAtHand(page)).toBe('STSC23/02');
      await press('ArrowDown', 'ArrowDown');
      await expect.poll(() => rowAtHand(page)).toBe('STSC30/06');
      await press('End', 'ArrowUp', 'Home');
      await expect.poll(() => rowAtHand(page)).toBe('STSC23/02');
    });

    test('leads to the sentence that made a row, and back to the same row', async () => {
      const { page, press } = await openSample();
      await press('Control+Alt+1');
      await page.locator('.register-row:focus').waitFor();
      await press('End');
      const ref = await rowAtHand(page);
      await press('Enter');
      await page.locator('.sheet').waitFor();
      await expect.poll(() => new URL(page.url()).hash).toMatch(/^#action/);
      await press('Alt+b');
      await page.locator('.register-row:focus').waitFor();
      await expect.poll(() => rowAtHand(page)).toBe(ref);
    });

    test('finds words, says how many rows have them, and gives the keyboard back to the rows', async () => {
      const { page, press, type } = await openSample();
      await press('Control+Alt+1');
      await page.locator('.register-row:focus').waitFor();
      await press('Control+f');
      await type('outage');
      await page.getByText('1 of 19').waitFor();
      await press('ArrowDown');
      await expect.poll(() => rowAtHand(page)).toBe('STSC30/06');
      await press('Control+f', 'Escape', 'Escape');
      await page.getByText('11 of 19').waitFor();
      await expect.poll(() => rowAtHand(page)).toBe('STSC30/06');
      await press('Control+f');
      await type('no such words');
      await page.getByText('has the words “no such words”').waitFor();
      await page.getByRole('button', { name: 'Show the whole register' }).press('Enter');
      await page.locator('.register-found', { hasText: /^19$/ }).waitFor();
    });

    test('gives the keyboard to the row that was found, where it is told late which that is', async () => {
      const { page, press, type } = await openSample();
      await press('Control+Alt+1');
      await page.locator('.register-row:focus').waitFor();
      await press('End', 'Control+f');
      await page.evaluate(() => {
        const { postMessage } = Worker.prototype;
        Worker.prototype.postMessage = function late(...said: [unknown]) {
          const delay = JSON.stringify(said).includes('lineOf') ? 500 : 0;
          setTimeout(() => postMessage.apply(this, said), delay);
        };
      });
      await type('outage');
      await page.getByText('1 of 19').waitFor();
      await press('ArrowDown');
      await page.locator('.register-row:focus', { hasText: 'STSC30/06' }).waitFor();
    });

    test('shows the whole of a row beside it, which the arrow keys enter and leave', async () => {
      const { page, press } = await openSample();
      await press('Control+Alt+1');
      await page.locator('.register-row:focus').waitFor();
      const whole = page.getByRole('complementary', { name: 'STSC23/02' });
      await whole.waitFor();
      await press('ArrowRight');
      await page.locator('.register-panel:focus').waitFor();
      await press('ArrowLeft');
      await expect.poll(() => rowAtHand(page)).toBe('STSC23/02');
      await press('Space');
      await whole.waitFor({ state: 'detached' });
      await expect.poll(() => rowAtHand(page)).toBe('STSC23/02');
    });

    test('an action is snoozed, given a new date and other owners on its row, and undo takes it back', async () => {
      const { page, press, type } = await openSample();
      await press('Control+Alt+1');
      await page.locator('.register-row:focus').waitFor();
      await press('s');
      await page.getByRole('dialog', { name: 'Snooze STSC23/02 until' }).waitFor();
      await type('november');
      await press('Enter');
      await page.getByText('Snoozed 1').waitFor();
      await page.locator('.register-row:focus', { hasText: 'STSC29/04' }).waitFor();
      await press('Control+z');
      await page.getByText('Snoozed 0').waitFor();
      await page.locator('.register-row:focus', { hasText: 'STSC29/04' }).waitFor();
      await press('d');
      await page.getByRole('dialog', { name: 'New due date of STSC29/04' }).waitFor();
      await type('20/12/2018');
      await press('Enter');
      const late = page.locator('.register-row', { hasText: 'STSC29/04' });
      await late.getByText('20 December 2018').waitFor();
      expect(await late.locator('del').textContent()).toBe('the autumn');
      await press('End', 'o');
      await page.getByRole('dialog', { name: 'Owners and due date of STSC33/04' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await type('Hub Operator, Panel');
      await press('Enter');
      await page.locator('.register-row:focus', { hasText: 'Hub Operator and Panel' }).waitFor();
    });

    test('the chase list leaves out whom she does not ask, and is given as a Word file or as mails', async () => {
      const { page, press, saved } = await openSample();
      await press('Control+Shift+l');
      const dialog = page.getByRole('dialog', { name: 'Chase list' });
      const owners = dialog.getByRole('list', { name: 'Owners to ask' });
      await owners.waitFor();
      expect(await axeFindings(page)).toEqual([]);
      const first = owners.getByRole('checkbox').first();
      await first.press('Space');
      expect(await first.isChecked()).toBe(false);
      const word = await saved(() => dialog.getByRole('button', { name: 'Word' }).press('Enter'));
      expect(word.name).toMatch(/^STSC-.+-chase-list\.docx$/);
      await press('Control+Shift+l');
      await owners.waitFor();
      const mails = await saved(() =>
        dialog.getByRole('button', { name: 'A draft for each owner' }).press('Enter'),
      );
      const parts = [...partsIn(mails.bytes)];
      expect(parts.length).toBeGreaterThan(4);
      for (const [name, bytes] of parts) {
        const mail = await PostalMime.parse(bytes);
        expect(name).toMatch(/^\d\d-.+\.eml$/);
        expect(mail.subject).toContain('STSC actions to update before the next meeting');
        expect(mail.text).toMatch(/STSC\d\d\/\d\d: /);
      }
    });

    test('what is seen is chosen from one list, kept under a name, and comes back', async () => {
      const { page, press, type } = await openSample();
      await press('Control+Alt+1');
      await page.locator('.register-row:focus').waitFor();
      await press('Control+Shift+e');
      const choices = page.getByRole('dialog', { name: 'What is seen of the register' });
      await choices.waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await type('owner secretariat');
      await press('Enter');
      await page.getByText('3 of 19').waitFor();
      await press('Control+Shift+e');
      await type('group due');
      await press('Enter');
      await page.locator('.register-group', { hasText: 'No due' }).waitFor();
      await press('Control+Shift+e');
      await type('keep');
      await press('Enter');
      await page.getByRole('dialog', { name: 'Keep what is seen' }).waitFor();
      await type('With us');
      await press('Enter');
      await page.getByText('The view “With us” is kept.').waitFor();
      await press('Control+Shift+e');
      await type('whole register');
      await press('Enter');
      await page.locator('.register-found', { hasText: /^19$/ }).waitFor();
      await page.getByText('Saved on this computer').waitFor();
      await page.reload();
      await page.locator('.register-row').first().waitFor();
      await press('Control+Shift+e');
      await type('with us');
      await press('Enter');
      await page.getByText('3 of 19').waitFor();
      await page.locator('.register-group', { hasText: 'No due' }).waitFor();
    });

    test('tells each outcome with its number and its verbs in bold, and leads to its sentence', async () => {
      const { page, press, beforeCaret } = await openSample();
      await press('Control+Alt+2');
      await page.locator('.register-row:focus').waitFor();
      const first = page.locator('.register-row').first();
      expect(await first.locator('.reference').textContent()).toMatch(/^2018\/\d\d$/);
      expect(await first.locator('b').count()).toBeGreaterThan(0);
      const sentence = (await first.locator('.register-words').textContent()) ?? '';
      await press('Enter');
      await page.locator('.minute-editor').waitFor();
      await expect
        .poll(async () => sentence.endsWith((await beforeCaret()) || 'not in the text yet'))
        .toBe(true);
      await press('Alt+b');
      await page.getByRole('grid', { name: 'Outcome register' }).waitFor();
    });

    test('the glossary tells what short forms mean, which were never spelled out, and where', async () => {
      const { page, press, type, toItem, beforeCaret } = await openSample();
      await toItem('5');
      await press('Control+End');
      await type(' The QRX came into force.');
      await press('Control+Alt+7');
      const never = page.locator('.register-row', { hasText: 'Never spelled out' });
      await never.waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await press('Control+Shift+e');
      await page.getByRole('dialog', { name: 'What is seen of the register' }).waitFor();
      await type('never');
      await press('Enter');
      await page.locator('.register-row:focus', { hasText: 'QRX' }).waitFor();
      await press('Enter');
      await page.locator('.minute-editor').waitFor();
      await expect.poll(beforeCaret).toContain('The QRX came into force.');
      await press('Alt+b');
      await never.waitFor();
    });

    test('passes axe, with its rows grouped', async () => {
      const { page, press } = await openSample();
      await press('Control+Alt+1');
      await page.locator('.register-row:focus').waitFor();
      await page.getByLabel('Group by').selectOption('owner');
      await page.locator('.register-group').first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await press('Control+Alt+2');
      await page.getByRole('grid', { name: 'Outcome register' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });
  },
);
