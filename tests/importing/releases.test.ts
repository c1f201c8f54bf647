import { describe, expect, test } from 'vitest';
import { releaseTableOf } from '../../shared/importing/plan-releases';
import { type Book, recordsOf } from '../../shared/model/book';
import type { SourceTable } from '../../shared/reading/tables/source-table';
import { isUnreadable } from '../../shared/reading/unreadable';
import { changeNames } from '../../shared/registers/changes/change-names';
import {
  changeRegisterOf,
  type RegisterAsAt,
  registerAsAt,
} from '../../shared/registers/changes/change-register';
import { factCells } from '../../shared/report/change-register/fact-cells';
import { registerFile } from '../../shared/report/change-register/register-file';
import { bookWith } from '../support/builders';
import { MODIFICATIONS, RELEASES, SEC } from '../support/change-register-2018';
import { planOf, tableIn, tablesIn, withImported } from '../support/importing';

const DAY = '2022-12-31';
const BOOK = bookWith(SEC, ...MODIFICATIONS, ...RELEASES);

function asAt(book: Book): RegisterAsAt {
  const register = changeRegisterOf(book, SEC.id);
  if (!register) throw new Error('The book has no such code.');
  return registerAsAt(register, DAY);
}

async function exported(book: Book): Promise<[SourceTable, SourceTable | null]> {
  const { name, bytes } = registerFile(asAt(book), 'xlsx');
  const tables = await tablesIn(name, bytes);
  if (isUnreadable(tables) || !tables[0]) throw new Error('The workbook cannot be read.');
  return [tables[0], releaseTableOf(tables)];
}

/** What a register says, in words and dates, whatever its records are called by. */
function told(book: Book) {
  const register = asAt(book);
  const names = changeNames(register);
  return {
    modifications: register.modifications.map(({ modification, facts }) => [
      modification.reference,
      factCells(facts, { code: SEC, names }),
    ]),
    releases: register.releases.map(({ facts }) => ({ ...facts, designations: [] })),
  };
}

const csv = (...lines: string[]) => tableIn('releases.csv', lines.join('\n'));
const nobody = () => csv('Ref,Title');

describe('the releases of a workbook', () => {
  test('come with its modifications, where nothing is known yet', async () => {
    const [table, releases] = await exported(BOOK);
    const book = withImported(bookWith(SEC), table, { on: DAY, releases });
    expect(told(book)).toEqual(told(BOOK));
    expect(withImported(book, table, { on: DAY, releases })).toBe(book);
  });

  test('say nothing new where they came from', async () => {
    const [table, releases] = await exported(BOOK);
    expect(releases).not.toBeNull();
    expect(planOf(BOOK, table, { on: DAY, releases }).releaseRows).toEqual([]);
  });
});

test('a date that moved is told as true from the day of the table, with its row as the source', async () => {
  const releases = await csv('Release,Date,Status', 'November 2018 SEC Release,8 Nov 2018,Planned');
  const table = await nobody();
  const [row] = planOf(BOOK, table, { releases }).releaseRows;
  expect(row).toMatchObject({ facts: { date: '2018-11-08' }, known: { date: '2018-11-01' } });
  const book = withImported(BOOK, table, { releases });
  const moved = recordsOf(book, 'release').find(({ id }) => id === 'november-2018');
  expect(moved?.statements.at(-1)).toMatchObject({
    on: '2018-08-31',
    source: 'register.csv, row 2',
    facts: { date: '2018-11-08' },
  });
});

test.each([
  ['no name', ',1 Nov 2018,', 'It has no name.'],
  ['no date', 'A release,soon,', '“soon” is no date.'],
  ['no status', 'A release,,nearly', '“nearly” is no status.'],
])('a release with %s is set aside', async (_, line, why) => {
  const releases = await csv('Release,Date,Status', line);
  expect(planOf(BOOK, await nobody(), { releases }).releaseRows).toMatchObject([{ why }]);
});

test('a table of modifications is never taken for one of releases', async () => {
  expect(releaseTableOf([await csv('Ref,Release,Date', 'SECMP0901,x,')])).toBeNull();
});
