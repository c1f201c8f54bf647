import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { toPdf } from '../../shared/pdf/to-pdf';
import { changeStatusReport } from '../../shared/report/change-status/change-status-report';
import { bytesOf } from '../support/backups';
import { bookWith, STSC, stsc } from '../support/builders';
import { MODIFICATIONS, RELEASES, SEC } from '../support/change-register-2018';
import { bodyWords } from '../support/docx-text';
import { axeFindings } from './axe';
import { noChromium } from './chromium';
import { answered, keepRegister, opens } from './keeping-changes';
import { drop } from './other-machine';
import { samplePages } from './sample-page';

/** Shows August 2018 among the months of the register. */
async function showAugust(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Month and reports' }).check();
  await page.getByRole('textbox', { name: 'Month' }).fill('August 2018');
  await page.getByText('What moved since 31 July 2018').waitFor();
}

/** What doing this gives her as a file. */
async function fileOf(page: Page, doing: () => Promise<void>): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), doing()]);
  return new Uint8Array(await readFile(await download.path()));
}

async function makeReport(page: Page): Promise<Uint8Array> {
  await opens(page, 'change status report', 'Change Status Report');
  return fileOf(page, () => page.keyboard.press('Control+Enter'));
}

describe.skipIf(noChromium)(
  `the report of a month${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const openSample = samplePages();

    test('what moved is shown by month, and leads to the story of each modification', async () => {
      const { page, press } = await openSample();
      await keepRegister(page);
      await showAugust(page);
      const moved = page.getByRole('region', { name: /^What moved since 31 July 2018/ });
      await moved.getByText('Another sample change, was raised on 1 August 2018').waitFor();
      await moved.getByRole('button', { name: 'SECMP0902', exact: true }).press('Enter');
      await page.getByRole('dialog', { name: 'SECMP0902, Another sample change' }).waitFor();
      await press('Escape');
      await page.getByRole('textbox', { name: 'Month' }).press('ArrowUp');
      await page.getByText('What moved since 31 August 2018').waitFor();
      await page.getByText('Nothing moved in the register').waitFor();
      await page.getByRole('button', { name: 'August 2018' }).press('Enter');
      await moved.waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });

    test('a report that was made is kept as it was, and written again as the same file', async () => {
      const { page, press } = await openSample();
      await keepRegister(page);
      await showAugust(page);
      const made = await makeReport(page);
      await press('Control+s');
      await page.getByText('Saved on this computer, in both copies.').waitFor();
      await page.reload();
      await page.getByRole('button', { name: 'SECMP0901' }).waitFor();
      await page.getByRole('radio', { name: 'Month and reports' }).check();
      const write = page.getByRole('button', {
        name: 'Write the report of August 2018 as a Word file',
      });
      const again = await fileOf(page, () => write.press('Enter'));
      expect(again).toEqual(made);
      expect(bodyWords(again).join(' ')).toContain('Change Status Report: August 2018');
      const pictures = Object.keys(unzipSync(again)).filter(name => name.includes('media/'));
      expect(pictures.sort()).toEqual(['word/media/image1.png', 'word/media/image1.svg']);
      const kept = page.getByRole('region', { name: 'Reports that were made' });
      await kept.getByRole('button', { name: 'August 2018', exact: true }).press('Enter');
      const shown = page.getByRole('dialog', { name: 'Change Status Report: August 2018' });
      await shown.getByRole('img', { name: /^Bar chart: .* Refinement 1, before 0/ }).waitFor();
      await shown.getByText('SECMP0902, Another sample change, was raised').waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });

    test('it is put into the trash, and back from there, or by undo', async () => {
      const { page, press } = await openSample();
      await keepRegister(page);
      await showAugust(page);
      await makeReport(page);
      const remove = page.getByRole('button', { name: 'Remove the report of August 2018' });
      await remove.press('Enter');
      await page.getByText('None yet. A report that you make is kept here').waitFor();
      await press('Control+Alt+x');
      await page.getByText('The report of August 2018', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Put back' }).press('Enter');
      await press('Escape');
      await remove.waitFor();
      await press('Control+z');
      await page.getByText('Undo: put back the report of August 2018').waitFor();
      await remove.waitFor({ state: 'detached' });
    });

    test('the next report starts from it, and a draft of it is marked as one', async () => {
      const { page } = await openSample();
      await keepRegister(page);
      await showAugust(page);
      await makeReport(page);
      await page.getByRole('textbox', { name: 'Month' }).press('ArrowUp');
      await page.getByText('What moved since 31 August 2018, as the last report saw it').waitFor();
      await opens(page, 'change status report', 'Change Status Report');
      const draft = await fileOf(page, () =>
        page.getByRole('button', { name: 'Only a draft file' }).press('Enter'),
      );
      expect(bodyWords(draft).join(' ')).toContain('the report of August 2018');
      await expect
        .poll(() => page.getByRole('button', { name: /^Write the report of/ }).count())
        .toBe(2);
    });

    test('a sentence is put in other words, left out or added, and undo takes it back', async () => {
      const { page, press } = await openSample();
      await keepRegister(page);
      await showAugust(page);
      const sentence = page.getByRole('textbox', { name: 'Sentence on SECMP0902' });
      await sentence.fill('SECMP0902 has been raised.');
      await page.getByText('yours').waitFor();
      await sentence.press('Control+z');
      await expect.poll(() => sentence.inputValue()).toContain('was raised on 1 August 2018');
      await press('Control+y');
      await expect.poll(() => sentence.inputValue()).toBe('SECMP0902 has been raised.');
      await page.getByRole('button', { name: /^Leave out: SECMP0901/ }).press('Enter');
      await page.getByText('left out').waitFor();
      await page.getByRole('combobox', { name: 'Add under' }).selectOption('Releases');
      await page.getByRole('textbox', { name: 'New sentence' }).fill('The date is firm.');
      await press('Enter');
      await page.getByRole('button', { name: 'Remove: The date is firm.' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      const words = bodyWords(await makeReport(page)).join(' ');
      expect(words).toContain('SECMP0902 has been raised.');
      expect(words).toContain('The date is firm.');
      expect(words).not.toContain('SECMP0901, A sample change, was raised');
    });

    test('she is told where the register changed under a sentence of hers', async () => {
      const { page, press } = await openSample();
      await keepRegister(page);
      await showAugust(page);
      const sentence = page.getByRole('textbox', { name: 'Sentence on SECMP0901' });
      await sentence.fill('SECMP0901 has been raised.');
      await page.getByRole('button', { name: 'SECMP0901', exact: true }).press('Enter');
      await page.getByRole('button', { name: 'Say what became of it' }).press('Enter');
      await page.getByRole('dialog', { name: 'What became of SECMP0901' }).waitFor();
      await page.getByText('Title, proposer, who is impacted …').press('Enter');
      await answered(page, { On: '2 Aug 2018', Proposer: 'Ada Lovelace' });
      await page.getByRole('heading', { name: 'What was said of it' }).waitFor();
      await press('Escape');
      await page.getByText('was raised by Ada Lovelace on 1 August 2018').waitFor();
      await opens(page, 'change status report', 'Change Status Report');
      await page.getByText('The register has changed since under one of them').waitFor();
      await press('Escape');
      await page.getByRole('button', { name: 'Keep mine' }).press('Enter');
      await page.getByText('The register has changed since').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'As told: SECMP0901' }).press('Enter');
      await expect.poll(() => sentence.inputValue()).toContain('raised by Ada Lovelace');
    });

    test('it is a PDF as well, the same bytes in the page as in Node', async () => {
      const { page, press } = await openSample();
      const book = bookWith(stsc(), SEC, ...MODIFICATIONS, ...RELEASES);
      await drop(page, 'a register.minutebook', bytesOf(book));
      await page.getByRole('button', { name: 'Open it as a second book' }).press('Enter');
      await page.getByText('is open now').waitFor();
      await press('Control+Alt+v');
      await showAugust(page);
      await opens(page, 'change status report', 'Change Status Report');
      await page.getByRole('combobox', { name: 'File' }).selectOption('PDF');
      const made = await fileOf(page, () => page.keyboard.press('Control+Enter'));
      const report = changeStatusReport(book, {
        committeeId: STSC,
        codeId: SEC.id,
        month: '2018-08',
        asAt: '2018-08-31',
        presentedTo: '',
        version: '',
        created: '2018-08-31T12:00:00Z',
      });
      if (!report) throw new Error('There is no such report.');
      expect(made).toEqual((await toPdf(report.value)).value);
    });
  },
);
