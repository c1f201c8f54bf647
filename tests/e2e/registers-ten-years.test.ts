import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Book } from '../../shared/model/book';
import { allActionEntries } from '../../shared/registers/across/action-entries';
import { allOutcomeEntries } from '../../shared/registers/across/outcome-entries';
import { noChromium } from './chromium';
import { where } from './program';
import { samplePages } from './sample-page';
import { openBook, tenYears } from './ten-years';

/** What the address says is open. */
function placeOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).hash);
}

describe.skipIf(noChromium)(
  `the registers of ten years of meetings${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    const openSample = samplePages();
    let book: Book;

    beforeAll(() => {
      book = tenYears();
    });

    test('have every action and outcome there ever was, and the keys reach the last', async () => {
      const { page, press, type } = await openSample();
      await openBook(page, book);
      const actions = allActionEntries(book);
      const open = actions.filter(({ status }) => status === 'ongoing');
      await press('Control+Alt+1');
      await page.locator('.register-row:focus').waitFor();
      const found = page.locator('.register-found');
      const many = (count: number) => count.toLocaleString('en-GB');
      await expect
        .poll(() => found.textContent())
        .toBe(`${many(open.length)} of ${many(actions.length)}`);
      await press('Control+Shift+e');
      await page.getByRole('dialog', { name: 'What is seen of the register' }).waitFor();
      await type('whole register');
      await press('Enter');
      await found.filter({ hasText: new RegExp(`^${many(actions.length)}$`) }).waitFor();
      await press('End');
      // The heads of the columns are the first row.
      const last = page.locator(`.register-row:focus[aria-rowindex="${actions.length + 1}"]`);
      await last.and(page.locator(':not([aria-busy])')).waitFor();
      const words = await last.textContent();
      expect(await page.locator('.register-row').count()).toBeLessThan(80);
      await press('Enter');
      await page.locator('.sheet').waitFor();
      const opened = actions.find(({ id }) => placeOf(page) === `#action:${id}`);
      expect(words).toContain(opened?.ref);
      await press('Control+Alt+2');
      const outcomes = allOutcomeEntries(book);
      await found.filter({ hasText: new RegExp(`^${many(outcomes.length)}$`) }).waitFor();
      await press('Control+f');
      await type('deferred');
      const deferred = outcomes.filter(({ words }) => /deferred/i.test(words)).length;
      await page.getByText(`${many(deferred)} of ${many(outcomes.length)}`).waitFor();
    }, 90_000);

    test('an action of years ago opens in its minutes, and its row is come back to', async () => {
      const { page, press, type } = await openSample();
      await openBook(page, book);
      const [oldest] = allActionEntries(book).filter(({ raised }) => raised !== null);
      await press('Control+Alt+1');
      await page.locator('.register-row:focus').waitFor();
      await page.getByLabel('All', { exact: false }).press('Space');
      await press('Control+f');
      await type(oldest?.ref ?? '');
      const row = page.locator('.register-row', { hasText: oldest?.ref ?? '' });
      // The row may have stood there before the others went.
      const others = async () =>
        (await page.locator('.register-row').count()) - (await row.count());
      await row.first().waitFor();
      await expect.poll(others).toBe(0);
      await press('ArrowDown');
      await page.locator('.register-row:focus', { hasText: oldest?.ref ?? '' }).waitFor();
      await press('Enter');
      await page.locator('.sheet').waitFor();
      await expect.poll(() => placeOf(page)).toBe(`#action:${oldest?.id}`);
      await press('Alt+b');
      await page.locator('.register-row:focus', { hasText: oldest?.ref ?? '' }).waitFor();
    }, 90_000);
  },
);
