import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bookOf, recordsOf } from '../../shared/model/book';
import { meeting } from '../../shared/model/meeting';
import { fillBook } from '../bench/page/fill-book';
import { openSampleBook } from '../resources/open-sample-book';
import { axeFindings } from './axe';
import { noChromium } from './chromium';
import { openSample, type PageByKey } from './page-by-key';
import { openProgram, type Program, shell, where } from './program';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A hundred years of meetings, twelve a year, of the sample's committee. */
function hundredYears() {
  const [committee] = recordsOf(openSampleBook().value, 'committee');
  if (!committee) throw new Error('The sample has no committee.');
  const meetings = Array.from({ length: 1_200 }, (_, at) =>
    meeting({
      id: `m${at + 1}`,
      committeeId: committee.id,
      number: String(at + 1),
      date: `${1918 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-14`,
      place: 'Room 2',
      state: at < 1_199 ? 'approved' : 'draft',
    }),
  );
  return bookOf([committee, ...meetings]);
}

describe.skipIf(noChromium)(
  `the screen of meetings${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    let program: Program;
    let page: Page;

    beforeAll(async () => {
      program = await openProgram();
    }, 120_000);

    afterAll(async () => {
      await program?.stop();
    });

    afterEach(async () => {
      await program.closePages();
    });

    async function sample(): Promise<PageByKey> {
      const opened = await openSample(program);
      page = opened.page;
      return opened;
    }

    /** The row that has the keyboard; empty while none has it. */
    const focused = () =>
      page.evaluate(() => document.querySelector('.meeting-row:focus')?.textContent ?? '');

    test('the keyboard begins at the meeting she comes from, and goes along by arrows and typing', async () => {
      const { press, type } = await sample();
      await press('Control+Alt+h');
      await expect.poll(focused).toContain('Meeting 33');
      await press('End');
      await expect.poll(focused).toContain('Meeting 31');
      await type('32');
      await expect.poll(focused).toContain('Meeting 32');
      await press('Enter');
      await expect.poll(() => page.locator('h1').textContent()).toContain('32');
      await press('Control+Alt+h');
      await expect.poll(focused).toContain('Meeting 32');
    });

    test('what wants to be looked at leads to where that is done', async () => {
      const { press } = await sample();
      await press('Control+Alt+h');
      await page.getByRole('button', { name: 'The draft of Meeting 33 is' }).press('Enter');
      await expect.poll(() => page.locator('h1').textContent()).toContain('33');
    });

    test('the sample goes into the trash whole, and comes back from the first start', async () => {
      const { press, type } = await sample();
      await press('Control+k');
      await page.getByRole('dialog', { name: 'Find' }).waitFor();
      await type('remove this committee');
      await press('Enter');
      await page.getByText('STSC is in the trash with its meetings.').waitFor();
      await page.getByRole('heading', { name: 'A committee of your own' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByText('STSC lies in the trash').waitFor();
      await page.getByRole('button', { name: 'Trash …' }).press('Enter');
      await page.getByRole('button', { name: 'Put back' }).press('Enter');
      await page.getByText(/^STSC, .* is back\./).waitFor();
      await press('Escape');
      await page.getByRole('heading', { name: /^STSC/ }).waitFor();
      await expect.poll(() => page.locator('.meeting-row').count()).toBe(3);
    });

    // A page beside the program's own fills the book; the desktop program serves no other.
    test.skipIf(shell === 'desktop')(
      'a hundred years stay usable: years to open, one year drawn, the palette finds any',
      async () => {
        page = await program.newPage();
        await fillBook(page, ROOT, program.address(page), hundredYears());
        await page.goto(`${program.address(page)}#meetings`);
        await page.locator('.meeting-row').first().waitFor();
        expect(await page.locator('.meeting-year').count()).toBe(100);
        expect(await page.locator('.meeting-row').count()).toBe(12);
        expect(await axeFindings(page)).toEqual([]);
        await page.keyboard.press('Control+k');
        await page.getByRole('dialog', { name: 'Find' }).waitFor();
        await page.keyboard.type('meeting 417');
        await page.keyboard.press('Enter');
        await expect.poll(() => page.locator('h1').textContent()).toContain('417');
        await page.keyboard.press('Control+Alt+h');
        await expect.poll(focused).toContain('Meeting 417');
        expect(await page.locator('.meeting-row').count()).toBe(24);
      },
    );
  },
);
