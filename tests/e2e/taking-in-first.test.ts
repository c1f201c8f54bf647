import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordsOf } from '../../shared/model/book';
import { minutesReport } from '../../shared/report/minutes-report';
import { toDocx } from '../../shared/word/to-docx';
import { openSampleBook } from '../resources/open-sample-book';
import { noChromium } from './chromium';
import { openProgram, type Program, where } from './program';

/** Meeting 33 of the sample as the Word file that the program itself writes. */
async function ownWordFile(): Promise<Uint8Array> {
  const { value: book } = openSampleBook();
  const meeting = recordsOf(book, 'meeting').find(({ number }) => number === '33');
  const created = '2018-08-21T12:00:00Z';
  const report = meeting && minutesReport(book, meeting.id, { version: 'full', created });
  if (!report) throw new Error('The sample has no meeting 33.');
  return (await toDocx(report.value)).value;
}

describe.skipIf(noChromium)(
  `the first thing she does is to take in minutes${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    let program: Program;

    beforeAll(async () => {
      program = await openProgram();
    }, 120_000);

    afterAll(async () => {
      await program?.stop();
    });

    async function firstRun(): Promise<Page> {
      const page = await program.newPage();
      await page.goto(program.address(page));
      await page.getByRole('button', { name: 'Take in minutes …' }).waitFor();
      return page;
    }

    test('the committee, its members, its items and its actions come out of a Word file', async () => {
      const page = await firstRun();
      await page.getByRole('button', { name: 'Take in minutes …' }).press('Enter');
      const choose = page.getByRole('button', { name: 'Choose a file …' });
      await choose.waitFor();
      const file = { name: 'STSC 33.docx', bytes: await ownWordFile() };
      await program.gives(page, file, () => choose.press('Enter'));
      await page.locator('[role=listbox]:focus').waitFor();
      expect(await page.getByLabel('Its code').inputValue()).toBe('STSC');
      await page.getByText('12 earlier actions your book does not have yet').waitFor();
      await page.keyboard.press('Control+Enter');
      await page.getByText('taken in as meeting 33').waitFor();
      await page.getByText('12 came forward: 7 ongoing, 5 closed').waitFor();
      await page.getByText('STSC33/01').first().waitFor();
    });
  },
);
