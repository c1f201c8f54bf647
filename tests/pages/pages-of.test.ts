import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../shared/pages/page';
import { toDocx } from '../../shared/word/to-docx';
import { anyWidths, laidOut, wordsOfPage } from '../support/laid-out';
import { anyReport } from '../support/report-arbitrary';
import { reportText } from '../support/report-text';
import { EVEN_LINES, p, r, sheetOf, textBoxAt, wordByHand } from '../support/word-by-hand';

/** The pages of a file whose lines are all of one height, as words. */
function pagesOfLines(body: string, lines: number, parts: Parameters<typeof wordByHand>[1] = {}) {
  const { styles = '', ...others } = parts;
  const file = wordByHand(body + sheetOf(lines), { styles: EVEN_LINES + styles, ...others });
  return laidOut(file, anyWidths).map(page => wordsOfPage(page).join(' '));
}

function onlyPage(body: string, parts: Parameters<typeof wordByHand>[1] = {}): Page {
  const { styles = '', ...others } = parts;
  const file = wordByHand(body, { styles: EVEN_LINES + styles, ...others });
  const [page, ...more] = laidOut(file, anyWidths);
  if (!page || more.length > 0) throw new Error('There is not one page.');
  return page;
}

/** How often each letter stands in a text. */
function letters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.replace(/[\s\u00ad\u200b]/gu, '')) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}

const EXACT_LINES = (words: readonly string[], properties = '') =>
  words.map(word => p(word, properties)).join('');

const row = (cells: string, properties = '') =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const table = (rows: string) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${rows}</w:tbl>`;

describe('the pages of a Word file', () => {
  test('have every letter of any report', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async report => {
        const { value } = await toDocx(report);
        const found = letters(laidOut(value, anyWidths).flatMap(wordsOfPage).join(''));
        const { body, footnotes } = reportText(report);
        for (const [letter, count] of letters([...body, ...footnotes].join(''))) {
          expect(found.get(letter) ?? 0, `“${letter}”`).toBeGreaterThanOrEqual(count);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('have the words of any paragraphs in their order', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,30}(-[a-z]{1,5})?$/), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), fc.nat(8), (paragraphs, lines) => {
        const said = paragraphs.map(each => each.join(' '));
        const pages = pagesOfLines(EXACT_LINES(said), lines + 4);
        const letterOf = (text: string) => text.replace(/\s/g, '');
        expect(letterOf(pages.join(''))).toBe(letterOf(said.join('')));
      }),
    );
  });

  test('end a line before the word that does not fit, and part what is longer than a line', () => {
    // 200 points of text, 4 a letter.
    const page = onlyPage(p(`${'a'.repeat(48)} bb cc`) + p('d'.repeat(60)) + sheetOf(10));
    expect(page.texts.map(({ text }) => text)).toEqual([
      'a'.repeat(48),
      'bb cc',
      'd'.repeat(50),
      'd'.repeat(10),
    ]);
  });
});

describe('what stands together stays together', () => {
  test('no line of a paragraph stands alone at the foot or at the head of a page', () => {
    const three = `${'a'.repeat(50)} ${'b'.repeat(50)} ${'c'.repeat(50)}`;
    const control = '<w:widowControl/>';
    expect(pagesOfLines(EXACT_LINES(['1', '2', '3']) + p(three, control), 4)).toEqual([
      '1 2 3',
      three,
    ]);
    const let_ = '<w:widowControl w:val="0"/>';
    expect(pagesOfLines(EXACT_LINES(['1', '2', '3']) + p(three, let_), 4)[0]).toContain('aaa');
  });

  test('a heading stands on the page of what follows it', () => {
    const body = EXACT_LINES(['1', '2', '3']) + p('Heading', '<w:keepNext/>') + p('text');
    expect(pagesOfLines(body, 4)).toEqual(['1 2 3', 'Heading text']);
  });

  test('a page begins where one is asked for', () => {
    const body = `${p('1')}${p('2', '<w:pageBreakBefore/>')}<w:p><w:r><w:t>3</w:t><w:br w:type="page"/><w:t>4</w:t></w:r></w:p>`;
    expect(pagesOfLines(body, 9)).toEqual(['1', '2 3', '4']);
  });

  test('rows that may not break go whole to the next page, with the heads of the table', () => {
    const two = (word: string) => cell(p(`${word}1`) + p(`${word}2`)) + cell(p(''));
    const rows =
      row(cell(p('head')) + cell(p('')), '<w:tblHeader/>') +
      ['a', 'b'].map(word => row(two(word), '<w:cantSplit/>')).join('');
    expect(pagesOfLines(table(rows), 4)).toEqual(['head a1 a2', 'head b1 b2']);
  });

  test('a row that may break goes on on the next page, and one higher than a page must', () => {
    const high =
      cell(EXACT_LINES(['1', '2', '3', '4', '5'], '<w:widowControl w:val="0"/>')) + cell(p('x'));
    expect(pagesOfLines(p('0') + table(row(high)), 4)).toEqual(['0 1 2 3 x', '4 5']);
    expect(pagesOfLines(table(row(high, '<w:cantSplit/>')), 4)).toEqual(['1 2 3 4 x', '5']);
  });
});

describe('footnotes', () => {
  const footnotes = `<w:footnote w:id="7">${p('noted')}</w:footnote>`;
  const mark = '<w:r><w:footnoteReference w:id="7"/></w:r>';

  test('stand at the foot of the page of their mark, and are counted', () => {
    const file = wordByHand(
      `${EXACT_LINES(['1', '2', '3'])}<w:p>${r('4')}${mark}</w:p>${p('5')}${sheetOf(5)}`,
      { styles: EVEN_LINES, footnotes },
    );
    const pages = laidOut(file, anyWidths);
    expect(pages.map(page => wordsOfPage(page).join(' '))).toEqual(['1 2 3', '41 5 noted']);
    const [, second] = pages;
    const note = second?.texts.find(({ text }) => text === 'noted');
    expect(note && second?.paragraphs[note.paragraph]?.area).toBe('note');
    expect(note?.y).toBeGreaterThan((second?.height ?? 0) - 50 - 40);
  });

  test('that are longer than a page go on on the next', () => {
    const long = `<w:footnote w:id="7">${EXACT_LINES(['a', 'b', 'c', 'd', 'e', 'f'])}</w:footnote>`;
    const body = `<w:p>${r('1')}${mark}</w:p>`;
    const pages = pagesOfLines(body, 5, { footnotes: long });
    expect(pages.join(' ')).toBe('11 a b c d e f');
    expect(pages.length).toBe(2);
  });
});

describe('headers and footers', () => {
  const furniture =
    '<w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/>';
  const field = (name: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> ${name} </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>9</w:t><w:fldChar w:fldCharType="end"/></w:r>`;

  test('stand on each page, which is counted anew', () => {
    const file = wordByHand(EXACT_LINES(['1', '2', '3']) + sheetOf(2, furniture), {
      styles: EVEN_LINES,
      header: p('above'),
      footer: `<w:p>${r('Page ')}${field('PAGE')}${r(' of ')}${field('NUMPAGES')}</w:p>`,
    });
    const pages = laidOut(file, anyWidths).map(page => wordsOfPage(page).join(' '));
    expect(pages).toEqual(['1 2 above Page 1 of 2', '3 above Page 2 of 2']);
  });

  test('are others on the first page where it asks for its own', () => {
    const own = `${furniture.replace(/<w:footer.*/, '')}<w:titlePg/>`;
    const file = wordByHand(EXACT_LINES(['1', '2', '3']) + sheetOf(2, own), {
      styles: EVEN_LINES,
      header: p('above'),
    });
    expect(laidOut(file, anyWidths).map(page => wordsOfPage(page).join(' '))).toEqual([
      '1 2',
      '3 above',
    ]);
  });

  test('take room from the text where they are higher than the margin', () => {
    const file = wordByHand(EXACT_LINES(['1', '2', '3']) + sheetOf(3, furniture), {
      styles: EVEN_LINES,
      header: EXACT_LINES(['a', 'b']),
      footer: p(''),
    });
    expect(laidOut(file, anyWidths).length).toBe(2);
  });
});

