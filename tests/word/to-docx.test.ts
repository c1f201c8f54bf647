import { describe, expect, test } from 'vitest';
import { PLAIN } from '../../shared/report/house-styles/plain';
import {
  bodyParagraph,
  cellOf,
  type Report,
  type ReportBlock,
  textCell,
  textRun,
} from '../../shared/report/report';
import { toDocx } from '../../shared/word/to-docx';
import {
  allNamed,
  allWithin,
  attribute,
  childrenNamed,
  wordValue,
} from '../support/docx-lint/xml-tree';
import { docxPart, docxParts, elementText, styledParagraphs } from '../support/docx-text';

describe('a report in Word', () => {
  test('is written in named styles', async () => {
    const file = await written(
      { kind: 'title', runs: [textRun('Minutes')] },
      { kind: 'subtitle', runs: [textRun('August 2018')] },
      { kind: 'heading', level: 1, number: '1', bookmark: null, runs: [textRun('Update')] },
      { kind: 'heading', level: 2, number: null, bookmark: null, runs: [textRun('Coverage')] },
      bodyParagraph([textRun('It was said.')]),
      { kind: 'list', style: null, start: 1, points: [[bodyParagraph([textRun('a point')])]] },
      { kind: 'list', style: 'decimal', start: 1, points: [[bodyParagraph([textRun('one')])]] },
      { kind: 'action', label: 'ACTION A1/01:', bookmark: 'a', runs: [textRun('To do.')] },
      { kind: 'outcome', runs: [textRun('NOTED', { bold: true }), textRun(' it.')] },
    );
    expect(styledParagraphs(file)).toEqual([
      { style: 'Title', text: 'Minutes' },
      { style: 'Subtitle', text: 'August 2018' },
      { style: 'Heading1', text: 'Update' },
      { style: 'Heading2', text: 'Coverage' },
      { style: 'BodyText', text: 'It was said.' },
      { style: 'ListBullet', text: 'a point' },
      { style: 'ListNumber', text: 'one' },
      { style: 'Action', text: 'ACTION A1/01: To do.' },
      { style: 'Outcome', text: 'NOTED it.' },
    ]);
  });

  test('sets bold words in a style, not by hand', async () => {
    const file = await written(bodyParagraph([textRun('NOTED', { bold: true })]));
    const body = docxPart(file, 'word/document.xml');
    expect(allNamed(body, 'w:rStyle').map(wordValue)).toEqual(['Strong']);
    expect(allNamed(body, 'w:b')).toEqual([]);
  });

  test('keeps headings with what follows and an action in one piece', async () => {
    const styles = allNamed(docxPart(await written(), 'word/styles.xml'), 'w:style');
    const settings = (id: string): string[] => [...allWithin(styleOf(id))].map(({ name }) => name);
    const styleOf = (id: string) => {
      const style = styles.find(one => attribute(one, 'w:styleId') === id);
      if (!style) throw new Error(`There is no style ${id}.`);
      return style;
    };
    expect(settings('Heading1')).toContain('w:keepNext');
    expect(settings('Heading2')).toContain('w:keepNext');
    expect(settings('Action')).toEqual(expect.arrayContaining(['w:keepLines', 'w:pBdr', 'w:shd']));
    expect(settings('Normal')).toContain('w:widowControl');
  });

  test('repeats the header row and keeps rows whole, but not one longer than a page', async () => {
    const long = 'So it went on and on. '.repeat(300);
    const file = await written(
      tableOf([
        ['Reference', 'Update'],
        ['A1', 'Short.'],
        ['A2', long],
      ]),
    );
    const rows = allNamed(docxPart(file, 'word/document.xml'), 'w:tr').map(row => ({
      header: allNamed(row, 'w:tblHeader').length > 0,
      whole: allNamed(row, 'w:cantSplit').length > 0,
    }));
    expect(rows).toEqual([
      { header: true, whole: true },
      { header: false, whole: true },
      { header: false, whole: false },
    ]);
  });

  test('leaves the first row of a table without heads unpainted, also where only the style is read', async () => {
    const rows = [
      ['£12.50', 'Lamps'],
      ['£3.10', 'Ropes'],
    ];
    const table = tableOf(rows, 0);
    const file = await written(table);
    const fills = allNamed(docxPart(file, 'word/document.xml'), 'w:shd').map(each =>
      attribute(each, 'w:fill'),
    );
    expect(fills).toEqual(['auto', 'auto']);
  });

  test.each([
    ['A4', 9638],
    ['Letter', 9972],
  ] as const)(
    'fills the width of %s with its columns to the twentieth of a point',
    async (paper, width) => {
      const table = tableOf([['a', 'b', 'c']]);
      const { value } = await toDocx(reportOf([table], { style: { ...PLAIN, paper } }));
      const body = docxPart(value, 'word/document.xml');
      const columns = allNamed(body, 'w:gridCol').map(column => Number(attribute(column, 'w:w')));
      const cells = allNamed(body, 'w:tcW').map(cell => Number(attribute(cell, 'w:w')));
      expect(columns.reduce((sum, column) => sum + column, 0)).toBe(width);
      expect(cells).toEqual(columns);
      expect(attribute(allNamed(body, 'w:tblLayout')[0], 'w:type')).toBe('fixed');
    },
  );

  test('numbers headings in one list of levels that the styles count by', async () => {
    const file = await written(
      { kind: 'heading', level: 1, number: '1', bookmark: null, runs: [textRun('a')] },
      { kind: 'heading', level: 1, number: null, bookmark: null, runs: [textRun('b')] },
    );
    const ids = allNamed(docxPart(file, 'word/document.xml'), 'w:numId').map(wordValue);
    const styles = allNamed(docxPart(file, 'word/styles.xml'), 'w:style');
    const heading = styles.find(one => attribute(one, 'w:styleId') === 'Heading1');
    const ofStyle = wordValue(heading && allNamed(heading, 'w:numId')[0]);
    expect(ids).toEqual([ofStyle, '0']);
    const numbering = docxPart(file, 'word/numbering.xml');
    expect(allNamed(numbering, 'w:pStyle').map(wordValue)).toEqual(['Heading1', 'NumberedText']);
    expect(new Set(allNamed(numbering, 'w:multiLevelType').map(wordValue))).toEqual(
      new Set(['multilevel']),
    );
  });

  test('begins each numbered list anew', async () => {
    const list: ReportBlock = {
      kind: 'list',
      style: 'lowerRoman',
      start: 3,
      points: [[bodyParagraph([textRun('a')])], [bodyParagraph([textRun('b')])]],
    };
    const file = await written(list, list);
    const ids = allNamed(docxPart(file, 'word/document.xml'), 'w:numId').map(wordValue);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).toBe(ids[3]);
    expect(ids[0]).not.toBe(ids[2]);
    const lists = allNamed(docxPart(file, 'word/numbering.xml'), 'w:num');
    const starts = ids.map(id => {
      const list = lists.find(one => attribute(one, 'w:numId') === id);
      return wordValue(list && allNamed(list, 'w:startOverride')[0]);
    });
    expect(starts).toEqual(['3', '3', '3', '3']);
  });

  test('leads from a reference to what it names, and nowhere when that is not there', async () => {
    const file = await written(
      { kind: 'action', label: 'ACTION A1/01:', bookmark: 'action A1/01', runs: [] },
      bodyParagraph([textRun('A1/01', { to: 'action A1/01' }), textRun('A1/02', { to: 'gone' })]),
    );
    const body = docxPart(file, 'word/document.xml');
    const [mark] = allNamed(body, 'w:bookmarkStart').map(one => attribute(one, 'w:name'));
    const links = allNamed(body, 'w:hyperlink');
    expect(links.map(link => [attribute(link, 'w:anchor'), elementText(link)])).toEqual([
      [mark, 'A1/01'],
    ]);
  });

  test('keeps the words of a link Word would refuse, and says so', async () => {
    const report = reportOf([bodyParagraph([textRun('here', { href: 'javascript:alert(1)' })])]);
    const { value, notices } = await toDocx(report);
    expect(docxParts(value).get('word/_rels/document.xml.rels')).not.toContain('javascript');
    expect(styledParagraphs(value)[0]?.text).toBe('here');
    expect(notices).toMatchObject([{ code: 'linkLeftOut', found: 'javascript:alert(1)' }]);
  });

  test('counts in a notice the characters no file can hold', async () => {
    const { notices } = await toDocx(reportOf([bodyParagraph([textRun('a\u0000b\ufffe')])]));
    expect(notices).toMatchObject([{ code: 'textCleaned' }]);
    expect(notices[0]?.message).toMatch(/^2 characters/);
  });

  test('leaves words in braces alone, whatever docx takes them for', async () => {
    const words = '{items 1-0} {default-bullet-numbering-0} {{image1.png} CURRENT';
    const file = await written(
      { kind: 'heading', level: 1, number: '1', bookmark: null, runs: [textRun('a')] },
      bodyParagraph([textRun(words), textRun('CURRENT')]),
    );
    expect(styledParagraphs(file)[1]?.text).toBe(`${words}CURRENT`);
  });

  test('writes facts as lines, for every reader in order', async () => {
    const file = await written({
      kind: 'table',
      role: 'facts',
      widths: [0.2, 0.8],
      headerRows: 0,
      rows: [[textCell('Place', { bold: true }), textCell('Bristol')]],
    });
    expect(styledParagraphs(file)).toEqual([{ style: 'Fact', text: 'Place Bristol' }]);
  });

  test('has contents that are right on opening and ask no question', async () => {
    const file = await written(
      { kind: 'contents', title: 'Contents' },
      { kind: 'heading', level: 1, number: '7', bookmark: null, runs: [textRun('Risks')] },
      { kind: 'heading', level: 1, number: null, bookmark: null, runs: [textRun('Close')] },
    );
    const body = docxPart(file, 'word/document.xml');
    expect(elementText(allNamed(body, 'w:sdtContent')[0] ?? body)).toMatch(
      /Contents.*7\. Risks.*Close/,
    );
    const marks = allNamed(body, 'w:bookmarkStart').map(one => attribute(one, 'w:name'));
    const anchors = allNamed(body, 'w:hyperlink').map(one => attribute(one, 'w:anchor'));
    expect(anchors).toEqual(marks);
    expect(docxParts(file).get('word/settings.xml')).not.toContain('updateFields');
  });
});

