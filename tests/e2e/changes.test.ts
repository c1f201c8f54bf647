import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { BALANCING_AND_SETTLEMENT_CODE } from '../../shared/codes/balancing-and-settlement-code';
import { apply } from '../../shared/model/change';
import { openSampleBook } from '../resources/open-sample-book';
import { bytesOf } from '../support/backups';
import { bodyWords } from '../support/docx-text';
import { noChromium } from './chromium';
import { answered, beginRegister, keepRegister, nameInMinutes, opens } from './keeping-changes';
import { drop } from './other-machine';
import { samplePages } from './sample-page';

/** The references of the cards in the column of a stage. */
function cardsAt(page: Page, stage: string): Promise<string[]> {
  return page
    .getByRole('region', { name: stage })
    .locator('.change-card .reference')
    .allTextContents();
}

async function sayOf(page: Page, reference: string, facts: Readonly<Record<string, string>>) {
  await page.getByRole('button', { name: reference }).press('Enter');
  await page.getByRole('button', { name: 'Say what became of it' }).press('Enter');
  await page.getByRole('dialog', { name: `What became of ${reference}` }).waitFor();
  await answered(page, facts);
  await page.getByRole('heading', { name: 'What was said of it' }).waitFor();
}

describe.skipIf(noChromium)(
  `the register of changes by key${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const openSample = samplePages();

    test('a modification is entered, moves by a decision, and is seen as it stood', async () => {
      const { page, press } = await openSample();
      await keepRegister(page);
      await sayOf(page, 'SECMP0901', {
        On: '14 Aug 2018',
        Stage: 'Report Phase',
        Path: 'Path 3: Self-Governance',
        Body: 'Change Board',
        'That it be': 'taken to the Report Phase',
        'Who says so': 'minutes of the Change Board',
      });
      const story = page.getByRole('dialog');
      await story.getByText('taken to the Report Phase by the Change Board').waitFor();
      await story.getByText('Stage: Report Phase. Path: Path 3: Self-Governance').waitFor();
      await press('Escape');
      await expect.poll(() => cardsAt(page, 'Report Phase')).toEqual(['SECMP0901', 'SECMP0902']);
      await page.getByLabel('As at').fill('13 Aug 2018');
      await expect.poll(() => cardsAt(page, 'Refinement')).toEqual(['SECMP0901']);
      await page.getByLabel('As at').fill('31 July 2018');
      await page.getByText('No modification is in the register on this day').waitFor();
    });

    test('what was said by mistake is taken back, and undo says what it undoes', async () => {
      const { page, press } = await openSample();
      await keepRegister(page);
      await sayOf(page, 'SECMP0902', { On: '20 Aug 2018', Stage: 'Withdrawn' });
      await page.getByRole('button', { name: 'Take back: Stage: Withdrawn' }).press('Enter');
      await press('Escape');
      await expect.poll(() => cardsAt(page, 'Report Phase')).toEqual(['SECMP0902']);
      await press('Control+z');
      await page.getByText('Undo: what was said of SECMP0902').waitFor();
      await expect.poll(() => cardsAt(page, 'Withdrawn')).toEqual(['SECMP0902']);
    });

    test('a modification that was removed lies in the trash, also after a reload', async () => {
      const { page, press } = await openSample();
      await keepRegister(page);
      await page.getByRole('button', { name: 'SECMP0901' }).press('Enter');
      await page.getByRole('button', { name: 'Remove', exact: true }).press('Enter');
      await expect.poll(() => cardsAt(page, 'Refinement')).toEqual([]);
      await press('Control+s');
      await page.getByText('Saved on this computer, in both copies.').waitFor();
      await page.reload();
      await page.getByRole('button', { name: 'SECMP0902' }).waitFor();
      await press('Control+Alt+x');
      await page.getByText('SECMP0901, with all that was said of it').waitFor();
      await page.getByRole('button', { name: 'Put back' }).press('Enter');
      await press('Escape');
      await expect.poll(() => cardsAt(page, 'Refinement')).toEqual(['SECMP0901']);
    });

    test('what is new goes into the register that is shown, where a book has several', async () => {
      const { page, press } = await openSample();
      const { value: book } = openSampleBook();
      const both = apply(book, { put: [BALANCING_AND_SETTLEMENT_CODE], remove: [] });
      await drop(page, 'both.minutebook', bytesOf(both));
      await page.getByRole('button', { name: 'Open it as a second book' }).press('Enter');
      await page.getByText('is open now').waitFor();
      await press('Control+Alt+v');
      await page.getByRole('combobox', { name: 'Code' }).selectOption('BSC');
      await opens(
        page,
        'new modification',
        'New modification of the Balancing and Settlement Code',
      );
    });

    test('a reference of another code is refused as it is typed', async () => {
      const { page } = await openSample();
      await beginRegister(page);
      await opens(page, 'new modification', 'New modification of the Smart Energy Code');
      await page.getByLabel('Reference').fill('P344');
      await page.getByText('References are written SECMP#### or MP### or DP###').waitFor();
      expect(await page.getByRole('button', { name: 'Enter it' }).isDisabled()).toBe(true);
    });

    test('a release keeps the date it had, struck through', async () => {
      const { page } = await openSample();
      await keepRegister(page);
      await page.getByLabel('Releases').check();
      await page.getByRole('button', { name: 'November 2018 Release', exact: true }).press('Enter');
      await answered(page, {
        Date: '8 Nov 2018',
        Since: '20 Aug 2018',
        'By which letter': 'letter of the Panel',
      });
      await page.locator('td del', { hasText: '1 November 2018' }).waitFor();
      await page.getByRole('button', { name: 'November 2018 Release, 8 November 2018' }).waitFor();
    });

    test('the register is there again, and the report of August is a Word file', async () => {
      const { page } = await openSample();
      await keepRegister(page);
      await sayOf(page, 'SECMP0901', {
        On: '14 Aug 2018',
        'Target release': 'November 2018 Release',
      });
      await page.keyboard.press('Escape');
      await page.getByText('Saved on this computer').waitFor();
      await page.reload();
      await page.getByRole('button', { name: 'SECMP0901' }).waitFor();
      await opens(page, 'change status report', 'Change Status Report');
      await page.getByRole('textbox', { name: 'Month' }).fill('August 2018');
      await page.getByText('SECMP0902, Another sample change, was raised').waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.keyboard.press('Control+Enter'),
      ]);
      expect(download.suggestedFilename()).toBe('SEC-change-status-2018-08.docx');
      const words = bodyWords(new Uint8Array(await readFile(await download.path()))).join(' ');
      expect(words).toContain('Change Status Report: August 2018');
      expect(words).toContain(
        'SECMP0901, A sample change, was raised on 1 August 2018. It was given the November 2018 Release as its target release.',
      );
    });

    test('an outcome of the minutes is offered, adjusted, and noted or left', async () => {
      const { page } = await openSample();
      await keepRegister(page);
      await nameInMinutes(page, 'SECMP0901', 'SECMP0902');
      const implied = page.getByRole('region', { name: '2 outcomes to take over' });
      await implied.getByLabel('Documents: SMETS2 v3.1').first().waitFor();
      await implied
        .getByLabel(/^Latest update/)
        .first()
        .uncheck();
      await page.getByRole('button', { name: 'Note it of SECMP0901' }).press('Enter');
      await page.getByRole('button', { name: 'Leave it of SECMP0902' }).press('Enter');
      await page.getByText('to take over from the minutes').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'SECMP0901' }).press('Enter');
      const story = page.getByRole('dialog');
      await story.getByText('Documents: SMETS2 v3.1').waitFor();
      await story.getByText('The STSC AGREED to put SECMP0901 and SECMP0902').waitFor();
      expect(await story.getByText('Latest update').count()).toBe(0);
    });

    test('each screen stands in place of the one before', async () => {
      const { page, press } = await openSample();
      const heading = page.getByRole('heading', { level: 1 });
      for (const [key, title] of [
        ['Control+Alt+h', 'Meetings'],
        ['Control+Alt+k', 'Backup and restore'],
        ['Control+Alt+v', 'Modifications and releases'],
        ['Control+Alt+h', 'Meetings'],
      ] as const) {
        await press(key);
        await expect.poll(() => heading.textContent()).toBe(title);
      }
    });

    test('a card moves to the stage beside it by key or by drag, and is asked when and why', async () => {
      const { page, press } = await openSample();
      await keepRegister(page);
      await page.getByRole('button', { name: 'SECMP0901' }).press('Shift+ArrowRight');
      const asked = page.getByRole('dialog', { name: 'What became of SECMP0901' });
      await asked.waitFor();
      await answered(page, { On: '14 Aug 2018', 'Who says so': 'the sample' });
      await expect.poll(() => cardsAt(page, 'Report Phase')).toEqual(['SECMP0901', 'SECMP0902']);
      await page
        .getByRole('button', { name: 'SECMP0902' })
        .dragTo(page.getByRole('region', { name: 'Withdrawn' }));
      await page.getByRole('dialog', { name: 'What became of SECMP0902' }).waitFor();
      await press('Control+Enter');
      await expect.poll(() => cardsAt(page, 'Withdrawn')).toEqual(['SECMP0902']);
    });

    test('the arrow keys go from card to card', async () => {
      const { page, press } = await openSample();
      await keepRegister(page);
      await page.getByRole('button', { name: 'SECMP0901' }).focus();
      await press('ArrowRight');
      await page.locator('.change-card:focus', { hasText: 'SECMP0902' }).waitFor();
      await press('ArrowLeft');
      await page.locator('.change-card:focus', { hasText: 'SECMP0901' }).waitFor();
    });
  },
);
