import { importModifications } from '../../shared/commands/changes/import-modifications';
import {
  type ImportChoices,
  type ImportPlan,
  planImport,
} from '../../shared/importing/import-plan';
import { columnsOf, headRowOf } from '../../shared/importing/match-columns';
import type { Book } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import { readTables } from '../../shared/reading/tables/read-tables';
import type { SourceTable } from '../../shared/reading/tables/source-table';
import { isUnreadable, type Unreadable } from '../../shared/reading/unreadable';
import { SEC } from './change-register-2018';

/** The tables of a file, or why there are none. */
export function tablesIn(
  name: string,
  content: string | Uint8Array,
): Promise<SourceTable[] | Unreadable> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readTables({ name, bytes });
}

/** The first table of a file that has one. */
export async function tableIn(name: string, content: string | Uint8Array): Promise<SourceTable> {
  const tables = await tablesIn(name, content);
  if (isUnreadable(tables)) throw new Error(tables.message);
  const [first] = tables;
  if (!first) throw new Error('A file was read without a table.');
  return first;
}

/** The words of the cells of a table, row by row. */
export function wordsOf({ rows }: SourceTable): string[][] {
  return rows.map(({ cells }) => cells.map(({ text }) => text));
}

/** The choices that the program proposes for a table, true as at the end of August 2018. */
export function proposedFor(
  table: SourceTable,
  chosen: Partial<ImportChoices> = {},
): ImportChoices {
  const headRow = headRowOf(table);
  return {
    fileName: 'register.csv',
    headRow,
    columns: columnsOf(table, headRow),
    on: '2018-08-31',
    first: 'day',
    names: new Map(),
    releases: null,
    ...chosen,
  };
}

let last = 0;
const newId = () => {
  last += 1;
  return `imported-${last}`;
};

/** What the import of a table into the register of the Smart Energy Code would do. */
export function planOf(
  book: Book,
  table: SourceTable,
  chosen: Partial<ImportChoices> = {},
): ImportPlan {
  const choices = proposedFor(table, chosen);
  const plan = planImport(book, { codeId: SEC.id, table, choices }, newId);
  if (!plan) throw new Error('The book has no such code.');
  return plan;
}

/** The book with a table imported; the same book where it says nothing new. */
export function withImported(
  book: Book,
  table: SourceTable,
  chosen: Partial<ImportChoices> = {},
): Book {
  const wanted = { codeId: SEC.id, table, choices: proposedFor(table, chosen) };
  const context = { today: '2018-09-01', now: '10:00', newId };
  const change = importModifications(book, wanted, context);
  return change ? apply(book, change) : book;
}
