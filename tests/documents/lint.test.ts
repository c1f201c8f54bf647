import { type FileChild, HeadingLevel, PageBreak, Paragraph, Table, TableRow } from 'docx';
import { describe, expect, test } from 'vitest';
import { cells, documentWith } from '../support/broken-documents/good-document';
import { lintDocx } from '../support/docx-lint/lint-docx';

const { HEADING_1, HEADING_2, HEADING_3, TITLE } = HeadingLevel;

describe('headings skip no level', () => {
  test.each([
    ['one below the other', [HEADING_1, HEADING_2, HEADING_3]],
    ['up by more than one', [HEADING_1, HEADING_2, HEADING_3, HEADING_1]],
    ['a title above them', [TITLE, HEADING_1]],
    ['none at all', []],
  ])('%s is fine', async (_, headings) => {
    expect(await lintOf(...headings.map(headed))).toEqual([]);
  });

  test.each([
    ['from the first to the third', [HEADING_1, HEADING_3]],
    ['at the start', [HEADING_2]],
    ['below a title', [TITLE, HEADING_2]],
  ])('a skip %s is found once', async (_, headings) => {
    expect(await lintOf(...headings.map(headed))).toEqual(['A11Y_HEADING']);
  });

  test('an outline level counts as a heading, whatever the style', async () => {
    const outlined = new Paragraph({ text: 'Outlined', outlineLevel: 2 });
    expect(await lintOf(headed(HEADING_1), outlined)).toEqual(['A11Y_HEADING']);
  });

  test('a heading that is set to body text counts as none', async () => {
    const unheaded = new Paragraph({ text: 'Text', heading: HEADING_3, outlineLevel: 9 });
    expect(await lintOf(headed(HEADING_1), unheaded)).toEqual([]);
  });
});

describe('no empty paragraph serves as spacing', () => {
  test.each([
    ['without anything', new Paragraph({})],
    ['with nothing but spaces', new Paragraph('  ')],
    ['with a style', new Paragraph({ heading: TITLE })],
  ])('one %s is found', async (_, empty) => {
    expect(await lintOf(new Paragraph('Before'), empty)).toEqual(['EMPTY_PARA']);
  });

  test('one between a table and text is found, for it only spaces', async () => {
    expect(await lintOf(table(), new Paragraph({}))).toEqual(['EMPTY_PARA']);
  });

  test('one between two tables is needed, or they would merge', async () => {
    expect(await lintOf(table(), new Paragraph({}), table())).toEqual([]);
  });

  test('a second one between two tables is not', async () => {
    const empties = [new Paragraph({}), new Paragraph({})];
    expect(await lintOf(table(), ...empties, table())).toEqual(['EMPTY_PARA', 'EMPTY_PARA']);
  });

  test('an empty cell is not spacing', async () => {
    const row = new TableRow({ children: cells('', '') });
    expect(await lintOf(new Table({ rows: [row] }))).toEqual([]);
  });

  test('one with a page break is not empty', async () => {
    expect(await lintOf(new Paragraph({ children: [new PageBreak()] }))).toEqual([]);
  });
});

async function lintOf(...children: FileChild[]): Promise<string[]> {
  return lintDocx(await documentWith(...children)).map(({ code }) => code);
}

function headed(heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ text: 'A heading', heading });
}

function table(): Table {
  return new Table({ rows: [new TableRow({ children: cells('one', 'two') })] });
}
