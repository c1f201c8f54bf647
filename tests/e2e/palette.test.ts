import { describe, expect, test } from 'vitest';
import { noChromium } from './chromium';
import { where } from './program';
import { sampleByKey } from './sample-by-key';

describe.skipIf(noChromium)(
  `finding by key${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    const sample = sampleByKey();

    async function looksFor(words: string): Promise<void> {
      await sample.opened.press('Control+k');
      await sample.opened.page.getByRole('dialog', { name: 'Find' }).waitFor();
      await sample.opened.type(words);
    }

    function lines(): Promise<string[]> {
      return sample.opened.page.locator('.pick-label').allTextContents();
    }

    async function firstLine(): Promise<string | undefined> {
      return (await lines())[0];
    }

    test('a slip of the finger still finds, and what was picked comes first next time', async () => {
      const { press, page } = await sample.open();
      await looksFor('attendnace');
      await expect.poll(firstLine).toBe('Attendance');
      await press('Enter');
      await page.getByRole('complementary', { name: 'Attendance' }).waitFor();
      await looksFor('');
      await expect.poll(firstLine).toBe('Attendance');
      await page.getByText('Picked last').waitFor();
      await page.getByText('Saved on this computer').first().waitFor();
      await page.reload();
      await page.locator('.minute-editor').waitFor();
      await looksFor('');
      await expect.poll(firstLine).toBe('Attendance');
    });

    test('the digits of a change lead to each place where the meeting speaks of it', async () => {
      const { press, page } = await sample.open();
      await looksFor('0021');
      await expect.poll(lines).toEqual(expect.arrayContaining(['SMP0021', 'SMP0021', 'SMP0021']));
      await page.getByText('item 8: The Secretariat reported that SMP0021').waitFor();
      await press('ArrowDown', 'Enter');
      await page.locator('.minute-editor:focus[aria-label^="Minute of item 8,"]').waitFor();
      await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('SMP0021');
    });

    test('the reference of an action that was closed long ago leads to where it was raised', async () => {
      const { press, page } = await sample.open();
      await page.getByText('Saved on this computer').first().waitFor();
      await page.reload();
      await page.locator('.minute-editor').waitFor();
      await looksFor('31/3');
      await expect.poll(firstLine).toBe('STSC31/03');
      await press('Enter');
      await expect.poll(() => page.locator('h1').textContent()).toContain('31');
    });

    test('someone at the meeting is found by name, with the keys of the list at hand', async () => {
      const { press, page } = await sample.open();
      await looksFor('hana');
      await press('Enter');
      await page.locator('.attendee-name:focus', { hasText: 'Hana Placeholder' }).waitFor();
      await press('d');
      await page.locator('.attendees').getByText('Hub Operator Member · by telephone').waitFor();
    });

    test('the sheet of keys has the keys of every place, and typing leaves what is looked for', async () => {
      const { press, page, type } = await sample.open();
      await press('F1');
      const dialog = page.getByRole('dialog', { name: 'Keys' });
      await dialog.waitFor();
      for (const place of ['On the agenda', 'On a name of the attendance', 'In a carried action']) {
        expect(await dialog.getByRole('heading', { name: place }).count()).toBe(1);
      }
      await type('apologies');
      await expect.poll(() => dialog.locator('dd').allTextContents()).toEqual(['Apologies']);
      expect(await dialog.locator('kbd').allTextContents()).toEqual(['A']);
    });
  },
);
