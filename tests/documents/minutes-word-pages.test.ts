import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { toDocx } from '../../shared/word/to-docx';
import { libreOfficeIsHere, pdfText, toPdf } from '../support/libre-office';
import type { SampleChoice } from '../support/sample-minutes';
import { sampleReport } from '../support/sample-report';

/** The minutes as LibreOffice prints them. */
async function pdfOf(choice: SampleChoice): Promise<Uint8Array> {
  return toPdf((await toDocx(sampleReport(choice).report)).value);
}

/** The pages of the minutes as text. */
async function pagesOf(choice: SampleChoice): Promise<string[]> {
  return pdfText(await pdfOf(choice));
}

/** What share of each page is of a pale grey: neither paper nor type. */
function greyOfPages(pdf: Uint8Array): number[] {
  const pictures = execFileSync('pdftoppm', ['-gray', '-r', '50', '-'], {
    input: pdf,
    maxBuffer: 64 * 1024 * 1024,
  });
  const shares: number[] = [];
  // A page is `P5 width height 255` in three lines, then a byte for each of its points.
  for (let at = 0; at < pictures.length; ) {
    const head = /^P5\s+(\d+) (\d+)\s+255\s/.exec(pictures.toString('latin1', at, at + 40));
    if (!head) throw new Error('This is no picture of a page.');
    const points = Number(head[1]) * Number(head[2]);
    const from = at + head[0].length;
    const grey = pictures.subarray(from, from + points).filter(point => point > 215 && point < 250);
    shares.push(grey.length / points);
    at = from + points;
  }
  return shares;
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

  test('show the watermark, pale, on every page of a draft and on none once approved', async () => {
    const draft = greyOfPages(await pdfOf({}));
    const approved = greyOfPages(await pdfOf({ meeting: { state: 'approved', version: 'v0.1' } }));
    expect(draft).toHaveLength(approved.length);
    for (const [at, grey] of draft.entries()) {
      expect(grey - (approved[at] ?? 0), `page ${at + 1}`).toBeGreaterThan(0.02);
    }
  });

  test('number paragraphs and items as they are numbered in the record', async () => {
    const [first = ''] = await pagesOf({ style: { numberParagraphs: true } });
    expect(first).toMatch(/^ *1\. +Overview of the berth models/m);
    expect(first).toMatch(/^ *1\.1 +A representative of the Maritime Directorate/m);
    expect(first).toMatch(/^ *2\.1 +The minutes of the meeting in July 2018/m);
  });
});
