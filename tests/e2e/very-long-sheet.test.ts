import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { linesIn } from '../../shared/model/block-lines';
import { recordsOf } from '../../shared/model/book';
import { plainText } from '../../shared/model/inline';
import { agendaOf } from '../../shared/registers/agenda';
import { demoBook } from '../demo-book/demo-book';
import { SIZES } from '../demo-book/sizes';
import { noChromium } from './chromium';
import { openSample } from './page-by-key';
import { openProgram, type Program, where } from './program';
import { openBook } from './ten-years';

const book = demoBook(SIZES.M);
const entries = agendaOf(book, recordsOf(book, 'meeting')[0]?.id ?? '');

describe.skipIf(noChromium)(
  `the sheet of a meeting of a whole day${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    let program: Program;

    beforeAll(async () => {
      program = await openProgram();
    }, 120_000);

    afterAll(async () => {
      await program?.stop();
    });

    afterEach(async () => {
      await program.closePages();
    });

    /** How far below the upper edge of the desk an item begins, in pixels. */
    const below = (page: Page, itemId: string) =>
      page.evaluate(id => {
        const top = (part: Element | null) => part?.getBoundingClientRect().top ?? Number.NaN;
        return top(document.getElementById(`item:${id}`)) - top(document.getElementById('desk'));
      }, itemId);

    const isAtTheTop = async (page: Page, itemId: string) => {
      const place = await below(page, itemId);
      return place > -5 && place < 60;
    };

    test('is opened at any item, which then stays where it is while the rest is drawn', async () => {
      const { page, press } = await openSample(program);
      await openBook(page, book);
      for (const at of [entries.length - 1, 20]) {
        await press('Control+Alt+h');
        await page.locator('.meetings-screen').waitFor();
        const itemId = entries[at]?.item.id ?? '';
        await page.evaluate(id => {
          location.hash = `item:${id}`;
        }, itemId);
        await page.locator('.minute-editor').waitFor();
        await expect.poll(() => isAtTheTop(page, itemId)).toBe(true);
        await page.locator('.sheet-end table').first().waitFor();
        await expect.poll(() => isAtTheTop(page, itemId)).toBe(true);
      }
    }, 120_000);

    test('has every word of every item once it is drawn, and after the item alone was shown', async () => {
      const { page, press } = await openSample(program);
      await openBook(page, book);
      await page.locator('.sheet-end table').first().waitFor();
      const words = async () => (await page.locator('.sheet').textContent()) ?? '';
      const whole = await words();
      for (const { item, minute } of entries) {
        expect(whole).toContain(item.title);
        const paragraphs = (minute?.blocks ?? []).filter(({ type }) => type === 'paragraph');
        for (const line of paragraphs.flatMap(linesIn).filter(isPlain)) {
          expect(whole).toContain(plainText(line));
        }
      }
      await press('F9');
      await expect.poll(() => page.locator('.item').count()).toBe(1);
      await press('F9');
      await page.locator('.sheet-end table').first().waitFor();
      await expect.poll(async () => (await words()).length).toBe(whole.length);
    }, 120_000);
  },
);

/** Nothing in it is printed otherwise than it is written. */
function isPlain(line: readonly { readonly type: string }[]): boolean {
  return line.every(({ type }) => type === 'text');
}
