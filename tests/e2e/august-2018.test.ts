import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bodyWords } from '../support/docx-text';
import { noChromium } from './chromium';
import { answered, beginRegister, opens } from './keeping-changes';
import { samplePages } from './sample-page';

const REAL_MINUTES = fileURLToPath(
  new URL('../../../shared/seed/tabasc-33-minutes.txt', import.meta.url),
);

/** The outcome of item 8 as the real minutes have it, where they lie beside the project. */
function wayForward(): string {
  const outcome = existsSync(REAL_MINUTES)
    ? /The TABASC AGREED a way forward[^.]*(?:\.\d[^.]*)*\./.exec(
        readFileSync(REAL_MINUTES, 'utf8'),
      )
    : null;
  return (outcome?.[0] ?? AS_IN_THE_MINUTES).replace(/\s+/g, ' ').replaceAll('TABASC', 'STSC');
}

const AS_IN_THE_MINUTES =
  'The TABASC AGREED a way forward to incorporate SECMP0006 and SECMP0048 into SMETS2 version 3.1.';

async function enter(page: Page, facts: Readonly<Record<string, string>>): Promise<void> {
  await opens(page, 'new modification', 'New modification of the Smart Energy Code');
  await answered(page, facts);
  await page.locator('.change-card', { hasText: facts['Reference'] ?? '' }).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The register as it was before the meeting. */
async function keepAsBefore(page: Page): Promise<void> {
  await beginRegister(page);
  for (const [name, date] of [
    ['DCC Release 2.0', 'Sept 2018'],
    ['November 2018 SEC Release', '1 Nov 2018'],
  ] as const) {
    await opens(page, 'new release', 'New release');
    await answered(page, { Name: name, Date: date, Since: '1 Feb 2018' });
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await enter(page, {
    Reference: 'SECMP0006',
    Title: 'Specifying the number of digits for device display',
    Raised: 'Sept 2017',
    Stage: 'Approved, to implement',
  });
  await enter(page, {
    Reference: 'SECMP0048',
    Title: 'Extension of gas Valve exemption',
    Raised: '2017',
  });
}

/** The outcome is typed at the end of item 8 of the meeting of August. */
async function typeItem8(page: Page): Promise<void> {
  await page.keyboard.press('Control+Alt+h');
  await page.getByRole('link', { name: /^Meeting 33/ }).press('Enter');
  await page.keyboard.press('Control+g');
  await page.getByRole('dialog', { name: 'Go to an item' }).waitFor();
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await page.locator('.minute-editor:focus[aria-label^="Minute of item 8,"]').waitFor();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(wayForward());
  await page.locator('.minute-editor .outcome', { hasText: 'SECMP0048' }).waitFor();
}

describe.skipIf(noChromium)(
  `from item 8 to the report of August 2018${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const openSample = samplePages();

    test('an outcome that is typed updates the register, and the report of the month tells it', async () => {
      const { page, press } = await openSample();
      await keepAsBefore(page);
      await typeItem8(page);
      await press('Control+Alt+v');
      const implied = page.getByRole('region', { name: '2 outcomes to take over' });
      await implied.getByLabel('Documents: SMETS2 v3.1').first().waitFor();
      await page.getByRole('button', { name: 'Note it of SECMP0006' }).press('Enter');
      await page.getByRole('button', { name: 'Note it of SECMP0048' }).press('Enter');
      await page.getByText('to take over from the minutes').waitFor({ state: 'detached' });

      await opens(page, '0006', 'SECMP0006, Specifying the number of digits');
      await page.getByText('The STSC AGREED a way forward').first().waitFor();
      await page.getByRole('button', { name: 'Say what became of it' }).press('Enter');
      await page.getByRole('dialog', { name: 'What became of SECMP0006' }).waitFor();
      await answered(page, {
        On: '21 Aug 2018',
        'Target release': 'November 2018 SEC Release',
        'Next step': 'Panel to ask the Authority for a revised date',
      });
      await page.getByText('Target release: November 2018 SEC Release').waitFor();
      await press('Escape');

      await opens(page, 'change status report', 'Change Status Report');
      await page.getByRole('textbox', { name: 'Month' }).fill('August 2018');
      await page.getByText('As at 31 August 2018').waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.keyboard.press('Control+Enter'),
      ]);
      const words = bodyWords(new Uint8Array(await readFile(await download.path()))).join(' ');
      for (const told of [
        'Change Status Report: August 2018',
        'SECMP0006 was given the November 2018 SEC Release as its target release.',
        'SMETS2 v3.1 is also changed by SECMP0048',
        'Panel to ask the Authority for a revised date',
        'Meeting 33, 21 August 2018',
        'The STSC AGREED a way forward to incorporate SECMP0006 and SECMP0048 into SMETS2 version 3.1',
      ]) {
        expect(words).toContain(told);
      }
    });
  },
);
