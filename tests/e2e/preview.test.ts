import { describe, expect, test } from 'vitest';
import { arimoWidths } from '../support/arimo-widths';
import { laidOut, wordsOfPage } from '../support/laid-out';
import { pdfPageSizes } from '../support/libre-office';
import { para, wordTemplate } from '../support/word-template';
import { axeFindings } from './axe';
import { noChromium } from './chromium';
import { where } from './program';
import { type SamplePage, samplePages } from './sample-page';

/** A page before it that lies on its side, on Letter. */
const ON_ITS_SIDE =
  '<w:p><w:pPr><w:sectPr><w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:pPr></w:p>';

/** A page's letters, whatever their order: two columns are read in one way here, in another there. */
function letters(words: readonly string[]): string {
  return [...words.join('')].sort().join('');
}

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

    /** What the printer would be given. The dialog of the browser cannot be answered here. */
    async function printed({ page, press }: SamplePage) {
      await page.evaluate(() => {
        window.print = () => {};
      });
      await press('Control+p');
      const pictures = page.locator('.print-place canvas');
      await pictures.first().waitFor({ state: 'attached' });
      const count = await pictures.count();
      const paper = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
      return { count, sizes: await pdfPageSizes(paper) };
    }

    test('are those of the Word file that is exported, each with its words', async () => {
      const sample = await openSample();
      await openPages(sample);
      const { bytes } = await sample.saved(() => sample.press('Control+Shift+s'));
      const pages = laidOut(bytes, arimoWidths());
      const { page } = sample;
      await expect.poll(() => page.locator('.preview-page').count()).toBe(pages.length);
      await page.locator('.preview-room').focus();
      await sample.press('Home');
      for (const [at, written] of pages.entries()) {
        const shown = pageNamed(sample, new RegExp(`^Page ${at + 1} of`));
        await shown.locator('.preview-words').waitFor();
        const ours = await wordsOn(sample, new RegExp(`^Page ${at + 1} of`));
        expect(letters(ours)).toBe(letters(wordsOfPage(written)));
        await sample.press('PageDown');
      }
    });

    test('follow what is typed, and the item she goes to', async () => {
      const sample = await openSample();
      await openPages(sample);
      await sample.toItem('9');
      const heading = sample.page.locator('.preview-page').getByRole('heading', { name: /^9\. / });
      await heading.waitFor();
      await sample.press('End', 'Enter');
      await sample.type('Quixotic words.');
      await sample.page.locator('.preview-words').getByText('Quixotic words.').waitFor();
    });

    test('take room from the sheet, on which the line she writes stays where it is', async () => {
      const sample = await openSample();
      await sample.toItem('9');
      const below = () =>
        sample.page.evaluate(() => {
          const node = getSelection()?.anchorNode;
          const line = node instanceof Element ? node : node?.parentElement;
          return Math.round(line?.getBoundingClientRect().top ?? Number.NaN);
        });
      // Where it stands is looked up once it rests.
      await sample.page.waitForTimeout(300);
      const before = await below();
      expect(before).toBeGreaterThan(0);
      await sample.press('Alt+p');
      await sample.page.locator('.preview-words').first().waitFor();
      await expect.poll(below).toBe(before);
    });

    test('go along with the line that is written, however far from where its item begins', async () => {
      const sample = await openSample();
      const { page, press, type } = sample;
      await openPages(sample);
      await sample.toItem('3');
      await press('Control+End');
      for (let line = 0; line < 70; line += 1) {
        await press('Enter');
        await page.keyboard.insertText(
          `Point ${line} was made at some length by all who had come.`,
        );
      }
      const isSeen = (words: string) =>
        page.evaluate(wanted => {
          const room = document.querySelector('.preview-room')?.getBoundingClientRect();
          const line = [...document.querySelectorAll('.preview-words span')]
            .find(each => each.textContent?.includes(wanted))
            ?.getBoundingClientRect();
          return room && line && line.top >= room.top && line.bottom <= room.bottom;
        }, words);
      await expect.poll(() => isSeen('Point 69')).toBe(true);
      for (let line = 0; line < 60; line += 1) await press('ArrowUp');
      await expect.poll(() => isSeen('Point 9 ')).toBe(true);
      await type('Quixotic words.');
      await expect.poll(() => isSeen('Quixotic words.')).toBe(true);
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

    test('on paper of the committee’s own file, one of them on its side, are printed each on its own', async () => {
      const sample = await openSample();
      const { page } = sample;
      await sample.press('Control+,');
      const choose = page.getByRole('button', { name: 'Choose a Word file …' });
      await choose.scrollIntoViewIfNeeded();
      const bytes = wordTemplate({ body: `${para('A list')}${ON_ITS_SIDE}${para('{minutes}')}` });
      await sample.gives({ name: 'ours.docx', bytes }, () => choose.press('Enter'));
      await page.getByRole('button', { name: 'Take it off' }).waitFor();
      await sample.press('Alt+b');
      await page.locator('.minute-editor').waitFor();
      const { sizes } = await printed(sample);
      const [first, ...others] = sizes;
      expect(first).toEqual([792, 612]);
      expect(others.length).toBeGreaterThan(3);
      expect(others.every(([width, height]) => width === 612 && height === 792)).toBe(true);
    });

    test('are printed as they are shown, and the window is as it was afterwards', async () => {
      const sample = await openSample();
      const { page } = sample;
      const { count, sizes } = await printed(sample);
      expect(sizes.length).toBe(count);
      expect(new Set(sizes.map(([width, height]) => `${width} × ${height}`))).toEqual(
        new Set(['595 × 842']),
      );
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await page.locator('.print-place').waitFor({ state: 'detached' });
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
