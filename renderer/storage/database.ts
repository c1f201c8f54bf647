import { Dexie, type Table } from 'dexie';
import { SCHEMA } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { ActionRow } from '../../shared/registers/action-rows';
import type { MentionRow } from './mention-rows';
import { isObject, isRow, type RowChange } from './rows';

/** One saved change: which revision it made, when, and what takes it back. */
export interface JournalEntry {
  readonly revision: number;
  readonly time: string;
  /** The meetings of which something was changed. */
  readonly parts: readonly Id[];
  readonly change: RowChange;
  readonly inverse: RowChange;
}

/** What the database says of itself. */
export interface Meta {
  readonly key: 'book';
  readonly schema: number;
  readonly revision: number;
}

/** In which form the rows of the register lie. */
export interface RegisterForm {
  readonly key: 'registers';
  readonly form: number;
}

/** How far the journal was thinned: everything up to these revisions. */
export interface Thinned {
  readonly key: 'thinned';
  readonly byMinute: number;
  readonly byDay: number;
}

/** Which window has the book in hand: the one that took it last. Only its changes are saved. */
export interface Hand {
  readonly key: 'hand';
  readonly window: string;
}

/**
 * The tables. What lies in the records, the journal and the meta table is unknown until a check has
 * seen it. The rows of actions and mentions follow from the records, in the transaction that saves
 * them, and are made anew where their form is not that of this program.
 */
export interface Database {
  readonly dexie: Dexie;
  readonly records: Table<unknown, string>;
  readonly actions: Table<ActionRow, string>;
  readonly mentions: Table<MentionRow, string>;
  readonly journal: Table<unknown, number, JournalEntry>;
  readonly meta: Table<unknown, string, Meta | RegisterForm | Thinned | Hand>;
}

/** The form of the tables, which changes with what they are asked by. The data's own is `SCHEMA`. */
export const DATABASE = 2;

/** The database of that name, not yet opened. Strict: a saved change has reached the disk. */
export function databaseNamed(name: string, factory: IDBFactory): Database {
  const dexie = new Dexie(name, {
    indexedDB: factory,
    IDBKeyRange,
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
  });
  dexie.version(1).stores({
    records: 'id, kind, meetingId, committeeId',
    journal: '++key, revision',
    meta: 'key',
  });
  dexie.version(DATABASE).stores({
    records: 'id, kind, meetingId, committeeId, actionId, [kind+meetingId]',
    actions:
      'id, heldBy, meetingId, ref, *outstandingAt, [committeeId+closedAt], [committeeId+ref], [committeeId+namesMeeting], [committeeId+sequence]',
    mentions: 'id, *targets',
    journal: '++key, revision, *parts',
  });
  return tablesOf(dexie);
}

function tablesOf(dexie: Dexie): Database {
  return {
    dexie,
    records: dexie.table('records'),
    actions: dexie.table('actions'),
    mentions: dexie.table('mentions'),
    journal: dexie.table('journal'),
    meta: dexie.table('meta'),
  };
}

/**
 * Opens a database that somebody else has made, as it lies, to read in it. Rejects where there is none of that name: one that was wiped must not
 * come to be, empty, by somebody's reading it.
 */
export async function existingDatabase(name: string, factory: IDBFactory): Promise<Database> {
  const known = await factory.databases();
  if (!known.some(each => each.name === name)) throw new Error(`There is no database ${name}.`);
  const dexie = new Dexie(name, {
    indexedDB: factory,
    IDBKeyRange,
    autoOpen: false,
    cache: 'disabled',
  });
  await dexie.open();
  return tablesOf(dexie);
}

/**
 * Whether a newer Minutebook made this database. Asked before it is opened, because Dexie opens a
 * newer one without a word; its version numbers are ten times ours.
 */
export async function isNewerOnDisk(name: string, factory: IDBFactory): Promise<boolean> {
  const known = await factory.databases();
  return known.some(each => each.name === name && (each.version ?? 0) >= (DATABASE + 1) * 10);
}

/** What the opened database says of itself: revision 0 where nothing was ever saved. */
export async function readMeta({ meta }: Pick<Database, 'meta'>): Promise<Meta> {
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

/** The journal of one meeting, oldest first, without entries that cannot be read. */
export async function journalOf({ journal }: Database, part: Id): Promise<JournalEntry[]> {
  const entries = await journal.where('parts').equals(part).sortBy('revision');
  return entries.filter(isJournalEntry);
}

function isMeta(value: unknown): value is Meta {
  return (
    isObject(value) && typeof value['schema'] === 'number' && typeof value['revision'] === 'number'
  );
}

/** Whether a row of the journal can be read. */
export function isJournalEntry(value: unknown): value is JournalEntry {
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
