import { beforeAll, describe, expect, test } from 'vitest';
import { toDocx } from '../../shared/word/to-docx';
import { libreOfficeIsHere, pdfText, toPdf } from '../support/libre-office';
import type { SampleChoice } from '../support/sample-minutes';
import { sampleReport } from '../support/sample-report';

/** The pages of the minutes as LibreOffice prints them, as text. */
async function pagesOf(choice: SampleChoice): Promise<string[]> {
  const { value } = await toDocx(sampleReport(choice).report);
  return pdfText(await toPdf(value));
}

describe.runIf(libreOfficeIsHere())('the minutes on paper', () => {
  let pages: readonly string[] = [];
  beforeAll(async () => {
    pages = await pagesOf({ outstandingTimes: 3, withAttendance: true });
  });

  test('have the header row of a long table on each of its pages', () => {
    const withRows = pages.filter(page => /HARTEC\d\d\/\d\d(-\d)?\s.*\n/.test(page));
    const ofTable = withRows.filter(page => page.includes('Action ONGOING.'));
    expect(ofTable.length).toBeGreaterThanOrEqual(3);
    for (const page of ofTable)
      expect(page).toMatch(/Reference\s+Action\s+Update|Action\s+Action\s+Update/);
  });

  test('count their pages, and name the meeting and the version on each', () => {
    for (const [at, page] of pages.entries()) {
      expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
      expect(page).toContain('HARTEC 33 · Draft v0.1');
      expect(page).toContain('HARTEC 33 · Minutes');
    }
  });

  test('end no page with a heading', () => {
    for (const page of pages) {
      const lines = page.split('\n').filter(line => line.trim() !== '');
      expect(lines.at(-2)).not.toMatch(/^ *\d+\.\s/);
    }
  });

  test('put the footnote on the page of its mark', () => {
    const page = pages.find(text => text.includes('ACTION HARTEC33/01:'));
    expect(page).toContain('Panel Issue 2: ports avoid the Harbour Data Service');
  });

  test('number paragraphs and items as they are numbered in the record', async () => {
    const [first = ''] = await pagesOf({ style: { numberParagraphs: true } });
    expect(first).toMatch(/^ *1\. +Overview of the berth models/m);
    expect(first).toMatch(/^ *1\.1 +A representative of the Maritime Directorate/m);
    expect(first).toMatch(/^ *2\.1 +The minutes of the meeting in July 2018/m);
  });
});
