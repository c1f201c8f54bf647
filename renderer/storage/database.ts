import { Dexie, type Table } from 'dexie';
import { SCHEMA } from '../../shared/model/book';
import { isObject, isRow, type RowChange } from './rows';

/** One saved change: which revision it made, when, and what takes it back. */
export interface JournalEntry {
  readonly revision: number;
  readonly time: string;
  readonly change: RowChange;
  readonly inverse: RowChange;
}

/** What the database says of itself. */
export interface Meta {
  readonly key: 'book';
  readonly schema: number;
  readonly revision: number;
}

/** The three tables. What lies in them is unknown until a check has seen it. */
export interface Database {
  readonly dexie: Dexie;
  readonly records: Table<unknown, string>;
  readonly journal: Table<unknown, number, JournalEntry>;
  readonly meta: Table<unknown, string, Meta>;
}

/** The database of that name, not yet opened. Strict: a saved change has reached the disk. */
export function databaseNamed(name: string): Database {
  const dexie = new Dexie(name, {
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
  });
  dexie.version(SCHEMA).stores({
    records: 'id, kind, meetingId, committeeId',
    journal: '++key, revision',
    meta: 'key',
  });
  return {
    dexie,
    records: dexie.table('records'),
    journal: dexie.table('journal'),
    meta: dexie.table('meta'),
  };
}

/**
 * Whether a newer Minutebook made this database. Asked before it is opened, because Dexie opens a
 * newer one without a word; its version numbers are ten times ours.
 */
export async function isNewerOnDisk(name: string): Promise<boolean> {
  const known = await indexedDB.databases();
  return known.some(each => each.name === name && (each.version ?? 0) >= (SCHEMA + 1) * 10);
}

/** What the opened database says of itself: revision 0 where nothing was ever saved. */
export async function readMeta({ meta }: Database): Promise<Meta> {
  const found = await meta.get('book');
  return isMeta(found) ? found : { key: 'book', schema: SCHEMA, revision: 0 };
}

/** The journal after a revision, oldest first, without entries that cannot be read. */
export async function journalAfter(
  { journal }: Database,
  revision: number,
): Promise<JournalEntry[]> {
  const entries = await journal.where('revision').above(revision).toArray();
  return entries.filter(isJournalEntry);
}

function isMeta(value: unknown): value is Meta {
  return (
    isObject(value) && typeof value['schema'] === 'number' && typeof value['revision'] === 'number'
  );
}

function isJournalEntry(value: unknown): value is JournalEntry {
  return (
    isObject(value) &&
    typeof value['revision'] === 'number' &&
    isRowChange(value['change']) &&
    isRowChange(value['inverse'])
  );
}

function isRowChange(value: unknown): value is RowChange {
  if (!isObject(value)) return false;
  const { put, remove } = value;
  return Array.isArray(put) && put.every(isRow) && Array.isArray(remove);
}
