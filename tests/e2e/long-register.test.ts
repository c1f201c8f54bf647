import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import { demoRegister } from '../demo-book/demo-register';
import { openSampleBook } from '../resources/open-sample-book';
import { bytesOf } from '../support/backups';
import { noChromium } from './chromium';
import { answered } from './keeping-changes';
import { drop } from './other-machine';
import { samplePages } from './sample-page';

const MANY = 600;

/** The sample book with an invented register of hundreds of modifications in place of its own. */
async function openLongRegister(page: Page): Promise<void> {
  const { value: book } = openSampleBook();
  const own = (['modification', 'release'] as const).flatMap(kind =>
    recordsOf(book, kind).map(({ id }) => id),
  );
  const long = apply(book, { put: demoRegister(MANY), remove: own });
  await drop(page, 'long.minutebook', bytesOf(long));
  await page.getByRole('button', { name: 'Open it as a second book' }).press('Enter');
  await page.getByText('is open now').waitFor();
  await page.keyboard.press('Control+Alt+v');
  await page.locator('.change-card').first().waitFor();
}

describe.skipIf(noChromium)(
  `a register of hundreds of modifications${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const openSample = samplePages();

    test('draws what is seen, says how many there are, and the keys reach the last', async () => {
      const { page, press } = await openSample();
      await openLongRegister(page);
      expect(await page.locator('.change-card').count()).toBeLessThan(MANY / 3);
      const column = page.getByRole('region', { name: /^Initial consideration/ });
      const count = Number(await column.locator('h2 span').textContent());
      await column.locator('.change-card').first().focus();
      await press('End');
      const last = page.locator(`li[aria-posinset="${count}"][aria-setsize="${count}"]`);
      await last.locator('.change-card:focus').waitFor();
      await press('PageUp', 'ArrowDown', 'Home');
      await column.locator('li[aria-posinset="1"] .change-card:focus').waitFor();
    });

    test('words find one of them, and it keeps the keyboard where it is moved to', async () => {
      const { page, press } = await openSample();
      await openLongRegister(page);
      await press('Control+f');
      await page.keyboard.type('secmp0042');
      await page.getByText(`1 of ${MANY}`).waitFor();
      await page.locator('.change-card').press('Shift+ArrowRight');
      await page.getByRole('dialog', { name: 'What became of SECMP0042' }).waitFor();
      await answered(page, { 'Who says so': 'the test' });
      await page
        .getByRole('region', { name: /^Refinement/ })
        .locator('.change-card:focus')
        .waitFor();
      await press('Control+f');
      await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('secmp0042');
      await page.keyboard.type('no such words');
      await page.getByText('Nothing in the register has all of these words.').waitFor();
    });

    test('its table counts every row, and the arrow keys go from row to row', async () => {
      const { page, press } = await openSample();
      await openLongRegister(page);
      await page.getByLabel('Table').check();
      const table = page.getByRole('table');
      expect(await table.getAttribute('aria-rowcount')).toBe(String(MANY + 1));
      await table.getByRole('button', { name: 'SECMP0001' }).focus();
      await press('ArrowDown');
      await table.locator('tr[aria-rowindex="3"] button:focus').waitFor();
      await press('End');
      await table.locator(`tr[aria-rowindex="${MANY + 1}"] button:focus`).waitFor();
      expect(await table.getByRole('row').count()).toBeLessThan(MANY / 3);
    });
  },
);
