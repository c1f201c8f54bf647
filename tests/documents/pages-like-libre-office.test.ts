import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookOf, recordOf } from '../../shared/model/book';
import type { MinutesVersion } from '../../shared/registers/public-version';
import { changeStatusReport } from '../../shared/report/change-status/change-status-report';
import { HOUSE_STYLES } from '../../shared/report/house-styles/house-styles';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { minutesReport } from '../../shared/report/minutes-report';
import type { Placeholder } from '../../shared/report/placeholders';
import type { Report, ReportBlock } from '../../shared/report/report';
import { docxOf } from '../../shared/word/template/docx-of';
import { toDocx } from '../../shared/word/to-docx';
import { wholeBook } from '../support/arbitrary-books';
import { arimoWidths } from '../support/arimo-widths';
import { edited, rewriting } from '../support/broken-documents/edit-docx';
import { bookWith, STSC } from '../support/builders';
import { MODIFICATIONS, RELEASES, SEC } from '../support/change-register-2018';
import { laidOut, wordsOfPage } from '../support/laid-out';
import { libreOfficeIsHere, toPdf } from '../support/libre-office';
import { readWell } from '../support/read';
import { longActions, registerOnPaper } from '../support/register-on-paper';
import { CREATED } from '../support/sample-ids';
import type { SampleChoice } from '../support/sample-minutes';
import { sampleReport } from '../support/sample-report';
import {
  realDocument,
  realDocumentsAreHere,
  WITHOUT_REAL_DOCUMENTS,
} from '../support/shared-files';
import { textBoxAt } from '../support/word-by-hand';
import { para, wordTemplate } from '../support/word-template';

const widths = arimoWidths();

/** The words of each page of a PDF, in the order in which they stand in it. */
function wordsOfPdf(pdf: Uint8Array): string[][] {
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const pages = text.split('\f').slice(0, -1);
  // A word that a line parts at its hyphen is one; lines to sign on are no words.
  return pages.map(page =>
    page
      .replace(/(?<=\p{L}-)\n/gu, '')
      .split(/\s+/)
      .filter(word => word !== '' && !/^_+$/.test(word)),
  );
}

/** How many words two pages share, as a share of the longer one. */
function shared(ours: readonly string[], theirs: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of ours) {
    const count = left.get(word) ?? 0;
    if (count > 0) same += 1;
    left.set(word, count - 1);
  }
  return same / Math.max(1, ours.length, theirs.length);
}

/** A font that stands on no computer here would be another in each program. */
function inArial(template: Uint8Array): Uint8Array {
  const toArial = rewriting('word/styles.xml', text => text.replaceAll('Georgia', 'Arial'));
  return edited(template, toArial);
}

const NO_VALUES: Readonly<Record<Placeholder, string>> = {
  organisation: '',
  committee: '',
  code: '',
  meeting: '',
  date: '',
  version: '',
  classification: '',
  reference: '',
};

const EVERYTHING = {
  paper: 'Letter',
  numberParagraphs: true,
  contents: true,
  actionSummary: true,
  glossary: true,
  signature: true,
} as const;

function withoutNotes(block: ReportBlock): ReportBlock {
  if (!('runs' in block)) return block;
  return { ...block, runs: block.runs.filter(({ kind }) => kind !== 'footnote') };
}

interface Likeness {
  readonly ours: number;
  readonly theirs: number;
  /** Of the page that is least alike. */
  readonly least: number;
}

async function likeness(report: Report): Promise<Likeness> {
  return likenessOfFile((await toDocx(report)).value);
}

async function likenessOfFile(docx: Uint8Array): Promise<Likeness> {
  const ours = laidOut(docx, widths).map(wordsOfPage);
  const theirs = wordsOfPdf(await toPdf(docx));
  const alike = ours.map((page, at) => shared(page, theirs[at] ?? []));
  return { ours: ours.length, theirs: theirs.length, least: Math.min(...alike) };
}

async function expectAlike(report: Report, least = 1): Promise<void> {
  const found = await likeness(report);
  expect(found.ours).toBe(found.theirs);
  expect(found.least).toBeGreaterThanOrEqual(least);
}

