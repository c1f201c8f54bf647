import { describe, expect, test } from 'vitest';
import { noChromium } from './chromium';
import { answered, goToSampleRegister, opens } from './keeping-changes';
import { samplePages } from './sample-page';

const SETTINGS = 'Settings of the Smart Energy Code';

describe.skipIf(noChromium)(
  `the settings of a code by key${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const openSample = samplePages();

    test('a stage is named, moved and added, and one that is in use stays', async () => {
      const { page, press } = await openSample();
      await goToSampleRegister(page);
      await opens(page, 'settings of the code', SETTINGS);
      const stages = page.locator('section', { hasText: 'Stages from November 2018' }).last();
      await stages.getByLabel('Name of stage 1', { exact: true }).fill('Draft Proposal');
      await press('Enter');
      await stages.getByLabel('Add a stage').fill('Parked');
      await press('Enter');
      await stages.getByRole('button', { name: 'Move Parked up' }).press('Enter');
      await stages.getByRole('button', { name: 'Take off Draft Proposal' }).waitFor();
      const paths = page.locator('section', { hasText: 'Paths' }).first();
      await paths.getByText('In use: MP099').waitFor();
      expect(await paths.getByRole('button', { name: /^Take off Path 3/ }).count()).toBe(0);
      await press('Escape');
      for (const name of ['Draft Proposal', 'Parked']) {
        await page.getByRole('region', { name }).waitFor();
      }
      await press('Control+z');
      await page.getByText('Undo: stages of the SEC').waitFor();
    });

    test('how long a stage takes at least is hers to say, and tells what comes too early', async () => {
      const { page, press } = await openSample();
      await goToSampleRegister(page);
      await opens(page, 'settings of the code', SETTINGS);
      const weeks = page.getByLabel('Least weeks from Approved, to implement').last();
      await weeks.fill('soon');
      await press('Enter');
      await page.getByText('A whole number of weeks, or nothing').waitFor();
      await weeks.fill('12');
      await press('Enter', 'Escape');
      await page.getByLabel('As at').fill('30 august 2022');
      const card = page.locator('.change-card', { hasText: 'MP099' });
      await card.getByText('Date too early').waitFor();
    });

    test('a body is given what it may do, on which paths', async () => {
      const { page, press } = await openSample();
      await goToSampleRegister(page);
      await opens(page, 'settings of the code', SETTINGS);
      const panel = page.getByRole('group', { name: 'SEC Panel decides' });
      await panel.getByLabel('decides').press('Space');
      await panel.getByLabel('Path 3: Self-Governance').press('Space');
      await press('Escape');
      await opens(page, '0058', 'SECMP0058, Changes to the governance');
      await page.getByRole('button', { name: 'Say what became of it' }).press('Enter');
      await page.getByRole('dialog', { name: 'What became of SECMP0058' }).waitFor();
      const choice = (name: string) => page.getByRole('combobox', { name, exact: true });
      await choice('Path').selectOption('Path 3: Self-Governance');
      const bodies = choice('Body').locator('option');
      await expect
        .poll(() => bodies.allTextContents())
        .toEqual(['Not known', 'SEC Panel', 'Change Board']);
    });

    test('other stages hold from a date on, and can go again', async () => {
      const { page, press } = await openSample();
      await goToSampleRegister(page);
      await opens(page, 'settings of the code', SETTINGS);
      await page.getByLabel('Other stages from').fill('Jan 2020');
      await press('Enter');
      const held = page.locator('section', { hasText: 'Stages from January 2020' }).last();
      await held.getByLabel('Add a stage').fill('Parked');
      await press('Enter');
      await held.getByLabel('Name of stage 11', { exact: true }).waitFor();
      await held.getByRole('button', { name: 'Remove this set' }).press('Enter');
      await page.getByText('Stages from January 2020').waitFor({ state: 'detached' });
    });

    test('a second code is taken up, also one of her own, and its register begins', async () => {
      const { page } = await openSample();
      await goToSampleRegister(page);
      await opens(page, 'take up another', 'Take up another code');
      await answered(page, {
        'Name of the code': 'Invented Network Code',
        'Short name': 'INC',
        'References, # for a digit': 'INC###',
      });
      await page.getByText('No modification is in the register').waitFor();
      await opens(page, 'new modification', 'New modification of the Invented Network Code');
      await answered(page, { Reference: 'INC001', Title: 'A first change', Stage: 'Raised' });
      await page.locator('.change-card', { hasText: 'INC001' }).waitFor();
      await page.getByRole('combobox', { name: 'Code' }).selectOption('SEC');
      await page.locator('.change-card', { hasText: 'SECMP0006' }).waitFor();
    });
  },
);
