import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Book } from '../../../shared/model/book';
import { type Inline, words } from '../../../shared/model/inline';
import { changeStatusReport } from '../../../shared/report/change-status/change-status-report';
import { toDocx } from '../../../shared/word/to-docx';
import { modificationsOn } from '../../support/arbitrary-modifications';
import { action, bookWith, meeting, outcome, STSC } from '../../support/builders';
import { MODIFICATIONS, RELEASES, SEC } from '../../support/change-register-2018';
import { lintDocx } from '../../support/docx-lint/lint-docx';
import { reportText } from '../../support/report-text';

const mention = (target: string): Inline => ({
  type: 'reference',
  attrs: { to: 'modification', target, words: null },
});

const about = (target: string, before: string, after: string) => [
  ...words(before),
  mention(target),
  ...words(after),
];

const august = meeting(33).item(
  'SMETS2',
  outcome(about('SECMP0006', 'The STSC AGREED a way forward for ', '.')),
  outcome('The STSC NOTED the weather.', 'weather'),
);

function wanted(month: string, asAt: string) {
  return {
    committeeId: STSC,
    codeId: SEC.id,
    month,
    asAt,
    presentedTo: 'SEC Panel',
    version: '1.0',
    created: `${asAt}T12:00:00Z`,
  };
}

const register = bookWith(SEC, ...MODIFICATIONS, ...RELEASES, august);

function reportOf(book: Book, month: string, asAt: string) {
  const report = changeStatusReport(book, wanted(month, asAt));
  if (!report) throw new Error('There is no such report.');
  return report.value;
}

/** The words of the report, in one line. */
function wordsOf(book: Book, month = '2018-08', asAt = '2018-08-31'): string {
  return reportText(reportOf(book, month, asAt)).body.join(' ');
}

test('August 2018 says what is known of August, and nothing of later months', () => {
  const said = wordsOf(register);
  expect(said).toContain('Change Status Report: August 2018 As at 31 August 2018');
  expect(said).toContain('Presented to SEC Panel');
  expect(said).toContain(
    'SECMP0006 was given the November 2018 SEC Release as its target release.',
  );
  expect(said).toContain(
    'SECMP0049, Section D Review: Amendments to the Modification Process, is new in the register; when it was raised is not known. It was recommended to be approved by the Change Board in August 2018.',
  );
  expect(said).toContain('August 2018 Change Board SECMP0049 Recommended to be approved');
  expect(said).toContain('SMETS2 v3.1 and SMETS2 v4.1 are also changed by SECMP0048');
  expect(said).toContain('DCC Release 2.0 September 2018 Planned SECMP0006 SMETS2 v3.0');
  expect(said).toContain('1 November 2018 Planned SECMP0006 (targeted), SECMP0048');
  expect(said).toContain(
    'It is targeted at the November 2018 SEC Release, and its implementation is still the DCC Release 2.0 (September 2018)',
  );
  expect(said).toContain('Report Phase, since 28 June 2017');
  expect(said).toContain('Modification Report Consultation 28 June 2017 not known not known');
  expect(said).not.toContain('SECMP0009');
  expect(said).not.toContain('2019');
});

test('at a glance counts the modifications at each stage, and how that moved', () => {
  const said = wordsOf(register);
  expect(said).toContain('Authority decision 0 1 +1');
  expect(said).toContain('Approved, to implement 1 1 –');
  expect(said).toContain('Stage not known 2 4 +2');
  expect(said).toContain('All 5 8 +3');
});

test('what the committee said of a modification is told with its item, and nothing else', () => {
  const said = wordsOf(register);
  expect(said).toContain(
    'Meeting 33, 14 August 2018 The STSC AGREED a way forward for SECMP0006. (item 1)',
  );
  expect(said).not.toContain('weather');
  expect(wordsOf(register, '2018-09', '2018-09-30')).toContain(
    'The STSC said nothing of a modification this month.',
  );
});

test('what is confidential is in no such report', () => {
  const secret = about('SECMP0006', 'Tuppenny and ', '.');
  const hidden = { confidential: 'commercial' };
  const book = bookWith(
    SEC,
    ...MODIFICATIONS,
    meeting(33)
      .item({ title: 'Closed', ...hidden }, outcome(secret))
      .item('Open', { ...action('STSC33/01', '', hidden), content: secret }),
  );
  expect(wordsOf(book)).not.toContain('Tuppenny');
});

test('the dates that a release had are struck through', () => {
  const { blocks } = reportOf(register, '2019-11', '2019-11-30');
  const struck = JSON.stringify(blocks).match(/"text":"([^"]*)","strike":true/g);
  expect(struck).toEqual(['"text":"24 November 2019","strike":true']);
});

test('a month in which nothing happened says so', () => {
  expect(wordsOf(register, '2018-07', '2018-07-31')).toContain(
    'Nothing changed in the register this month.',
  );
  expect(wordsOf(bookWith(SEC))).toContain('The register holds no modification yet.');
});

test('a book without the committee or the code has no such report', () => {
  expect(changeStatusReport(bookWith(), wanted('2018-08', '2018-08-31'))).toBeNull();
});

test('whatever the register holds, its Word file is sound', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(modificationsOn(fc.constantFrom('2018-07-01', '2018-08-14', '2018-08')), {
        maxLength: 4,
        selector: ({ id }) => id,
      }),
      async modifications => {
        const book = bookWith(SEC, ...modifications, ...RELEASES);
        const { value } = await toDocx(reportOf(book, '2018-08', '2018-08-31'));
        expect(lintDocx(value)).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});
