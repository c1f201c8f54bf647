import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isNotOpened, readWordFile } from '../../shared/pages/file/read-word-file';
import type { Block, Paragraph, Table, WordFile } from '../../shared/pages/file/word-file';
import { p, r, textBoxAt, wordByHand } from '../support/word-by-hand';

function read(docx: Uint8Array): { file: WordFile; notices: string[] } {
  const found = readWordFile(docx);
  if (isNotOpened(found)) throw new Error(found.why);
  return { file: found.value, notices: found.notices.map(({ code }) => code) };
}

function blocksIn(docx: Uint8Array): readonly Block[] {
  return read(docx).file.sections.flatMap(({ blocks }) => blocks);
}

function paragraphs(...asked: Parameters<typeof wordByHand>): Paragraph[] {
  return blocksIn(wordByHand(...asked)).filter(block => block.kind === 'paragraph');
}

function onlyTable(body: string, styles = ''): Table {
  const [table] = blocksIn(wordByHand(body, { styles })).filter(({ kind }) => kind === 'table');
  if (table?.kind !== 'table') throw new Error('There is no table.');
  return table;
}

function textOf({ inlines }: Paragraph): string {
  return inlines.map(inline => (inline.kind === 'text' ? inline.text : '')).join('');
}

function lookOf(paragraph: Paragraph | undefined) {
  const [text] = paragraph?.inlines.filter(({ kind }) => kind === 'text') ?? [];
  if (text?.kind !== 'text') throw new Error('There are no words.');
  return text.look;
}

