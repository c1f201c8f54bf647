import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe';
import { noChromium } from './chromium';
import { where } from './program';
import { type SamplePage, samplePages } from './sample-page';

/** The day after the sample's last meeting. */
const TODAY = new Date(2018, 7, 22, 9, 30);

/** The row that has the keyboard. */
function rowAtHand(page: Page) {
  return page.locator('.ahead-line:focus');
}

async function goAhead({ page, press }: SamplePage): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await press('Control+Alt+8');
  await page.getByRole('heading', { name: 'Ahead' }).waitFor();
}

/** A duty of September, entered by key. */
async function enterDuty({ page, press, type }: SamplePage): Promise<void> {
  await page.getByRole('button', { name: 'New duty …' }).press('Enter');
  await page.getByRole('dialog', { name: 'New duty of the year' }).waitFor();
  await type('Effectiveness review');
  await press('Tab');
  await type('Sample Secretariat');
  // Keys may wait for the dialog, where the test could go to another field before them.
  const presenter = page.getByLabel('Presenter');
  await expect.poll(() => presenter.inputValue()).toBe('Sample Secretariat');
  await page.getByRole('checkbox', { name: 'Aug' }).press('Space');
  await page.getByRole('checkbox', { name: 'Sep' }).press('Space');
  await page.getByRole('checkbox', { name: 'Sep', checked: true }).waitFor();
  await press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

describe.skipIf(noChromium)(
  `what is ahead of a committee${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    const openSample = samplePages();

    test('shows the meeting to be expected with what was promised for it, leads there and back', async () => {
      const hands = await openSample();
      const { page, press } = hands;
      await goAhead(hands);
      const september = page.getByRole('region', { name: 'September 2018' });
      await september.getByText('Meeting 34').waitFor();
      await september.getByText('Tuesday 18 September 2018').waitFor();
      await september.getByText('to be expected, not arranged yet').waitFor();
      const promised = september.locator('.ahead-line').first();
      await promised.focus();
      const words = await promised.locator('.reference').textContent();
      await press('Enter');
      await page.locator('.sheet').waitFor();
      await expect.poll(() => new URL(page.url()).hash).toMatch(/^#action/);
      await press('Alt+b');
      await page.getByRole('heading', { name: 'Ahead' }).waitFor();
      await page
        .getByText(words ?? 'no reference')
        .first()
        .waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });

    test('a duty of the year stands at its month, is moved, done and taken back by key', async () => {
      const hands = await openSample();
      const { page, press } = hands;
      await goAhead(hands);
      await enterDuty(hands);
      const inMonth = (name: string) =>
        page.getByRole('region', { name }).locator('.ahead-line', { hasText: 'Effectiveness' });
      await inMonth('September 2018').focus();
      await press('m');
      await inMonth('October 2018').waitFor();
      await inMonth('October 2018').focus();
      await press('d');
      await inMonth('September 2018').getByText('done').waitFor();
      await press('Control+z', 'Control+z');
      await inMonth('September 2018').getByText('done').waitFor({ state: 'detached' });
      await inMonth('September 2018').waitFor();
    });

    test('the planner of the year is changed by key, and a new meeting takes the duty', async () => {
      const hands = await openSample();
      const { page, press } = hands;
      await goAhead(hands);
      await enterDuty(hands);
      await page.getByRole('radio', { name: 'Planner of the year' }).press('Space');
      const table = page.getByRole('grid', { name: 'Duties of STSC in 2018' });
      await table.locator('button[tabindex="0"]').focus();
      await press('Home', 'ArrowRight', 'ArrowRight', 'Space');
      await page.locator('button:focus[title="March 2018: to do, late"]').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await press('l');
      await page.locator('button:focus[title="March 2018: left out"]').waitFor();
      await page.getByRole('button', { name: 'New meeting …' }).press('Enter');
      await page.getByRole('dialog').getByText('Effectiveness review').waitFor();
      await page.getByRole('dialog').getByText('a duty of this month').waitFor();
    });

    test('deadlines are set once, fall on working days, are ticked off, and told when overdue', async () => {
      const hands = await openSample();
      const { page, press } = hands;
      await page.clock.setFixedTime(TODAY);
      await press('Control+,');
      await page.getByRole('button', { name: /^Take the usual two/ }).press('Enter');
      await page.getByText('Draft minutes to the Chair 5 working days after').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await goAhead(hands);
      await page.getByRole('button', { name: 'New meeting …' }).press('Enter');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: 'Make the meeting' })
        .press('Enter');
      await page.locator('.minute-editor').waitFor();
      await press('Control+Alt+i');
      const list = page.getByRole('dialog', { name: 'Deadlines of Meeting 34' });
      await list.getByText('Tuesday 11 September 2018').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await press('Escape');
      await page.clock.setFixedTime(new Date(2018, 8, 13, 9, 0));
      await press('Control+Alt+h');
      const overdue = page.getByRole('button', {
        name: 'Papers out: 2 days overdue for Meeting 34.',
      });
      await overdue.press('Enter');
      await list.getByRole('checkbox', { name: /^Papers out/ }).press('Space');
      await list.getByText('done on 13 September 2018').waitFor();
      await press('Escape');
      await overdue.waitFor({ state: 'detached' });
    });

    test('its dialog passes axe', async () => {
      const hands = await openSample();
      const { page } = hands;
      await goAhead(hands);
      await page.getByRole('button', { name: 'New duty …' }).press('Enter');
      await page.getByRole('dialog').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await rowAtHand(page).count()).toBe(0);
    });
  },
);