describe('pages of their own', () => {
  test('lie on their side where a part of the text asks for it', () => {
    const turned =
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr></w:pPr></w:p>';
    const pages = laidOut(wordByHand(p('wide') + turned + p('upright') + sheetOf(9)), anyWidths);
    expect(pages.map(({ width, height }) => width > height)).toEqual([true, false]);
  });
});

describe('pages with a text box', () => {
  const words = (page: Page, text: string) => page.texts.find(mark => mark.text.includes(text));

  test('have it at its place, on its ground and in its frame, and the text below goes on', () => {
    const page = onlyPage(`<w:p>${textBoxAt({ words: 'Boxed', x: 300, y: 20 })}${r('Text')}</w:p>`);
    expect(page.fills).toEqual([{ x: 300, y: 20, width: 200, height: 50, colour: 'FFEECC' }]);
    expect(page.rules).toHaveLength(4);
    expect(new Set(page.rules.map(({ colour }) => colour))).toEqual(new Set(['336699']));
    expect(words(page, 'Boxed')?.x).toBe(300);
    expect(words(page, 'Text')?.x).toBeLessThan(300);
  });

  test('have its words where the box wants them, and the box as high as they are', () => {
    const above = onlyPage(`<w:p>${textBoxAt({ words: 'Boxed' })}</w:p>`);
    const body = '<wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"/>';
    const below = onlyPage(`<w:p>${textBoxAt({ words: 'Boxed', body })}</w:p>`);
    const [high, low] = [words(above, 'Boxed')?.y ?? 0, words(below, 'Boxed')?.y ?? 0];
    // The box is 50 points high, its line 40.
    expect(low - high).toBeCloseTo(10);
    const fitted = '<wps:bodyPr tIns="0" bIns="0"><a:spAutoFit/></wps:bodyPr>';
    const grown = onlyPage(
      `<w:p>${textBoxAt({ words: 'Many words '.repeat(30), body: fitted })}</w:p>`,
    );
    expect(grown.fills[0]?.height).toBeGreaterThan(100);
  });

  test('of a header have it on each page', () => {
    const header = `<w:p>${textBoxAt({ words: 'Letterhead' })}</w:p>`;
    const shown = '<w:headerReference w:type="default" r:id="header"/>';
    const file = wordByHand(EXACT_LINES(['a', 'b', 'c']) + sheetOf(2, shown), {
      styles: EVEN_LINES,
      header,
    });
    const pages = laidOut(file, anyWidths).map(page => wordsOfPage(page).join(' '));
    expect(pages).toEqual(['a b Letterhead', 'c Letterhead']);
  });
});
