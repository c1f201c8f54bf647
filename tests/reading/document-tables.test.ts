import { describe, expect, test } from 'vitest';
import { likeliestTable } from '../../shared/importing/match-columns';
import { recordsOf } from '../../shared/model/book';
import { type SourceTable, wordsOfRow } from '../../shared/reading/tables/source-table';
import { isUnreadable } from '../../shared/reading/unreadable';
import { changeStatusReport } from '../../shared/report/change-status/change-status-report';
import { toDocx } from '../../shared/word/to-docx';
import { openSampleBook } from '../resources/open-sample-book';
import { SEC } from '../support/change-register-2018';
import { planOf, tablesIn, wordsOf } from '../support/importing';

async function read(name: string, content: string | Uint8Array): Promise<SourceTable[]> {
  const tables = await tablesIn(name, content);
  if (isUnreadable(tables)) throw new Error(tables.message);
  return tables;
}

const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;

describe('the tables of a document', () => {
  test('go on with the one before where they have its heads, as registers cut by stage do', async () => {
    const heads = row('Reference', 'Title');
    const html = `<html><body><p>Refinement</p><table>${heads}${row('MP001', 'a')}</table><p>Withdrawn</p><table>${heads}${row('MP002', 'b')}${row('MP003', 'c')}</table><table>${row('Other', 'table')}</table></body></html>`;
    const [register, other] = await read('register.html', html);
    expect(register && wordsOf(register).map(([first]) => first)).toEqual([
      'Reference',
      'MP001',
      'MP002',
      'MP003',
    ]);
    expect(register?.rows.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    expect(other?.name).toBe('Table 2');
  });

  test('have the words of a cell in every row and column that it spans', async () => {
    const html = `<table><tr><td>Stage</td><td>Ref</td><td>Title</td></tr><tr><td rowspan="2">Refinement</td><td>MP001</td><td>a</td></tr><tr><td colspan="2">MP002</td></tr></table>`;
    const [table] = await read('register.html', html);
    expect(table && wordsOf(table)).toEqual([
      ['Stage', 'Ref', 'Title'],
      ['Refinement', 'MP001', 'a'],
      ['Refinement', 'MP002', 'MP002'],
    ]);
  });

  test('in Markdown are read without its signs', async () => {
    const markdown =
      '# Register\n\nAll of it.\n\n| Ref | Title |\n| --- | :---: |\n| MP001 | [A *new* stage][one] |\n\n[one]: https://example.org\n';
    const tables = await read('register.md', markdown);
    expect(tables.map(wordsOf)).toEqual([
      [
        ['Ref', 'Title'],
        ['MP001', 'A new stage'],
      ],
    ]);
  });

  test('say a cell that spans others once where a row is told in one line', async () => {
    const html = `<table><tr><td colspan="3">Impacts</td></tr><tr><td>1</td><td>1</td><td>x</td></tr></table>`;
    const [table] = await read('form.html', html);
    expect(table?.rows.map(each => wordsOfRow(each, ' · '))).toEqual(['Impacts', '1 · 1 · x']);
  });

  test('a Change Status Report in Word can be imported where no register is kept', async () => {
    const { value: book } = openSampleBook();
    const [committee] = recordsOf(book, 'committee');
    const report = changeStatusReport(book, {
      committeeId: committee?.id ?? '',
      codeId: SEC.id,
      month: '2018-08',
      asAt: '2018-08-31',
      presentedTo: '',
      version: '',
      created: '2018-08-31T12:00:00Z',
    });
    if (!report) throw new Error('The sample has no register.');
    const tables = await read('report.docx', (await toDocx(report.value)).value);
    const table = likeliestTable(tables);
    if (!table) throw new Error('The report has no table.');
    const emptied = { records: new Map([[SEC.id, SEC]]) };
    const { fresh, aside } = planOf(emptied, table);
    expect(aside).toEqual([]);
    expect(fresh.find(({ after }) => after.reference === 'SECMP0036')?.facts).toMatchObject({
      title: 'Single User ID for Users acting in one or more User Roles',
      stageId: 'report',
    });
  });
});
