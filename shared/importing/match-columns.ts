import type { SourceTable } from '../reading/tables/source-table';
import { FIELD_LABELS, FIELD_NAMES, IMPORT_FIELDS, type ImportField } from './import-fields';

/** What each column of a table tells, from the left; `null` for one that is left out. */
export type Columns = readonly (ImportField | null)[];

/** The heads are looked for in so many rows; above them stands what the table is called. */
const MOST_ABOVE = 30;

/** The row that is most like the heads of a register, counted from 0. */
export function headRowOf(table: SourceTable): number {
  const likeness = table.rows.slice(0, MOST_ABOVE).map((_, at) => likenessOf(table, at));
  return Math.max(0, likeness.indexOf(Math.max(...likeness)));
}

/** The table of a file that is most like a register of modifications; the first where none is. */
export function likeliestTable(tables: readonly SourceTable[]): SourceTable | undefined {
  const likeness = (table: SourceTable) => likenessOf(table, headRowOf(table));
  return tables.toSorted((a, b) => likeness(b) - likeness(a))[0];
}

/**
 * How like the heads of a register a row is. Without references it is hardly one; but one head alone may
 * be any cell, and the “no” of a vote no number.
 */
function likenessOf(table: SourceTable, row: number): number {
  const columns = columnsOf(table, row);
  const heads = (table.rows[row]?.cells ?? []).map(({ text }) => text);
  const found = columns.filter(field => field !== null);
  const isReferred = found.length > 1 && columns.includes('reference');
  return likenessOfHeads(heads, columns, namesOf) + (isReferred ? 100 : 0);
}

/** How like these fields some heads are: a name by itself is more than one among other words. */
export function likenessOfHeads<F extends string>(
  heads: readonly string[],
  columns: readonly (F | null)[],
  names: (field: F) => readonly string[],
): number {
  const found = columns.flatMap((field, at) => (field === null ? [] : [{ field, at }]));
  const named = found.filter(({ field, at }) => names(field).includes(bareWords(heads[at] ?? '')));
  return found.length + named.length * 10;
}

/** What the columns of a table tell by the heads in this row. */
export function columnsOf({ rows }: SourceTable, headRow: number): Columns {
  return matchedColumns((rows[headRow]?.cells ?? []).map(({ text }) => text));
}

/**
 * What the columns under these heads tell. Each field is told by one column at most: that which has
 * its name, else that which has its name among its words, those before an “of” first.
 */
export function matchedColumns(heads: readonly string[]): Columns {
  return matchedHeads(heads, IMPORT_FIELDS, namesOf);
}

/** The same for any fields, each by the names it goes by, the surest first. */
export function matchedHeads<F extends string>(
  heads: readonly string[],
  fields: readonly F[],
  names: (field: F) => readonly string[],
): (F | null)[] {
  const words = heads.map(bareWords);
  const columns: (F | null)[] = heads.map(() => null);
  for (const fits of [isNamed, isNamedBeforeOf, isNamedIn]) {
    for (const field of fields) {
      if (columns.includes(field)) continue;
      const at = firstFitting(names(field), words, columns, fits);
      if (at >= 0) columns[at] = field;
    }
  }
  return columns;
}

type Fits = (head: string, name: string) => boolean;

function firstFitting(
  names: readonly string[],
  heads: readonly string[],
  taken: readonly (string | null)[],
  fits: Fits,
): number {
  for (const name of names) {
    const at = heads.findIndex((head, column) => taken[column] === null && fits(head, name));
    if (at >= 0) return at;
  }
  return -1;
}

function namesOf(field: ImportField): string[] {
  return [bareWords(FIELD_LABELS[field]), ...FIELD_NAMES[field]];
}

function isNamed(head: string, name: string): boolean {
  return head === name;
}

/** A head is a few words; a sentence that happens to have one of the names in it is none. */
const LONGEST_HEAD = 60;

/** Which date it is, the other words of a head say. */
const SAYS_NOT_WHICH = 'date';

/** The effectiveness of an action is no action. */
function isNamedBeforeOf(head: string, name: string): boolean {
  return isNamedIn(head.split(' of ')[0] ?? '', name);
}

/** Whether a name stands among the words of a head; a short one such as `no` says too little there. */
function isNamedIn(head: string, name: string): boolean {
  const saysLittle = name.length <= 3 || name === SAYS_NOT_WHICH;
  return !saysLittle && head.length <= LONGEST_HEAD && ` ${head} `.includes(` ${name} `);
}

/** Words in small letters with one space between them. */
export function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