describe('the pages of a report in Word', () => {
  test('lie under the watermark, which says to those who do not see it what it is', async () => {
    const { value } = await toDocx(reportOf([], { watermark: 'DRAFT' }));
    const header = docxParts(value).get('word/header1.xml');
    expect(header).toContain('alt="Watermark: DRAFT"');
    expect(header).toContain('string="DRAFT"');
    const without = await toDocx(reportOf([], { watermark: null }));
    expect(docxParts(without.value).get('word/header1.xml')).not.toContain('v:shape');
  });

  test('count themselves by fields', async () => {
    const footer = docxPart((await toDocx(reportOf([]))).value, 'word/footer1.xml');
    expect(allNamed(footer, 'w:instrText').map(({ text }) => text)).toEqual(['PAGE', 'NUMPAGES']);
    expect(elementText(footer).trim()).toMatch(/^HARTEC 33\s+Page\s+of/);
  });

  test.each([
    ['its alternative text', 'Harbour Code', 'Harbour Code'],
    ['a word for what it is where its text says nothing', ' \u0000', 'Logo'],
  ])('show the logo with %s', async (_, alternativeText, said) => {
    const logo = { png: PIXEL, width: 40, height: 20, alternativeText };
    const { value } = await toDocx(reportOf([], { style: { ...PLAIN, logo } }));
    const header = docxPart(value, 'word/header1.xml');
    expect(allNamed(header, 'wp:docPr').map(one => attribute(one, 'descr'))).toEqual([said]);
  });

  test('say in the properties what they are and when they were made', async () => {
    const core = docxPart((await toDocx(reportOf([]))).value, 'docProps/core.xml');
    const said = childrenNamed(core, 'dc:title')
      .concat(childrenNamed(core, 'dc:language'), childrenNamed(core, 'dcterms:created'))
      .map(({ text }) => text);
    expect(said).toEqual(['Minutes <33> & more', 'en-GB', '2018-08-16T09:30:00Z']);
  });
});

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function tableOf(rows: readonly (readonly string[])[], headerRows = 1): ReportBlock {
  const [first = []] = rows;
  return {
    kind: 'table',
    role: 'grid',
    widths: first.map(() => 1 / first.length),
    headerRows,
    rows: rows.map(row => row.map(text => cellOf(bodyParagraph([textRun(text)])))),
  };
}

async function written(...blocks: ReportBlock[]): Promise<Uint8Array> {
  return (await toDocx(reportOf(blocks))).value;
}

function reportOf(blocks: readonly ReportBlock[], other: Partial<Report> = {}): Report {
  return {
    properties: {
      title: 'Minutes <33> & more',
      subject: '',
      author: 'Secretariat',
      keywords: [],
      created: '2018-08-16T09:30:00.000Z',
    },
    style: PLAIN,
    watermark: null,
    header: { left: 'Harbour Code', right: 'HARTEC 33' },
    footer: { left: 'HARTEC 33' },
    blocks,
    ...other,
  };
}
