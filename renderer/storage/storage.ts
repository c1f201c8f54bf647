import { type Book, bookOf, SCHEMA, type SetAside } from '../../shared/model/book';
import type { Change } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import { aroundMeeting, holdersOf, lightRecords, openActions, trashed } from './around';
import { commit } from './commit';
import { copyBook, manifestOf } from './copy-book';
import {
  type Database,
  databaseNamed,
  isNewerOnDisk,
  type JournalEntry,
  journalOf,
  readMeta,
} from './database';
import { type FailureCode, failureOf } from './failure';
import { checkedRows, type Gathered } from './gathered';
import { rowsInForm } from './register-rows';
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
  readonly book: Book;
  readonly setAside: readonly SetAside[];
  readonly revision: number;
}

/** An open book on this computer. What it cannot do it rejects with a `StorageFailure`. */
export interface BookStorage extends Asking {
  /** Reads every record. One that cannot be read is set aside, and stays where it is. */
  readonly load: () => Promise<LoadedBook>;
  /** Saves a change whole or not at all; gives its revision once it has reached the disk. */
  readonly save: (change: Change, at: string) => Promise<number>;
  /** Brings the second copy up to what is saved. */
  readonly copy: () => Promise<void>;
  readonly close: () => void;
}

/** What can be asked of a book without reading the whole of it. */
export interface Asking {
  /** What every screen needs: committees, people and bodies, and the meetings without their minutes. */
  readonly headers: () => Promise<Gathered>;
  /** All that the registers of a meeting are computed from. */
  readonly around: (headers: Book, meetingId: Id) => Promise<Gathered>;
  /** The open actions of a committee, with all that was said of them. */
  readonly openActions: (committeeId: Id) => Promise<Gathered>;
  /** The records of these ids or that hold an action of one of them. */
  readonly holders: (ids: readonly Id[]) => Promise<Gathered>;
  /** What was taken out of the book, and all that putting it back depends on. */
  readonly trash: () => Promise<Gathered>;
  /** Every saved change of a meeting with what takes it back, the earliest first. */
  readonly journal: (meetingId: Id) => Promise<readonly JournalEntry[]>;
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
  await rowsInForm(database);
  const found = await alone(name, () => restore(database, copy, now())).catch(notCompared);
  return { ...found, storage: storageOn(name, database, copy, listen(database, tell)) };
}

function storageOn(
  name: string,
  database: Database,
  copy: SecondCopy,
  leave: () => void,
): BookStorage {
  const read = <T>(work: PromiseLike<T>) => orFailure('notRead', work);
  return {
    load: () => read(load(database)),
    headers: () => read(lightRecords(database)),
    around: (headers, meetingId) => read(aroundMeeting(database, headers, meetingId)),
    openActions: committeeId => read(openActions(database, committeeId)),
    holders: ids => read(holdersOf(database, ids)),
    trash: () => read(trashed(database)),
    journal: meetingId => read(journalOf(database, meetingId)),
    save: (change, at) => orFailure('notSaved', commit(database, change, at)),
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
    const { records: sound, setAside } = checkedRows(await records.toArray());
    return { book: bookOf(sound), setAside, revision };
  });
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
