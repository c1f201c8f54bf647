import { bookOf, type ReadBook, SCHEMA, type SetAside } from '../../shared/model/book';
import type { Change } from '../../shared/model/change';
import { checkedRecord } from '../../shared/model/checked-record';
import type { AnyRecord } from '../../shared/model/record';
import { commit } from './commit';
import { copyBook, manifestOf } from './copy-book';
import {
  type Database,
  databaseNamed,
  isNewerOnDisk,
  type JournalEntry,
  journalAfter,
  readMeta,
} from './database';
import { type FailureCode, failureOf } from './failure';
import { type Restored, restore } from './restore';
import type { SecondCopy } from './second-copy';

/**
 * What befalls a book from outside. `closed`: its data was cleared or taken away; `newVersion`: a
 * newer Minutebook takes it over. After either nothing can be saved here. `blocked`: another window
 * holds it with an older Minutebook, and opening waits for it.
 */
export type StorageEvent = 'closed' | 'newVersion' | 'blocked';

/** What a storage needs from around it. `now` is an ISO 8601 date and time. */
export interface StorageSurroundings {
  readonly copy: SecondCopy;
  readonly now: () => string;
  readonly tell: (event: StorageEvent) => void;
}

/** A whole book as it lies on this computer, with the rows that could not be read. */
export interface LoadedBook {
  readonly book: ReadBook['value'];
  readonly setAside: readonly SetAside[];
  readonly revision: number;
}

/** An open book on this computer. What it cannot do it rejects with a `StorageFailure`. */
export interface BookStorage {
  /** Reads every record. One that cannot be read is set aside, and stays where it is. */
  readonly load: () => Promise<LoadedBook>;
  /** Saves a change whole or not at all; gives its revision once it has reached the disk. */
  readonly save: (change: Change, at: string) => Promise<number>;
  /** Every saved change with what takes it back, the earliest first. */
  readonly journal: () => Promise<readonly JournalEntry[]>;
  /** Brings the second copy up to what is saved. */
  readonly copy: () => Promise<void>;
  readonly close: () => void;
}

/** A book that was opened, and what came back from its second copy. */
export interface OpenedStorage extends Restored {
  readonly storage: BookStorage;
}

/** Why a book was not opened, in words for her. It was not touched. */
export interface StorageRefusal {
  readonly code: 'newerBook' | 'cannotOpen';
  readonly message: string;
}

/**
 * Opens the book of that name on this computer, or an empty one where there is none, and first puts
 * back what it lost. Data of a newer Minutebook is refused and not touched.
 */
export async function openStorage(
  name: string,
  surroundings: StorageSurroundings,
): Promise<OpenedStorage | StorageRefusal> {
  const database = databaseNamed(name);
  try {
    if (await isNewer(name, surroundings.copy)) return NEWER;
    database.dexie.on('blocked', () => surroundings.tell('blocked'));
    await openPatiently(database);
    return await opened(name, database, surroundings);
  } catch (error) {
    database.dexie.close();
    return { code: 'cannotOpen', message: `${CANNOT_OPEN} (${String(error)})` };
  }
}

/**
 * The pauses before the second and third try, in milliseconds. Right after a kill the browser may
 * still be putting the files in order, and a database that did not open then opens a moment later.
 */
const PAUSES_BEFORE_OPENING = [300, 1_000];

async function openPatiently({ dexie }: Database): Promise<void> {
  for (const pause of PAUSES_BEFORE_OPENING) {
    try {
      await dexie.open();
      return;
    } catch {
      dexie.close();
      await new Promise(resolve => setTimeout(resolve, pause));
    }
  }
  await dexie.open();
}

/** Whether a book could not be opened. */
export function isStorageRefusal(result: OpenedStorage | StorageRefusal): result is StorageRefusal {
  return 'code' in result;
}

const NEWER: StorageRefusal = {
  code: 'newerBook',
  message:
    'This book was last used by a newer Minutebook. It was not opened and not changed. Please use the newer program.',
};

const CANNOT_OPEN =
  'The book on this computer could not be opened. Nothing was changed, and the second copy is untouched. Close other windows of Minutebook and try again; if it stays so, restart the computer.';

/** A broken second copy must not keep her from her book. */
function notCompared(): Restored {
  const message =
    'The second copy could not be read, so the book was opened without comparing the two. If anything is missing, close Minutebook, change nothing, and open it again.';
  return { restored: [], notices: [{ code: 'notCompared', message }] };
}

async function isNewer(name: string, copy: SecondCopy): Promise<boolean> {
  const manifest = await manifestOf(copy).catch(() => null);
  return (manifest?.schema ?? 0) > SCHEMA || (await isNewerOnDisk(name));
}

async function opened(
  name: string,
  database: Database,
  { copy, now, tell }: StorageSurroundings,
): Promise<OpenedStorage | StorageRefusal> {
  const { schema } = await readMeta(database);
  if (schema > SCHEMA) {
    database.dexie.close();
    return NEWER;
  }
  // Asked for, never relied on: the browser may still clear what it keeps.
  void navigator.storage.persist();
  const found = await alone(name, () => restore(database, copy, now())).catch(notCompared);
  return { ...found, storage: storageOn(name, database, copy, listen(database, tell)) };
}

function storageOn(
  name: string,
  database: Database,
  copy: SecondCopy,
  leave: () => void,
): BookStorage {
  return {
    load: () => orFailure('notRead', load(database)),
    save: (change, at) => orFailure('notSaved', commit(database, change, at)),
    journal: () => orFailure('notRead', journalAfter(database, 0)),
    copy: () =>
      orFailure(
        'notCopied',
        alone(name, () => copyBook(database, copy)),
      ),
    close: () => {
      leave();
      database.dexie.close();
    },
  };
}

async function orFailure<T>(code: FailureCode, work: PromiseLike<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw failureOf(error, code);
  }
}

function load(database: Database): Promise<LoadedBook> {
  const { dexie, records, meta } = database;
  return dexie.transaction('r', records, meta, async () => {
    const { revision } = await readMeta(database);
    return { ...checkedRows(await records.toArray()), revision };
  });
}

function checkedRows(rows: readonly unknown[]): Pick<LoadedBook, 'book' | 'setAside'> {
  const sound: AnyRecord[] = [];
  const setAside: SetAside[] = [];
  for (const [at, record] of rows.entries()) {
    const checked = checkedRecord(record);
    if ('record' in checked) sound.push(checked.record);
    else setAside.push({ at, record, reason: checked.reason });
  }
  return { book: bookOf(sound), setAside };
}

/** Tells what befalls the open database from outside; the answer ends the telling. */
function listen({ dexie }: Database, tell: StorageSurroundings['tell']): () => void {
  const closed = () => tell('closed');
  dexie.on('close', closed);
  dexie.on('versionchange', ({ newVersion }) => {
    dexie.on.close.unsubscribe(closed);
    dexie.close();
    tell(newVersion === null ? 'closed' : 'newVersion');
    // Dexie would close it too, and warn on the console.
    return false;
  });
  return () => dexie.on.close.unsubscribe(closed);
}

/** Runs with no other window at the second copy of the same book. */
function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`second copy of ${name}`, work);
}
