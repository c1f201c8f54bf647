import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { HARBOUR_LOG_CSV, harbourLogDocx, harbourLogXlsx } from '../support/harbour-log';
import { noChromium } from './chromium';
import { drop } from './other-machine';
import { samplePages } from './sample-page';

const MEMBERS = 'Name,Company,Role\nRhian Pugh,Large Ports Ltd,Large ports member\n,Nobody,\n';

async function dropTable(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await drop(page, name, bytes);
  await page.getByRole('button', { name: 'Take in its log of actions' }).press('Enter');
  await page.getByRole('dialog', { name: `Take in ${name}` }).waitFor();
}

describe.skipIf(noChromium)(
  `tables are taken in${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const openSample = samplePages();

    test.each([
      ['log.csv', () => HARBOUR_LOG_CSV],
      ['log.xlsx', harbourLogXlsx],
      ['log.docx', harbourLogDocx],
    ])('a log of actions in %s becomes carried actions, as one step', async (name, bytes) => {
      const { page, press } = await openSample();
      await dropTable(page, name, bytes());
      await page.getByText('It has no reference.').waitFor();
      expect(await page.getByLabel('It is').inputValue()).toBe('actions');
      await press('Control+Enter');
      await page.getByText('2 actions taken in').waitFor();
      await page.getByText('STSC20/07').first().waitFor();
      await press('Control+z');
      await page.getByText('Undo: take in 2 actions').waitFor();
      await page.getByText('STSC20/07').first().waitFor({ state: 'detached' });
    });

    test('a list of members, taken in before it is compared, gives them their seats', async () => {
      const { page, press } = await openSample();
      await dropTable(page, 'members.csv', new TextEncoder().encode(MEMBERS));
      expect(await page.getByLabel('It is').inputValue()).toBe('members');
      await press('Control+Enter');
      await page.getByText('1 member taken in').waitFor();
      await press('Control+,');
      const names = () =>
        page
          .locator('input')
          .evaluateAll(fields => fields.map(field => field.getAttribute('value')));
      await expect.poll(names).toContain('Rhian Pugh');
    });
  },
);
