import type { Table } from 'dexie';
import type { Id } from '../../shared/model/id';
import type { Database } from './database';
import { namesOf } from './failure';

/** How many rows are read at once. */
const AT_ONCE = 200;

/** A disk that is slow to answer is asked again after this, in milliseconds, before a row is given up. */
const SECOND_TRY = 300;

/**
 * What the browser says of a value that it knows of and does not have any more. It keeps large values
 * in files of their own, beside the database, and calls such a row irrecoverable itself.
 */
const LOST = ['NotReadableError', 'UnknownError'];

/** Whether an error may come from a row whose value is lost. One such row fails every reading of it. */
export function mayBeLostValue(error: unknown): boolean {
  return namesOf(error).some(name => LOST.includes(name));
}

/**
 * Finds the rows whose values are lost and removes what is left of them, so that the others can be
 * read. Gives the ids of the records among them, or `null` where no value is lost at all.
 */
export async function removeLostValues(database: Database): Promise<Id[] | null> {
  const { records, actions, mentions, journal, meta } = database;
  const lostRecords = await removeLostOf(records);
  const lostRows = (await removeLostOf(actions)).length + (await removeLostOf(mentions)).length;
  const lostEntries = (await removeLostOf(journal)).length + (await removeLostOf(meta)).length;
  if (lostRecords.length + lostRows > 0) await meta.delete('registers');
  return lostRecords.length + lostRows + lostEntries > 0 ? lostRecords : null;
}

async function removeLostOf<Key extends string | number>(
  table: Table<unknown, Key>,
): Promise<Key[]> {
  const keys = await table.toCollection().primaryKeys();
  const lost: Key[] = [];
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    lost.push(...(await lostAmong(table, keys.slice(from, from + AT_ONCE))));
  }
  await table.bulkDelete(lost);
  return lost;
}

async function lostAmong<Key>(table: Table<unknown, Key>, keys: Key[]): Promise<Key[]> {
  if (await canRead(() => table.bulkGet(keys))) return [];
  const lost: Key[] = [];
  for (const key of keys) {
    if (!(await canRead(() => table.get(key)))) lost.push(key);
  }
  return lost;
}

async function canRead(read: () => PromiseLike<unknown>): Promise<boolean> {
  try {
    await read();
    return true;
  } catch (error) {
    if (!mayBeLostValue(error)) throw error;
  }
  await new Promise(resolve => setTimeout(resolve, SECOND_TRY));
  return Promise.resolve(read()).then(
    () => true,
    () => false,
  );
}
