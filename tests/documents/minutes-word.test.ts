import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { minutesReport } from '../../shared/report/minutes-report';
import type { Report } from '../../shared/report/report';
import { toDocx } from '../../shared/word/to-docx';
import { wholeBook } from '../support/arbitrary-books';
import { lintDocx } from '../support/docx-lint/lint-docx';
import { bodyWords, footnoteWords, textToMammoth } from '../support/docx-text';
import { expectSoundDocx } from '../support/expect-sound-docx';
import { anyReport } from '../support/report-arbitrary';
import { reportText } from '../support/report-text';
import { CREATED, SAMPLE_MEETING } from '../support/sample-ids';
import { type SampleChoice, sampleBook } from '../support/sample-minutes';

const EVERYTHING: SampleChoice = {
  withAttendance: true,
  style: {
    ...PLAIN,
    paper: 'Letter',
    numberParagraphs: true,
    actionSummary: true,
    glossary: true,
    signature: true,
    classification: 'Confidential',
  },
};

const OF_THEIR_OWN: SampleChoice['style'] = {
  fonts: { body: 'Georgia', headings: 'Trebuchet MS' },
  sizes: { body: 11.5, title: 28, heading: 16, subheading: 12, small: 9 },
  colours: { ...PLAIN.colours, headings: '7A0019', outcomeShade: 'FFF4C2', action: '7A0019' },
  header: { left: 'R&D <Board>', right: '{committee} · {date}' },
  footer: { left: '{reference} “final”' },
};

describe('the minutes as a Word file', () => {
  test.each([
    ['as the committee is used to', {}],
    ['with everything a house style can ask for', EVERYTHING],
    ['with contents', { style: { contents: true } }],
    ['in fonts, sizes, colours and lines of the house’s own', { style: OF_THEIR_OWN }],
  ])('are sound %s', async (_, choice) => {
    await expectSoundDocx((await toDocx(sampleReport(choice))).value);
  });

  test('say every word of the report, in its order, and every footnote', async () => {
    const report = sampleReport(EVERYTHING);
    const { value } = await toDocx(report);
    await expectEveryWord(report, value);
  });
});

describe('the minutes of any book as a Word file', () => {
  test.each(['full', 'public'] as const)('are sound and say every word, %s', async version => {
    await fc.assert(
      fc.asyncProperty(wholeBook, async ({ book, meetingIds }) => {
        for (const id of meetingIds) {
          const report = minutesReport(book, id, { version, created: CREATED })?.value;
          if (!report) throw new Error('The book lost a meeting.');
          const { value } = await toDocx(report);
          expect(lintDocx(value)).toEqual([]);
          await expectEveryWord(report, value);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('any report as a Word file', () => {
  test('is sound to the lint and says every word', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async report => {
        const { value } = await toDocx(report);
        expect(lintDocx(value)).toEqual([]);
        await expectEveryWord(report, value);
      }),
      { numRuns: 80 },
    );
  });

  test('is sound to the validator too', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async report => expectSoundDocx((await toDocx(report)).value)),
      { numRuns: 12 },
    );
  });
});

async function expectEveryWord(report: Report, bytes: Uint8Array): Promise<void> {
  const { body, footnotes } = reportText(report);
  expect(bodyWords(bytes)).toEqual(body);
  expect(await textToMammoth(bytes)).toEqual(body.join(''));
  expect(footnoteWords(bytes)).toEqual(footnotes);
}

function sampleReport(choice: SampleChoice): Report {
  const report = minutesReport(sampleBook(choice), SAMPLE_MEETING, {
    version: 'full',
    created: CREATED,
  });
  if (!report) throw new Error('The sample has no such meeting.');
  return report.value;
}
