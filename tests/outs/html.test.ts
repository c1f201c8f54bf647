import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../shared/model/block';
import { linesIn } from '../../shared/model/block-lines';
import { plainText } from '../../shared/model/inline';
import { htmlOf } from '../../shared/outs/html/to-html';
import { blocksOfHtml } from '../../shared/reading/html/pasted-blocks';
import { PLAIN } from '../../shared/report/house-styles/plain';
import {
  bodyParagraph,
  type Report,
  type ReportBlock,
  textCell,
  textRun,
} from '../../shared/report/report';
import { anyReport } from '../support/report-arbitrary';
import { reportText } from '../support/report-text';
import { sampleReport } from '../support/sample-report';
import { lettersMissing } from './letters-missing';

function reportWith(...blocks: ReportBlock[]): Report {
  const words = {
    title: '',
    subject: '',
    author: '',
    keywords: [],
    created: '2018-08-14T12:00:00Z',
  };
  const bare = { watermark: null, header: { left: '', right: '' }, footer: { left: '' } };
  return { properties: words, style: PLAIN, ...bare, blocks };
}

/** The words of what was pasted, footnotes left out. */
function wordsOf(block: Block): string {
  return linesIn(block)
    .map(line => plainText(line))
    .join(' ');
}

describe('minutes on the clipboard', () => {
  test('are read back by our own paste with every letter in its order, whatever the words are', () => {
    fc.assert(
      fc.property(anyReport, report => {
        const { body } = reportText(report);
        expect(lettersMissing(body.join(''), unescaped(htmlOf(report)))).toBe('');
      }),
      { numRuns: 200 },
    );
  });

  test('of the sample meeting are pasted word for word', () => {
    const { report } = sampleReport({ withAttendance: true });
    const pasted = blocksOfHtml(htmlOf(report)).map(wordsOf).join(' ');
    expect(lettersMissing(reportText(report).body.join(''), pasted)).toBe('');
  });

  test('are pasted as headings, lists in lists, tables, and notes at the end', () => {
    const inner = {
      kind: 'list',
      style: 'lowerLetter',
      start: 2,
      points: [[bodyParagraph([textRun('in')])]],
    } as const;
    const blocks = blocksOfHtml(
      htmlOf(
        reportWith(
          { kind: 'heading', level: 1, number: '7', bookmark: null, runs: [textRun('DCC')] },
          bodyParagraph([
            textRun('The TABASC '),
            textRun('NOTED', { bold: true }),
            { kind: 'footnote', runs: [textRun('See Issue 2.')] },
            textRun('.'),
          ]),
          {
            kind: 'list',
            style: null,
            start: 1,
            points: [[bodyParagraph([textRun('one')]), inner], [bodyParagraph([textRun('two')])]],
          },
          {
            kind: 'table',
            role: 'grid',
            widths: [0.5, 0.5],
            headerRows: 1,
            rows: [
              [textCell('A'), textCell('B')],
              [textCell('1'), textCell('2')],
            ],
          },
        ),
      ),
    );
    expect(blocks.map(({ type }) => type)).toEqual([
      'subheading',
      'paragraph',
      'bulletList',
      'table',
      'paragraph',
    ]);
    expect(blocks.slice(-1).map(wordsOf)).toEqual(['[1] See Issue 2.']);
    expect(JSON.stringify(blocks[2])).toContain('"style":"lowerLetter"');
    expect(JSON.stringify(blocks[2])).toContain('"start":2');
  });

  test('hold no script, whatever a link or the words say', () => {
    const html = htmlOf(
      reportWith(
        bodyParagraph([
          textRun('<script>alert(1)</script>', { href: 'javascript:alert(1)' }),
          textRun('"x"', { href: 'https://example.org/?a="onload' }),
        ]),
      ),
    );
    expect(html).not.toMatch(/<script|javascript:|onload/);
  });
});

/** The words of some HTML. */
function unescaped(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
