import { describe, expect, test } from 'vitest';
import { arimoWidths } from '../support/arimo-widths';
import { laidOut, wordsOfPage } from '../support/laid-out';
import { pdfPageCount } from '../support/libre-office';
import { axeFindings } from './axe';
import { noChromium } from './chromium';
import { where } from './program';
import { type SamplePage, samplePages } from './sample-page';

describe.skipIf(noChromium)(
  `the pages beside the text${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    const openSample = samplePages();

    function pageNamed({ page }: SamplePage, name: RegExp) {
      return page.getByRole('article', { name });
    }

    async function openPages(sample: SamplePage): Promise<void> {
      await sample.press('Alt+p');
      await pageNamed(sample, /^Page 1 of/)
        .locator('.preview-words')
        .waitFor();
    }

    async function wordsOn(sample: SamplePage, name: RegExp): Promise<string[]> {
      const said = await pageNamed(sample, name).locator('.preview-words').textContent();
      return (said ?? '').split(/\s+/).filter(word => word !== '');
    }

    test('are those of the Word file that is exported', async () => {
      const sample = await openSample();
      await openPages(sample);
      const { bytes } = await sample.saved(() => sample.press('Control+Shift+s'));
      const pages = laidOut(bytes, arimoWidths());
      expect(await sample.page.locator('.preview-page').count()).toBe(pages.length);
      const ours = await wordsOn(sample, /^Page 1 of/);
      const [first] = pages;
      const letters = (words: readonly string[]) => [...words.join('')].sort().join('');
      expect(letters(ours)).toBe(letters(first ? wordsOfPage(first) : []));
    });

    test('follow what is typed within about a second, and the item she goes to', async () => {
      const sample = await openSample();
      await openPages(sample);
      await sample.toItem('9');
      const heading = sample.page.locator('.preview-page').getByRole('heading', { name: /^9\. / });
      await heading.waitFor();
      await sample.press('End', 'Enter');
      await sample.type('Quixotic words.');
      const since = Date.now();
      await sample.page.locator('.preview-words').getByText('Quixotic words.').waitFor();
      expect(Date.now() - since).toBeLessThan(4_000);
    });

    test('are turned and sized by key, and a click leads to the text', async () => {
      const sample = await openSample();
      await openPages(sample);
      const { page } = sample;
      await page.locator('.preview-room').focus();
      await sample.press('End');
      await page.getByText(/page 9 of 9/).waitFor();
      await sample.press('PageUp');
      await page.getByText(/page 8 of 9/).waitFor();
      await sample.press('0');
      const height = () =>
        page
          .locator('.preview-page')
          .first()
          .evaluate(one => one.clientHeight);
      await expect.poll(height).toBeLessThan(760);
      await sample.press('Home', '0');
      await page.locator('.preview-words').getByText('Model B: one address list').click();
      await expect.poll(() => sample.beforeCaret()).toContain('Model ');
    });

    test('are printed as they are shown, and the window is as it was afterwards', async () => {
      const sample = await openSample();
      const { page } = sample;
      // The dialog of the browser cannot be answered here: the paper is looked at instead.
      await page.evaluate(() => {
        window.print = () => {};
      });
      await sample.press('Control+p');
      const sheets = page.locator('.print-place canvas');
      await sheets.first().waitFor({ state: 'attached' });
      const count = await sheets.count();
      const paper = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
      expect(await pdfPageCount(paper)).toBe(count);
      const [, size] = /MediaBox (\[[^\]]*\])/.exec(new TextDecoder('latin1').decode(paper)) ?? [];
      expect(size).toMatch(/^\[0 0 59[45][.\d]* 84[12]/);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await sheets.count()).toBe(0);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    });

    test('stand in the middle before the minutes are sent, in the version that is chosen', async () => {
      const sample = await openSample();
      const { page } = sample;
      await sample.press('Control+e');
      await page.locator('.review-screen .preview-words').first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page)).toEqual([]);
    });
  },
);