async function seedReport(styleName: string, version: MinutesVersion): Promise<Report> {
  const read = await readWell('minutes.txt', realDocument('seed/tabasc-33-minutes.txt'));
  const meeting = recordOf(read.book, 'meeting', read.meetingId);
  const committee = meeting && recordOf(read.book, 'committee', meeting.committeeId);
  const houseStyle = HOUSE_STYLES.find(({ name }) => name === styleName);
  if (!committee || !houseStyle) throw new Error('The minutes have no committee.');
  const book = bookOf([...read.book.records.values(), { ...committee, houseStyle }]);
  const report = minutesReport(book, read.meetingId, { version, created: CREATED });
  if (!report) throw new Error('The book lost the meeting.');
  return report.value;
}

describe.runIf(libreOfficeIsHere())(
  'the pages are those that LibreOffice prints of the file',
  () => {
    test.each<[string, SampleChoice]>([
      ['a table over several pages', { withAttendance: true, outstandingTimes: 3 }],
      ['everything that a house style can ask for', { withAttendance: true, style: EVERYTHING }],
    ])('%s, in each house style', async (_, choice) => {
      for (const style of HOUSE_STYLES) {
        const { report } = sampleReport({ ...choice, style: { ...style, ...choice.style } });
        await expectAlike(report);
      }
    });

    test('the public version', async () => {
      const choice = { withAttendance: true, outstandingTimes: 3 };
      await expectAlike(sampleReport(choice, 'public').report);
    });

    test('the sample, but that a footnote makes LibreOffice leave a row for the next page', async () => {
      const { report } = sampleReport({ withAttendance: true });
      const withNote = await likeness(report);
      expect(Math.abs(withNote.ours - withNote.theirs)).toBeLessThanOrEqual(1);
      await expectAlike({ ...report, blocks: report.blocks.map(withoutNotes) });
    });

    test("the minutes in a committee's own Word file", async () => {
      const { report } = sampleReport({ withAttendance: true, outstandingTimes: 2 });
      const values = { ...NO_VALUES, code: 'HARTEC', meeting: '33' };
      const template = { bytes: inArial(wordTemplate()), values, takes: 'everything' } as const;
      const { value } = await docxOf(report, template);
      const found = await likenessOfFile(value);
      expect(found.ours).toBe(found.theirs);
      expect(found.least).toBe(1);
    });

    test('pages with a text box in the text and one in the header', async () => {
      const boxed = (words: string, y: number) =>
        `<w:p>${textBoxAt({ words, x: 320, y, width: 160, height: 60 })}</w:p>`;
      const lines = Array.from({ length: 60 }, (_, at) => para(`Line number ${at} of the text.`));
      const file = wordTemplate({
        body: boxed('Words in a box of the text, which are two lines', 300) + lines.join(''),
        header: boxed('The address of the committee', 40),
      });
      const found = await likenessOfFile(inArial(file));
      expect(found.ours).toBe(found.theirs);
      expect(found.least).toBe(1);
    });

    test('the Change Status Report, its wide table on a page that lies on its side', async () => {
      const book = bookWith(SEC, ...MODIFICATIONS, ...RELEASES);
      const report = changeStatusReport(book, {
        committeeId: STSC,
        codeId: SEC.id,
        month: '2018-08',
        asAt: '2018-08-31',
        presentedTo: 'SEC Panel',
        version: '1.0',
        created: '2018-08-31T12:00:00Z',
      });
      if (!report) throw new Error('There is no such report.');
      await expectAlike(report.value);
    });

    test.each(['A4', 'Letter'] as const)(
      'the action register, its long rows parted at the foot of a page, on %s',
      async paper => {
        const report = registerOnPaper(longActions(12), { ...PLAIN, paper });
        await expectAlike(report);
      },
    );

    test.each(HOUSE_STYLES.map(({ name }) => name))(
      'the real minutes in the style %s',
      async name => {
        if (!realDocumentsAreHere) return expect(WITHOUT_REAL_DOCUMENTS).toBeTruthy();
        await expectAlike(await seedReport(name, 'full'));
        await expectAlike(await seedReport(name, 'public'));
      },
    );

    test.each(fc.sample(wholeBook, { numRuns: 6, seed: 33 }))(
      'the minutes of a book of anything, %#',
      async ({ book, meetingIds: [id = ''] }) => {
        const report = minutesReport(book, id, { version: 'full', created: CREATED });
        // Letters of no font are parted in one way there and in another here.
        if (report) await expectAlike(report.value, 0.9);
      },
    );
  },
);
