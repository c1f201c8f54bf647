import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isUnreadable } from '../../shared/reading/unreadable';
import { registerAsAt } from '../../shared/registers/changes/change-register';
import { registerFile } from '../../shared/report/change-register/register-file';
import { bookWith } from '../support/builders';
import { MODIFICATIONS, RELEASES, SEC } from '../support/change-register-2018';
import { cpuClock } from '../support/cpu-clock';
import { planOf, tableIn, tablesIn, wordsOf } from '../support/importing';
import { type HandMadeWorkbook, workbookOf } from '../support/workbook-by-hand';

const SAMPLE_REGISTER = { code: SEC, modifications: MODIFICATIONS, releases: RELEASES };
const SAMPLE_BOOK = bookWith(SEC, ...MODIFICATIONS, ...RELEASES);

const read = (made: HandMadeWorkbook) => tableIn('register.xlsx', workbookOf(made));

const text = (place: string, words: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;

const FORMATS = `<numFmts><numFmt numFmtId="164" formatCode="d\\ mmm\\ yyyy"/><numFmt numFmtId="165" formatCode="[$-809]mmm\\-yy;@"/><numFmt numFmtId="166" formatCode="&quot;day &quot;0000"/><numFmt numFmtId="167" formatCode="yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs>`;

async function datesOf(properties: string): Promise<(string | null)[]> {
  const cells = [0, 1, 2, 3, 4, 5].map(style => `<c s="${style}"><v>43405.75</v></c>`).join('');
  const { rows } = await read({ rows: `<row r="3">${cells}</row>`, formats: FORMATS, properties });
  return rows[0]?.cells.map(({ date }) => date) ?? [];
}

describe('the cells of a workbook', () => {
  test('are dates where they are shown as dates, as precise as they are shown', async () => {
    expect(await datesOf('')).toEqual([null, '2018-11-01', '2018-11-01', '2018-11', null, '2018']);
  });

  test('count their days from 1904 where the workbook does', async () => {
    expect((await datesOf('<workbookPr date1904="1"/>'))[1]).toBe('2022-11-02');
  });

  test('keep the noughts that a format puts before a number', async () => {
    const { rows } = await read({ rows: '<row><c s="4"><v>621</v></c></row>', formats: FORMATS });
    expect(rows[0]?.cells[0]?.text).toBe('0621');
  });

  test('share their texts, in pieces of several looks, without how they are pronounced', async () => {
    const strings =
      '<si><t>One</t></si><si><r><t>T</t></r><r><t xml:space="preserve">wo </t></r><rPh><t>x</t></rPh></si>';
    const rows =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>7</v></c><c><v>1</v></c></row>';
    expect(wordsOf(await read({ rows, strings }))).toEqual([['One', 'Two', '', '1']]);
  });

  test('say what a formula came to, yes or no, and signs that XML cannot hold', async () => {
    const rows = `<row><c t="str"><f>HYPERLINK("x")</f><v>SECMP0006</v></c><c t="b"><v>1</v></c>${text('C1', 'a_x000D_&#10;b_x005F_x0041_')}<c t="d"><v>2018-11-01T00:00:00</v></c></row>`;
    expect(wordsOf(await read({ rows }))).toEqual([
      ['SECMP0006', 'yes', 'a\nb_x0041_', '2018-11-01'],
    ]);
  });

  test('stand where they say, and joined ones each say what the first says', async () => {
    const rows = `<row r="2">${text('B2', 'Refinement')}${text('C2', 'a')}</row><row r="4">${text('C4', 'b')}</row>`;
    const table = await read({ rows, joined: '<mergeCells><mergeCell ref="B2:B4"/></mergeCells>' });
    expect(table.rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(wordsOf(table)).toEqual([
      ['', 'Refinement', 'a'],
      ['', 'Refinement', 'b'],
    ]);
  });
});

describe('a workbook that is made to do harm', () => {
  test('an entity that it declares stays as it is written', async () => {
    const before = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const { rows } = await read({ before, rows: `<row>${text('A1', 'x&b;&amp;')}</row>` });
    expect(rows[0]?.cells[0]?.text).toBe('x&b;&');
  });

  test('columns far to the right and joins over the whole sheet cost nothing', async () => {
    const joined = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(2_000)}</mergeCells>`;
    const rows = `<row r="1">${text('A1', 'a')}${text('XFD1', 'z')}${text('ZZZ1', 'y')}</row><row r="99999999999">${text('A9', 'b')}</row>`;
    const worked = cpuClock();
    expect(wordsOf(await read({ rows, joined }))).toEqual([['a'], ['b']]);
    expect(worked()).toBeLessThan(1_000);
  });

  test.each<[string, Uint8Array, string]>([
    ['20,001 rows', workbookOf({ rows: manyRows(20_002) }), 'rows'],
    ['1,000 tags in one another', workbookOf({ rows: '<a>'.repeat(1_000) }), 'nested'],
    ['45 MB of nothing in 45 kB', workbookOf({ rows: ' '.repeat(45_000_000) }), 'too long'],
    ['no sheet', workbookOf({ rows: '' }), 'no table'],
  ])('is refused: %s', async (_, bytes, why) => {
    const tables = await tablesIn('register.xlsx', bytes);
    expect(isUnreadable(tables) && tables.message).toContain(why);
  });
});

test('a workbook whose parts are spoilt gives a table or a reason', async () => {
  const good = registerFile(registerAsAt(SAMPLE_REGISTER, '2018-08-31'), 'xlsx').bytes;
  const parts = unzipSync(good);
  const spoiling = fc.record({
    part: fc.constantFrom(...Object.keys(parts)),
    at: fc.nat(),
    length: fc.nat(40),
    instead: fc.oneof(
      fc.string(),
      fc.constantFrom('<row r="-1">', '<c r="A0">', '</c>', '&#x0;', 's="-1"'),
    ),
  });
  await fc.assert(
    fc.asyncProperty(spoiling, async ({ part, at, length, instead }) => {
      const whole = strFromU8(parts[part] ?? new Uint8Array());
      const from = at % (whole.length + 1);
      const spoilt = whole.slice(0, from) + instead + whole.slice(from + length);
      const bytes = zipSync({ ...parts, [part]: strToU8(spoilt) });
      const tables = await tablesIn('register.xlsx', bytes);
      if (isUnreadable(tables)) expect(tables.message).toMatch(/^[^\n]+\.$/);
      else for (const table of tables) expect(planOf(SAMPLE_BOOK, table).aside).toBeDefined();
    }),
  );
});

/** Rows that differ, as those of a register do. */
function manyRows(count: number): string {
  const row = (at: number) => `<row>${text('A1', String(at * 7_919 * 7_919))}</row>`;
  return Array.from({ length: count }, (_, at) => row(at)).join('');
}
