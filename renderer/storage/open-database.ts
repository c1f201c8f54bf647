import { type Database, databaseNamed, isNewerOnDisk } from './database';
import { failureOf } from './failure';
import type { Notes } from './notes';
import { openPlace, type Place, placesFor } from './place';

/** What opening a database needs from around it. */
export interface OpenSurroundings {
  readonly notes: Notes;
  readonly blocked: () => void;
  /** Whether the book can be built anew from its second copy. */
  readonly canRebuild: () => Promise<boolean>;
}

/** An open database, and where it lies. */
export interface OpenDatabase {
  readonly database: Database;
  readonly place: Place;
  /** Whether this is a fresh place, because the one before could not be opened. */
  readonly hasMoved: boolean;
}

/**
 * Opens the database of that name where it lies. One that cannot be opened, try as we may, is left
 * untouched, and a fresh one is opened elsewhere if the book can be built anew; else it throws what
 * the browser said. `null` where a newer Minutebook made the database.
 */
export async function openDatabase(
  name: string,
  around: OpenSurroundings,
): Promise<OpenDatabase | null> {
  const [last] = placesFor(name, around.notes.read('place'));
  try {
    return await openAt(name, last ?? null, around.blocked);
  } catch (error) {
    return openElsewhere(name, around, error);
  }
}

/**
 * Opens a fresh database in another place, because the one where the book lies failed with this
 * error: it did not open, or opened and could not be read. Throws the error where the disk is full,
 * the book cannot be built anew, or no other place opens.
 */
export async function openElsewhere(
  name: string,
  { notes, blocked, canRebuild }: OpenSurroundings,
  error: unknown,
): Promise<OpenDatabase> {
  const isFull = failureOf(error, 'notRead').code === 'full';
  if (isFull || !(await canRebuild())) throw error;
  const [, ...fresh] = placesFor(name, notes.read('place'));
  for (const bucket of fresh) {
    const opened = await openAt(name, bucket, blocked).catch(() => null);
    if (opened) return { ...opened, hasMoved: true };
  }
  throw error;
}

async function openAt(
  name: string,
  bucket: string | null,
  blocked: () => void,
): Promise<OpenDatabase | null> {
  const place = await openPlace(bucket);
  const database = databaseNamed(name, place.factory);
  database.dexie.on('blocked', blocked);
  const isNewer = await patiently(database, async () => {
    if (await isNewerOnDisk(name, place.factory)) return true;
    await database.dexie.open();
    return false;
  });
  return isNewer ? null : { database, place, hasMoved: false };
}

/**
 * The pauses before the next tries, in milliseconds. Right after a kill the browser may still be
 * putting the files in order, and a database that did not open then opens a moment later.
 */
const PAUSES_BEFORE_OPENING = [300, 1_000, 2_000];

async function patiently<T>({ dexie }: Database, open: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES_BEFORE_OPENING) {
    try {
      return await open();
    } catch {
      dexie.close();
      await new Promise(resolve => setTimeout(resolve, pause));
    }
  }
  return open();
}
