import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modification } from '../../shared/model/modification';
import { changeRegisterOf, registerAsAt } from '../../shared/registers/changes/change-register';
import { registerFile } from '../../shared/report/change-register/register-file';
import { openSampleBook } from '../resources/open-sample-book';
import { bookWith } from '../support/builders';
import { SEC } from '../support/change-register-2018';
import { planOf, tableIn, wordsOf } from '../support/importing';
import { validateOpenXml } from '../support/open-xml-validator';
import { runMinutebook } from '../support/run-minutebook';

const SAMPLE = fileURLToPath(new URL('../../resources/sample-book.json', import.meta.url));

const HOSTILE = [
  '=HYPERLINK("http://example.org","x")',
  '<b>&amp; ]]>',
  '\u0000\u0001\uFFFE\uFFFF\uD800',
  '_x0041_',
  'a\r\nb\tc',
  'x'.repeat(40_000),
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'minutebook-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(format: string): string {
  const asked = ['export', SAMPLE, '--report', 'change-register', '--as-at', '2018-08-31'];
  const ran = runMinutebook(folder, [...asked, '--format', format, '--out', '.']);
  expect(ran).toMatchObject({ code: 0, err: '' });
  return path.join(folder, ran.out.trim());
}

describe('the register that the command writes', () => {
  test('is a sound workbook, and says nothing new when it is read back', async () => {
    const file = written('xlsx');
    expect(path.basename(file)).toBe('SEC-register-2018-08-31.xlsx');
    const bytes = new Uint8Array(readFileSync(file));
    expect(await validateOpenXml(bytes, 'xlsx')).toEqual({ ok: true, errors: [], unchanged: true });
    const { fresh, changed, aside, unchanged } = planOf(
      openSampleBook().value,
      await tableIn('register.xlsx', bytes),
    );
    expect([...fresh, ...changed, ...aside]).toEqual([]);
    expect(unchanged.length).toBeGreaterThan(5);
  });

  test('is the same in values with commas', async () => {
    const [book, values] = await Promise.all(
      ['xlsx', 'csv'].map(async format => {
        const file = written(format);
        return wordsOf(await tableIn(file, new Uint8Array(readFileSync(file))));
      }),
    );
    expect(values?.map(row => row.slice(0, 2))).toEqual(book?.map(row => row.slice(0, 2)));
  });
});

test('whatever the register says, its workbook is sound', async () => {
  const modifications = HOSTILE.map((words, at) => {
    const reference = `SECMP000${at}`;
    const facts = { title: words, documents: [words], raised: `19${at}0-02` };
    const statement = { id: 's', on: '2018-01-01', source: '', decisionId: null, facts };
    return modification({ id: reference, codeId: SEC.id, reference, statements: [statement] });
  });
  const register = changeRegisterOf(bookWith(SEC, ...modifications), SEC.id);
  if (!register) throw new Error('The book has no such code.');
  const { bytes } = registerFile(registerAsAt(register, '2018-08-31'), 'xlsx');
  expect(await validateOpenXml(bytes, 'xlsx')).toEqual({ ok: true, errors: [], unchanged: true });
});
