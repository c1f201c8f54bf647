import { describe, expect, test } from 'vitest';
import { toPdf } from '../../shared/pdf/to-pdf';
import { changeStatusReport } from '../../shared/report/change-status/change-status-report';
import type { Report } from '../../shared/report/report';
import { bookWith, STSC } from '../support/builders';
import { MODIFICATIONS, RELEASES, SEC } from '../support/change-register-2018';
import { libreOfficeIsHere, pdfText } from '../support/libre-office';
import { reportText } from '../support/report-text';
import { sampleReport } from '../support/sample-report';

const status = changeStatusReport(bookWith(SEC, ...MODIFICATIONS, ...RELEASES), {
  committeeId: STSC,
  codeId: SEC.id,
  month: '2018-08',
  asAt: '2018-08-31',
  presentedTo: 'SEC Panel',
  version: '1.0',
  created: '2018-08-31T12:00:00Z',
});

async function pagesOf(report: Report): Promise<string[]> {
  return pdfText((await toPdf(report)).value);
}

/** How often each letter that is no space stands in a text: columns of a page are read in any order. */
function letters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.replace(/\s/g, '')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

describe.runIf(libreOfficeIsHere())('a report as a PDF, as another program reads it', () => {
  test('has every letter of the minutes', async () => {
    const { report } = sampleReport({ withAttendance: true });
    const { body, footnotes } = reportText(report);
    const found = letters((await pagesOf(report)).join(''));
    for (const [letter, count] of letters([...body, ...footnotes].join(''))) {
      expect(found.get(letter) ?? 0, `“${letter}”`).toBeGreaterThanOrEqual(count);
    }
  });

  test('counts its pages, and has the header of a long table on each of them', async () => {
    const { report } = sampleReport({ outstandingTimes: 3 });
    const pages = await pagesOf(report);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
    }
    const ofTable = pages.filter(page => page.includes('Action ONGOING.'));
    expect(ofTable.length).toBeGreaterThanOrEqual(3);
    for (const page of ofTable) expect(page).toMatch(/Action\s+Update/);
  });

  test('has no heading alone at the foot of a page', async () => {
    const { report } = sampleReport({ outstandingTimes: 3 });
    const headings = new Set(
      report.blocks.flatMap(block =>
        block.kind === 'heading'
          ? block.runs.map(run => (run.kind === 'text' ? run.text.trim() : ''))
          : [],
      ),
    );
    for (const page of await pagesOf(report)) {
      const lines = page.split('\n').map(line => line.replace(/^\s*\d+\.\s*/, '').trim());
      // The last line is the foot of the page.
      const last = lines.filter(line => line !== '').at(-2) ?? '';
      expect(headings.has(last), last).toBe(false);
    }
  });

  test('has the Change Status Report with its chart, the wide table on a page that lies on its side', async () => {
    if (!status) throw new Error('There is no such report.');
    const pages = await pagesOf(status.value);
    const said = pages.join('\n');
    expect(said).toContain('Change Status Report: August 2018');
    // Once in the chart and once in the table.
    expect(said.match(/Authority decision/g)?.length).toBeGreaterThanOrEqual(2);
    const { value } = await toPdf(status.value);
    const sizes = new TextDecoder('latin1')
      .decode(value)
      .match(/\/MediaBox \[0 0 [\d.]+ [\d.]+\]/g);
    expect(sizes).toEqual([
      '/MediaBox [0 0 595.28 841.89]',
      '/MediaBox [0 0 841.89 595.28]',
      '/MediaBox [0 0 595.28 841.89]',
    ]);
  });
});
