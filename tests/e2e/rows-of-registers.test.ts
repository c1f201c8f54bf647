import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe';
import { noChromium } from './chromium';
import { where } from './program';
import { samplePages } from './sample-page';

describe.skipIf(noChromium)(
  `the registers of what is no minute${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    const openSample = samplePages();

    test('a numbered issue is entered and closed by key, and keeps what was said', async () => {
      const { page, press, type } = await openSample();
      await press('Control+Alt+4');
      await page.getByRole('button', { name: 'New issue …' }).press('Enter');
      await page.getByRole('dialog', { name: 'New issue' }).waitFor();
      await type('Sample Panel');
      await press('Tab');
      await type('2');
      await press('Tab');
      await type('Changes are circumvented');
      await press('Control+Enter');
      await page.locator('.register-row:focus', { hasText: 'Sample Panel Issue 2' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await press('Enter');
      const dialog = page.getByRole('dialog', { name: /^Sample Panel Issue 2/ });
      await dialog.getByLabel('Closed').press('Space');
      expect(await axeFindings(page)).toEqual([]);
      await press('Control+Enter');
      await dialog.waitFor({ state: 'detached' });
      await page.getByRole('radio', { name: /^Closed/ }).press('Space');
      await page.locator('.register-row', { hasText: 'Sample Panel Issue 2' }).waitFor();
    });

    test('an issue that is tied to an action is told there, and leads to its row', async () => {
      const { page, press, type } = await openSample();
      await press('Control+Alt+1');
      await page.locator('.register-row:focus').waitFor();
      await press('Control+f');
      await type('33/01');
      await page.locator('.register-found', { hasText: /^1 of/ }).waitFor();
      await press('ArrowDown');
      const whole = page.getByRole('complementary', { name: 'STSC33/01' });
      await whole.getByRole('button', { name: 'Sample Panel Issue 5' }).press('Enter');
      await page.locator('.register-row:focus', { hasText: 'Sample Panel Issue 5' }).waitFor();
      const action = page.getByRole('button', { name: /^Action STSC33\/01/ });
      await action.press('Enter');
      await page.locator('.sheet').waitFor();
    });

    test('declared interests stand by person, with meeting and item, and lead there and back', async () => {
      const { page, press, focused } = await openSample();
      await press('Control+Alt+5');
      await page.locator('.register-row:focus').waitFor();
      await page.locator('.register-group', { hasText: 'Chris Specimen' }).waitFor();
      await page.getByText('Item 8', { exact: false }).first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await press('Enter');
      await page.locator('.sheet').waitFor();
      await press('Alt+b');
      await page.locator('.register-row:focus', { hasText: 'Chris Specimen' }).waitFor();
      expect(await focused()).toBeNull();
    });

    test('an interest that stands is noted by key', async () => {
      const { page, press, type } = await openSample();
      await press('Control+Alt+5');
      await page.locator('.register-row:focus').waitFor();
      await page.getByRole('button', { name: 'Standing interest …' }).press('Enter');
      await page.getByRole('dialog', { name: 'Standing interest' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await type('Chris');
      await press('Tab');
      await type('Holds shares of the Sample Hub Operator');
      await press('Tab');
      await type('2017');
      await press('Control+Enter');
      await page.locator('.register-row:focus', { hasText: 'since 2017' }).waitFor();
    });

    test('attendance over the year is a table of letters and words for the arrow keys', async () => {
      const { page, press } = await openSample();
      await press('Control+Alt+6');
      const table = page.getByRole('grid', { name: 'Attendance of STSC in 2018' });
      await table.waitFor();
      await table.locator('td[tabindex="0"]').focus();
      await press('ArrowRight', 'ArrowDown');
      const cell = page.locator('td:focus');
      await expect.poll(() => cell.getAttribute('title')).toMatch(/^Meeting 32: /);
      await press('Home');
      await expect.poll(() => cell.getAttribute('title')).toMatch(/^Meeting 31: /);
      expect(await axeFindings(page)).toEqual([]);
    });
  },
);
