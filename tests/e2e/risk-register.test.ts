import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe';
import { noChromium } from './chromium';
import { where } from './program';
import { type SamplePage, samplePages } from './sample-page';

/** Enters a risk by key, from the register. */
async function enterRisk({ page, press, type }: SamplePage, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New risk …' }).press('Enter');
  await page.getByRole('dialog', { name: 'New risk' }).waitFor();
  await type(title);
  await press('Tab', 'Tab');
  await type('The coverage ends before the hubs are replaced.');
  await press('Tab');
  await type('Likely');
  await press('Tab');
  await type('Major');
  await press('Tab');
  await type('Develop the strategy early.');
  await press('Tab');
  await type('SECAS and DCC');
  await press('Tab');
  await type('Sept 2018');
  await press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

describe.skipIf(noChromium)(
  `the register of risks${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    const openSample = samplePages();

    test('a risk is entered by key, weighed on the scale, and reviewed; it keeps who said what', async () => {
      const hands = await openSample();
      const { page, press, type } = hands;
      await press('Control+Alt+3');
      await page.getByRole('button', { name: 'New risk …' }).waitFor();
      await enterRisk(hands, 'Sunset of 2G and 3G');
      const row = page.locator('.register-row', { hasText: 'Sunset of 2G and 3G' });
      await row.getByText('16 High').waitFor();
      await page.locator('.register-row:focus', { hasText: 'Sunset' }).waitFor();
      await press('Enter');
      await page.getByRole('dialog', { name: /Sunset of 2G and 3G/ }).waitFor();
      await page.getByRole('combobox', { name: 'Likelihood' }).selectOption({ label: 'Possible' });
      await page.getByText('Rating: 12 High').waitFor();
      await page.getByLabel('In words').focus();
      await type('Less likely since the roaming contract was extended.');
      await press('Control+Enter');
      await page.locator('.register-row:focus', { hasText: '12 High' }).waitFor();
      const whole = page.locator('.register-panel');
      await whole.getByText('Likelihood: Possible, was Likely').waitFor();
      await whole.getByText('Rating: 12 High, was 16 High').waitFor();
      await press('Control+z');
      await page.locator('.register-row', { hasText: '16 High' }).waitFor();
    });

    test('the matrix shows the risks of one cell alone by key, and all again', async () => {
      const hands = await openSample();
      const { page, press } = hands;
      await press('Control+Alt+3');
      await page.getByRole('button', { name: 'New risk …' }).waitFor();
      await enterRisk(hands, 'A first risk');
      await page.locator('.register-row:focus', { hasText: 'A first risk' }).waitFor();
      await page.locator('.risk-matrix td [tabindex="0"]').focus();
      await press('Space');
      await page
        .getByText('No row')
        .or(page.getByText('Show the whole register'))
        .first()
        .waitFor();
      await press('Space');
      await page.locator('.register-row', { hasText: 'A first risk' }).waitFor();
      await press('ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
      await page.locator('.register-row', { hasText: 'A first risk' }).waitFor();
      const cell = page.locator('.risk-matrix button:focus[aria-pressed=true]');
      expect((await cell.textContent())?.replace(/\s+/g, ' ')).toBe(
        'Likely, Major, 16 High: 1 risk',
      );
    });

    test('a risk is tied to an action by its reference, leads there, and Alt+B comes back', async () => {
      const hands = await openSample();
      const { page, press, type } = hands;
      await press('Control+Alt+3');
      await page.getByRole('button', { name: 'New risk …' }).waitFor();
      await enterRisk(hands, 'A risk');
      await page.getByRole('button', { name: 'Tie to …' }).press('Enter');
      await page.getByRole('dialog', { name: /^Tie/ }).waitFor();
      await type('33/01');
      await press('Enter');
      const link = page.getByRole('button', { name: /^Action STSC33\/01/ }).first();
      await link.press('Enter');
      await page.locator('.sheet').waitFor();
      await press('Alt+b');
      await page.locator('.register-row', { hasText: 'A risk' }).waitFor();
    });

    test('a removed risk lies in the trash, and comes back with its reference', async () => {
      const hands = await openSample();
      const { page, press } = hands;
      await press('Control+Alt+3');
      await page.getByRole('button', { name: 'New risk …' }).waitFor();
      await enterRisk(hands, 'A passing risk');
      await page.locator('.register-row:focus', { hasText: 'A passing risk' }).waitFor();
      await press('Delete');
      await page
        .locator('.register-row', { hasText: 'A passing risk' })
        .waitFor({ state: 'detached' });
      await press('Control+Alt+x');
      const trash = page.getByRole('dialog', { name: 'Trash' });
      await trash.getByText('A passing risk').waitFor();
      await trash.getByRole('button', { name: 'Put back' }).press('Enter');
      await press('Escape');
      await page.locator('.register-row', { hasText: 'A passing risk' }).waitFor();
    });

    test('passes axe, and so does its dialog', async () => {
      const hands = await openSample();
      const { page, press } = hands;
      await press('Control+Alt+3');
      await page.getByRole('button', { name: 'New risk …' }).waitFor();
      await enterRisk(hands, 'A risk');
      await page.locator('.register-row:focus').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await press('Enter');
      await page.getByRole('dialog').waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });
  },
);