const style = (id: string, basedOn: string, more: string, type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}${more}</w:style>`;

describe('a style has what it is based on, and what it says itself', () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:rFonts w:ascii="Calibri"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    style(
      'Base',
      '',
      '<w:pPr><w:spacing w:before="100" w:after="40"/></w:pPr><w:rPr><w:b/></w:rPr>',
    ) +
    style(
      'Own',
      'Base',
      '<w:pPr><w:spacing w:after="60"/></w:pPr><w:rPr><w:color w:val="AA0000"/></w:rPr>',
    ) +
    style('Strong', '', '<w:rPr><w:b/></w:rPr>', 'character');

  test('through all of them', () => {
    const [own] = paragraphs(p('x', '<w:pStyle w:val="Own"/>'), { styles });
    expect(own?.format).toMatchObject({ before: 5, after: 3 });
    expect(lookOf(own)).toMatchObject({ bold: true, colour: 'AA0000', size: 11, font: 'Calibri' });
  });

  test('and bold in bold is not bold, as in Word', () => {
    const body = `<w:p><w:pPr><w:pStyle w:val="Own"/></w:pPr>${r('x', '<w:rStyle w:val="Strong"/>')}</w:p>`;
    expect(lookOf(paragraphs(body, { styles })[0]).bold).toBe(false);
  });

  test('even where styles are based on each other in a circle', () => {
    const circle =
      style('A', 'B', '<w:rPr><w:i/></w:rPr>') + style('B', 'A', '<w:rPr><w:b/></w:rPr>');
    const [found] = paragraphs(p('x', '<w:pStyle w:val="A"/>'), { styles: circle });
    expect(lookOf(found)).toMatchObject({ bold: true, italic: true });
  });
});

describe('lists', () => {
  const level = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '(%3)')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', '%1')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>';
  const point = (list: number, at: number) =>
    p('x', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

  test('count on at each level, and deeper levels begin anew', () => {
    const body = [0, 1, 1, 2, 2, 0, 1].map(at => point(1, at)).join('');
    const labels = paragraphs(body, { numbering }).map(({ label }) => label?.text);
    expect(labels).toEqual(['1.', '1.1', '1.2', '(a)', '(b)', '2.', '2.1']);
  });

  test('of one definition count together, unless one says where it begins', () => {
    const body = point(1, 0) + point(2, 0) + point(2, 0) + point(3, 0) + p('none');
    const labels = paragraphs(body, { numbering }).map(({ label }) => label?.text);
    expect(labels).toEqual(['1.', '5.', '6.', 'I', undefined]);
  });

  test('number 0 takes a paragraph out of the list of its style', () => {
    const styles = style('Head', '', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    const head = (more: string) => p('x', `<w:pStyle w:val="Head"/>${more}`);
    const body = head('') + head('<w:numPr><w:numId w:val="0"/></w:numPr>') + head('');
    const labels = paragraphs(body, { numbering, styles }).map(({ label }) => label?.text);
    expect(labels).toEqual(['1.', undefined, '2.']);
  });
});

describe('tables', () => {
  const cell = (more: string, text = 'x') => `<w:tc><w:tcPr>${more}</w:tcPr>${p(text)}</w:tc>`;
  const table = (rows: string, properties = '') =>
    `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="3000"/></w:tblGrid>${rows}</w:tbl>`;

  test('have cells over several columns and rows', () => {
    const rows =
      `<w:tr>${cell('<w:gridSpan w:val="2"/>')}</w:tr>` +
      `<w:tr>${cell('<w:vMerge w:val="restart"/>')}${cell('')}</w:tr>` +
      `<w:tr>${cell('<w:vMerge/>')}${cell('')}</w:tr>`;
    const { columns, rows: found } = onlyTable(table(rows));
    expect(columns).toEqual([50, 150]);
    expect(found.map(({ cells }) => cells.map(({ columns: c, rows: n }) => [c, n]))).toEqual([
      [[2, 1]],
      [
        [1, 2],
        [1, 1],
      ],
      [
        [1, 0],
        [1, 1],
      ],
    ]);
  });

  test('stand out to the left in files of before Word 2013, so that their text is in line', () => {
    const rows = `<w:tr>${cell('')}</w:tr>`;
    const settings =
      '<w:compat><w:compatSetting w:name="compatibilityMode" w:val="15"/></w:compat>';
    const leftOf = (parts: { settings?: string }) =>
      blocksIn(wordByHand(table(rows), parts)).map(block => block.kind === 'table' && block.left);
    expect(leftOf({})).toEqual([-5.4]);
    expect(leftOf({ settings })).toEqual([0]);
  });

  test('take borders, shading and bold heads from their style', () => {
    const styles = style(
      'Grid',
      '',
      '<w:tblPr><w:tblBorders><w:insideH w:val="single" w:sz="8" w:color="112233"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:fill="ABCDEF"/></w:tcPr></w:tblStylePr>',
      'table',
    );
    const rows = `<w:tr>${cell('')}${cell('')}</w:tr><w:tr>${cell('')}${cell('')}</w:tr>`;
    const look = '<w:tblStyle w:val="Grid"/><w:tblLook w:firstRow="1"/>';
    const [head, second] = onlyTable(table(rows, look), styles).rows;
    expect(head?.cells[0]).toMatchObject({ fill: 'ABCDEF', borders: { bottom: { width: 1 } } });
    expect(second?.cells[0]?.fill).toBeNull();
    expect(second?.cells[0]?.borders).toEqual({
      top: expect.objectContaining({ colour: '112233' }),
    });
    const words = head?.cells[0]?.blocks[0];
    expect(words?.kind === 'paragraph' && lookOf(words).bold).toBe(true);
  });
});

describe('what is shown otherwise is named, and what is unknown is shown plainly', () => {
  test('a text box that stands in a line is left out', () => {
    const box =
      '<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox></v:shape></w:pict></w:r>';
    expect(read(wordByHand(`<w:p>${box}</w:p>`)).notices).toEqual(['textBoxLeftOut']);
  });

  test('that words go round a picture of the text in Word is told', () => {
    const round = textBoxAt({ words: 'Beside', around: '<wp:wrapSquare wrapText="bothSides"/>' });
    expect(read(wordByHand(`<w:p>${round}</w:p>`)).notices).toEqual(['wordsGoRound']);
  });

  test('tracked changes are shown as accepted', () => {
    const body = `<w:p><w:ins>${r('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>`;
    const [said] = paragraphs(body);
    expect(said && textOf(said)).toBe('new');
    expect(read(wordByHand(body)).notices).toEqual(['deletionsHidden']);
  });

  test('elements that no one knows are gone through', () => {
    const [said] = paragraphs(`<w:wonder><w:p><w:odd>${r('found')}</w:odd></w:p></w:wonder>`);
    expect(said && textOf(said)).toBe('found');
  });

  test('the result of a field is shown, its instruction is not, and it may lead somewhere', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = '<w:r><w:instrText>HYPERLINK \\l "place"</w:instrText></w:r>';
    const body = `<w:p>${mark('begin')}${code}${mark('separate')}${r('there')}${mark('end')}</w:p>`;
    expect(paragraphs(body)[0]?.inlines).toEqual([
      expect.objectContaining({ text: 'there', link: { to: 'place' } }),
    ]);
  });
});

describe('a file that is made to do harm is not opened, and nothing throws', () => {
  test.each<[string, Uint8Array]>([
    ['no zip', strToU8('hello')],
    ['a zip without a document', zipSync({ 'a.xml': strToU8('<a/>') })],
    ['elements without end', wordByHand('<w:p>'.repeat(30_000))],
    ['too large a text', wordByHand(`<w:p>${r('a'.repeat(11_000_000))}</w:p>`)],
    ['a part outside itself', zipSync({ '../evil.xml': strToU8('x') })],
  ])('%s', (_, bytes) => {
    expect(isNotOpened(readWordFile(bytes))).toBe(true);
  });

  test('numbers beyond all measure are not obeyed', () => {
    const body = `${p('x', '<w:ind w:left="99999999999999"/><w:spacing w:line="-5"/>')}<w:sectPr><w:pgSz w:w="1" w:h="999999999"/><w:pgMar w:left="900000"/></w:sectPr>`;
    const [section] = read(wordByHand(body)).file.sections;
    expect(section?.sheet).toMatchObject({ width: 72, height: 1584 });
  });

  test('a list that is in no numbering is no list', () => {
    const [said] = paragraphs(p('x', '<w:numPr><w:numId w:val="77"/></w:numPr>'));
    expect(said?.label).toBeNull();
  });
});
