import { describe, expect, test } from 'vitest';
import { noChromium } from './chromium';
import { where } from './program';
import { type SamplePage, samplePages } from './sample-page';

describe.skipIf(noChromium)(
  `before the minutes are sent${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    const openSample = samplePages();

    async function review(sample: SamplePage): Promise<void> {
      await sample.press('Control+e');
      await sample.page.getByRole('heading', { name: 'Before you send' }).waitFor();
      await sample.page.getByText(/to look at$/).waitFor();
    }

    function chosen({ page }: SamplePage) {
      return page.locator('.remark[data-chosen]');
    }

    test('what is wrong is told, mended by a key, and taken back by another', async () => {
      const sample = await openSample();
      await sample.toItem('3');
      await sample.press('Enter');
      await sample.type('SECAS will report to the QXZ. The rest will follow.');
      await review(sample);
      const { page } = sample;
      await page.getByText('“QXZ” is never spelled out').waitFor();
      await page
        .getByRole('button', { name: /“will” in reported speech/ })
        .first()
        .focus();
      await chosen(sample)
        .getByText(/Item 3 · .*SECAS will report/)
        .waitFor();
      await sample.press('m');
      await expect
        .poll(() => page.getByRole('button', { name: /“will” in reported speech/ }).count())
        .toBe(1);
      await expect.poll(() => page.locator(':focus').textContent()).toMatch(/will follow/);
      await sample.press('Control+z');
      await expect
        .poll(() => page.getByRole('button', { name: /“will” in reported speech/ }).count())
        .toBe(2);
      await sample.press('Shift+M');
      await page.getByText('What was said is told in the past').waitFor();
    });

    test('a remark leads to its words, and a key leads back to it', async () => {
      const sample = await openSample();
      await sample.toItem('3');
      await sample.press('Enter');
      await sample.type('DCC will report.');
      await review(sample);
      const { page } = sample;
      await page.getByRole('button', { name: /“will” in reported speech/ }).press('Enter');
      await page.locator('.minute-editor').waitFor();
      await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('will');
      await sample.type('would');
      await sample.press('Alt+b');
      await page.getByText('What was said is told in the past').waitFor();
      expect(await page.getByText('in reported speech').count()).toBe(0);
    });

    test('the pages go along with the remark that has the keyboard', async () => {
      const sample = await openSample();
      await sample.toItem('10');
      await sample.press('Enter');
      await sample.type('SECAS will follow. SECAS will go.');
      await review(sample);
      const { page } = sample;
      const room = page.locator('.preview-room');
      await page.locator('.preview-pages [data-page]').first().waitFor();
      await page
        .getByRole('button', { name: /“will” in reported speech/ })
        .first()
        .focus();
      await expect.poll(() => room.evaluate(each => each.scrollTop)).toBeGreaterThan(1000);
      // Opened anew, they stand where the remark is, however large the pages are.
      const at = page.locator('.preview-count b');
      await expect.poll(() => at.textContent()).not.toBe('1');
      const before = await at.textContent();
      await sample.press('Control+e');
      await page.locator('.minute-editor').waitFor();
      await sample.press('Control+e');
      await page.locator('.preview-pages [data-page]').first().waitFor();
      await expect.poll(() => at.textContent()).toBe(before);
    });

    test('what is left as it is is told no more, and looked at again when she wants', async () => {
      const sample = await openSample();
      const { page } = sample;
      await review(sample);
      await chosen(sample).locator(':focus').waitFor();
      const before = await page.locator('.remark').count();
      await sample.press('ArrowDown', 'ArrowUp', 'x');
      await expect.poll(() => page.locator('.remark').count()).toBe(before - 1);
      await page.getByRole('button', { name: 'Look again' }).press('Enter');
      await expect.poll(() => page.locator('.remark').count()).toBe(before);
    });
  },
);
