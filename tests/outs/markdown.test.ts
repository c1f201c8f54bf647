import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../shared/model/inline';
import { markdownOf } from '../../shared/outs/markdown/to-markdown';
import { markdownPieces } from '../../shared/reading/markdown/markdown-pieces';
import type { Piece } from '../../shared/reading/piece';
import { PLAIN } from '../../shared/report/house-styles/plain';
import {
  bodyParagraph,
  type CellBlock,
  type Report,
  type ReportBlock,
  runsText,
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

/** What the file says to our own reader of Markdown, footnotes at their marks. */
function readBack(report: Report): readonly Piece[] {
  return markdownPieces(markdownOf(report)).pieces;
}

function wordsOf(pieces: readonly Piece[]): string {
  return pieces
    .map(piece =>
      piece.kind === 'table'
        ? piece.rows
            .flat()
            .flatMap(cell => cell.lines.map(line => plainText(line)))
            .join(' ')
        : plainText(piece.inline),
    )
    .join(' ');
}

/** What a piece is, told in short: `h2 5. DCC Update`, `- point`, `  1. point`, `table 3x2`. */
function shape(piece: Piece): string {
  if (piece.kind === 'table') return `table ${piece.rows.length}x${piece.rows[0]?.length}`;
  const words = plainText(piece.inline);
  if (piece.kind === 'text') return piece.level > 0 ? `h${piece.level} ${words}` : words;
  const mark = piece.style === null ? '-' : `${piece.count}.`;
  return `${'  '.repeat(piece.depth)}${mark} ${words}`;
}

/** Signs that mean something to Markdown, among words. */
const line = fc
  .array(
    fc.constantFrom(
      'a',
      'Zoë',
      '*',
      '_',
      '**b**',
      '#',
      '-',
      '1.',
      '2)',
      '>',
      '`',
      '[x](y)',
      '|',
      '~~s~~',
      '&amp;',
      '<b>',
      '\\',
      '+',
      '=',
      '---',
      '!',
      'a_b',
      '_c_',
      '10',
      ':--',
      '![i](j)',
      '[^1]',
      '[^1]:',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .chain(words => fc.constantFrom(words.join(' '), words.join('')));

const setting = fc.constantFrom(
  {},
  { bold: true },
  { italic: true },
  { bold: true, italic: true },
  { strike: true },
);

const runs = fc.array(
  fc.tuple(line, setting).map(([words, set]) => textRun(words, set)),
  { minLength: 1, maxLength: 3 },
);

describe('minutes as Markdown', () => {
  test('are read back with every word in its order, whatever signs the words hold', () => {
    const paragraphs = fc.array(runs, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(paragraphs, lines => {
        const pieces = readBack(reportWith(...lines.map(bodyParagraph)));
        expect(pieces.map(shape).map(words => words.replace(/\s/g, ''))).toEqual(
          lines.map(all => runsText(all).replace(/\s/g, '')),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test('have every letter of the report in its order, whatever the words are', () => {
    fc.assert(
      fc.property(anyReport, report => {
        const { body } = reportText(report);
        expect(lettersMissing(body.join(''), unescaped(markdownOf(report)))).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  test('are read back in the same structure: headings, points in points, tables', () => {
    const point = (words: string, ...inside: CellBlock[]) => [
      bodyParagraph([textRun(words)]),
      ...inside,
    ];
    const inner = (words: string): CellBlock => ({
      kind: 'list',
      style: null,
      start: 1,
      points: [point(words)],
    });
    const report = reportWith(
      { kind: 'title', runs: [textRun('Minutes')] },
      { kind: 'heading', level: 1, number: '7', bookmark: null, runs: [textRun('# DCC #')] },
      { kind: 'heading', level: 2, number: null, bookmark: null, runs: [textRun('Costs')] },
      { kind: 'list', style: null, start: 1, points: [point('one', inner('1. in')), point('two')] },
      { kind: 'list', style: 'decimal', start: 4, points: [point('four'), point('- five')] },
      { kind: 'list', style: 'lowerRoman', start: 3, points: [point('roman')] },
      {
        kind: 'table',
        role: 'grid',
        widths: [0.5, 0.5],
        headerRows: 1,
        rows: [
          [textCell('A'), textCell('B|C')],
          [textCell('1'), textCell('')],
          [{ ...textCell('both'), colspan: 2 }],
        ],
      },
    );
    expect(readBack(report).map(shape)).toEqual([
      'h1 Minutes',
      'h2 7. # DCC #',
      'h3 Costs',
      '- one',
      '  - 1. in',
      '- two',
      '4. four',
      '5. - five',
      '- (iii) roman',
      'table 3x2',
    ]);
  });

  test('have bold and italic words, links and footnotes that are read back as such', () => {
    const pieces = readBack(
      reportWith(
        bodyParagraph([
          textRun('The TABASC '),
          textRun('NOTED', { bold: true }),
          textRun('this', { italic: true }),
          textRun(' paper', { href: 'https://example.org/a_(b)' }),
          {
            kind: 'footnote',
            runs: [textRun('See *Issue* 2, '), textRun('twice', { bold: true })],
          },
          textRun('.'),
        ]),
      ),
    );
    expect(pieces[0]?.kind === 'text' && pieces[0].inline).toEqual([
      { type: 'text', text: 'The TABASC ' },
      { type: 'text', text: 'NOTED', marks: [{ type: 'bold' }] },
      { type: 'text', text: 'this', marks: [{ type: 'italic' }] },
      { type: 'text', text: ' ' },
      {
        type: 'text',
        text: 'paper',
        marks: [{ type: 'link', attrs: { href: 'https://example.org/a_(b)' } }],
      },
      {
        type: 'footnote',
        content: [
          { type: 'text', text: 'See *Issue* 2, ' },
          { type: 'text', text: 'twice', marks: [{ type: 'bold' }] },
        ],
      },
      { type: 'text', text: '.' },
    ]);
  });

  test('of the sample meeting are read back word for word', () => {
    const { report } = sampleReport({ withAttendance: true });
    const { body } = reportText(report);
    expect(lettersMissing(body.join(''), wordsOf(readBack(report)))).toBe('');
  });
});

/** The words of a file without the signs that keep them words. */
function unescaped(markdown: string): string {
  return markdown.replace(/\\([\\`*[\]<|~_#>+=.):-])/g, '$1').replaceAll('&amp;', '&');
}
