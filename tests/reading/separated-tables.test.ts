import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnreadable } from '../../shared/reading/unreadable';
import { csvFile } from '../../shared/spreadsheet/csv-file';
import { tableIn, tablesIn, wordsOf } from '../support/importing';

const HEADS = ['Ref', 'Title'];
const ROW = ['SECMP0006', 'Specifying the number of digits'];

/** Text in UTF-16, as Excel's “Unicode text” has it. */
function utf16(text: string): Uint8Array {
  const codes = [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return new Uint8Array(codes.flatMap(code => [code & 0xff, code >> 8]));
}

describe('a text of values is read with whatever separates them', () => {
  test.each([
    ['commas', 'Ref,Title\nSECMP0006,Specifying the number of digits'],
    ['semicolons', 'Ref;Title\r\nSECMP0006;Specifying the number of digits\r\n'],
    ['tabs', 'Ref\tTitle\nSECMP0006\tSpecifying the number of digits'],
    ['bars', 'Ref|Title\nSECMP0006|Specifying the number of digits'],
    ["Excel's own first line", 'sep=;\nRef;Title\nSECMP0006;Specifying the number of digits'],
    ['old line ends', 'Ref,Title\rSECMP0006,Specifying the number of digits'],
    ['quotation marks', '"Ref","Title"\n"SECMP0006","Specifying the number of digits"'],
    ['a byte order mark', '\uFEFFRef,Title\nSECMP0006,Specifying the number of digits'],
  ])('%s', async (_, text) => {
    expect(wordsOf(await tableIn('register.csv', text))).toEqual([HEADS, ROW]);
  });

  test('UTF-16, and the letters of old British office files', async () => {
    expect(wordsOf(await tableIn('a.txt', utf16('Ref\tTitle\n1\t€ – ü')))[1]).toEqual([
      '1',
      '€ – ü',
    ]);
    const old = new Uint8Array([...'Ref,Title\n1,'].map(sign => sign.charCodeAt(0)).concat(0x80));
    expect(wordsOf(await tableIn('a.csv', old))[1]).toEqual(['1', '€']);
  });

  test('a value may hold separators, line ends and quotation marks', async () => {
    const text = 'Ref,Title\n1,"a, ""b""\nc"\n2,d\n';
    const { rows } = await tableIn('a.csv', text);
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4]);
    expect(rows[1]?.cells[1]?.text).toBe('a, "b"\nc');
  });

  test('a quotation mark that is never closed is a sign like any other', async () => {
    const text = 'Ref,Title\n1,"a\n2,b\n';
    expect(wordsOf(await tableIn('a.csv', text))).toEqual([HEADS, ['1', '"a'], ['2', 'b']]);
  });
});

const value = fc.oneof(
  fc.constantFrom('a', 'b c', '=1', "'+", "'", ',', ';', '"', '""', '\n', 'SECMP0006', 'x"y', '\t'),
  fc.string({ maxLength: 8 }),
);

test('what is written as values is read as it was, row by row', async () => {
  const rows = fc.array(fc.array(value, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(rows, async written => {
      const clean = written.map(row => ['x', ...row.map(withoutControls), 'x']);
      const read = wordsOf(await tableIn('a.csv', csvFile(clean)));
      expect(read).toEqual(clean.map(row => row.map(cell => cell.trim())));
    }),
  );
});

test.each(['=1+1', '+44', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', "'=1", "''+", "'"])(
  'a text that a spreadsheet would take for a formula is a text: %s',
  async text => {
    const written = csvFile([
      ['Ref', 'Title'],
      ['x', text],
    ]);
    expect(new TextDecoder().decode(written)).toMatch(/\n"?x,"?'/);
    expect(wordsOf(await tableIn('a.csv', written))[1]?.[1]).toBe(text.trim());
  },
);

/** Text without what a reader of text takes for the end of a line or for no text. */
function withoutControls(text: string): string {
  return text.replace(/[\p{C}\u2028\u2029]/gu, sign => (sign === '\n' ? sign : '.'));
}

test('any bytes give a table or a reason, and no word is lost', async () => {
  const bytes = fc.oneof(
    fc.uint8Array(),
    fc.string().map(text => new TextEncoder().encode(text)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom('a.csv', 'a.xlsx', 'a.docx'), async (given, name) => {
      const tables = await tablesIn(name, given);
      if (isUnreadable(tables)) expect(tables.message).toMatch(/^[^\n]+\.$/);
      else expect(tables[0]?.rows.length).toBeGreaterThan(0);
    }),
  );
});

describe('what is no table is refused with a reason', () => {
  test.each<[string, string, string | Uint8Array, string]>([
    ['an empty file', 'a.csv', '', 'empty'],
    ['white space', 'a.csv', ' \n\t\n', 'noTable'],
    ['a PDF', 'a.csv', '%PDF-1.7', 'otherFormat'],
    ['Excel 97', 'a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'otherFormat'],
    ['a picture', 'a.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'binary'],
    ['20,001 rows', 'a.csv', 'a,b\n'.repeat(20_001), 'damaged'],
    ['21 MB', 'a.csv', new Uint8Array(21_000_000).fill(65), 'tooLarge'],
  ])('%s', async (_, name, content, code) => {
    const tables = await tablesIn(name, content);
    expect(isUnreadable(tables) && tables.code).toBe(code);
  });

  test('a line of a million separators keeps the first columns', async () => {
    const { rows } = await tableIn('a.csv', `a,b${','.repeat(1_000_000)}c\nd,e`);
    expect(rows.map(({ cells }) => cells.length)).toEqual([256, 2]);
  });
});
