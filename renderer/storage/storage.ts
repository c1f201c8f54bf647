import { SCHEMA } from '../../shared/model/book';
import { type BookStorage, type StorageSurroundings, storageOn } from './book-storage';
import { canRebuildFrom, rescueText } from './copy-alone';
import { manifestOf } from './copy-book';
import { type Database, readMeta } from './database';
import { mended } from './mend-values';
import {
  type OpenDatabase,
  type OpenSurroundings,
  openDatabase,
  openElsewhere,
} from './open-database';
import { cannotOpen, NEWER, type StorageRefusal } from './refusal';
import { rowsInForm } from './register-rows';
import { type Restored, rebuilt, restore } from './restore';
import type { SecondCopy } from './second-copy';

/** A book that was opened, and what came back from its second copy. */
export interface OpenedStorage extends Restored {
  readonly storage: BookStorage;
}

/**
 * Opens the book of that name on this computer, or an empty one where there is none, and first puts
 * back what it lost. Data of a newer Minutebook is refused and not touched.
 */
export async function openStorage(
  name: string,
  surroundings: StorageSurroundings,
): Promise<OpenedStorage | StorageRefusal> {
  const { copy, notes, tell } = surroundings;
  const rescue = () => rescueText(copy);
  try {
    if (await isNewer(copy)) return { ...NEWER, rescue };
    const opened = await openedAndRead(name, surroundings, {
      notes,
      blocked: () => tell('blocked'),
      canRebuild: () => canRebuildFrom(copy),
    });
    return opened ?? { ...NEWER, rescue };
  } catch (error) {
    return { ...cannotOpen(error), rescue };
  }
}

/**
 * The book in its database, or, where that opens and cannot be read, in a fresh one beside it. `null`
 * where a newer Minutebook made it.
 */
async function openedAndRead(
  name: string,
  surroundings: StorageSurroundings,
  around: OpenSurroundings,
): Promise<OpenedStorage | null> {
  const opened = await openDatabase(name, around);
  if (!opened) return null;
  try {
    if (await isNewerInside(opened.database)) return null;
    return await compared(name, opened, surroundings);
  } catch (error) {
    opened.database.dexie.close();
    if (opened.hasMoved) throw error;
    return compared(name, await openElsewhere(name, around, error), surroundings);
  }
}

/** Whether a book could not be opened. */
export function isStorageRefusal(result: OpenedStorage | StorageRefusal): result is StorageRefusal {
  return 'code' in result;
}

async function isNewer(copy: SecondCopy): Promise<boolean> {
  const manifest = await manifestOf(copy).catch(() => null);
  return (manifest?.schema ?? 0) > SCHEMA;
}

async function isNewerInside(database: Database): Promise<boolean> {
  const { schema } = await readMeta(database);
  if (schema > SCHEMA) database.dexie.close();
  return schema > SCHEMA;
}

async function compared(
  name: string,
  { database, place, hasMoved }: OpenDatabase,
  surroundings: StorageSurroundings,
): Promise<OpenedStorage> {
  const { copy, notes, now, found } = surroundings;
  // Asked for, never relied on: the browser may still clear what it keeps.
  void navigator.storage.persist();
  const aloneHere = <T>(work: () => Promise<T>) => alone(name, work);
  const mend = mended({ database, copy, now, tell: found, alone: aloneHere });
  const restoring = mend(() => aloneHere(() => restore(database, copy, now())));
  const restored = hasMoved ? rebuilt(await restoring) : await restoring.catch(notCompared);
  if (hasMoved) notes.write('place', place.bucket ?? '');
  await mend(() => rowsInForm(database));
  const book = { database, place, mend, alone: aloneHere };
  return { ...restored, storage: storageOn(book, surroundings) };
}

/** A broken second copy must not keep her from her book. */
function notCompared(): Restored {
  const message =
    'The second copy could not be read, so the book was opened without comparing the two. If anything is missing, close Minutebook, change nothing, and open it again.';
  return { restored: [], notices: [{ code: 'notCompared', message }] };
}

/** Runs with no other window at the second copy of the same book. */
function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`second copy of ${name}`, work);
}
