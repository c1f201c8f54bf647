import type { Id } from '../../shared/model/id';
import { commit } from './commit';
import { type Database, journalAfter } from './database';
import { StorageFailure } from './failure';
import { isObject, type RowChange } from './rows';

/** Takes the book in hand for this window: from now on no other window's changes are saved. */
export async function takeInHand({ meta }: Database, window: string): Promise<void> {
  await meta.put({ key: 'hand', window });
}

/**
 * Saves a change if this window still has the book in hand; else fails with `takenOver`, and nothing
 * is written. A window that was frozen while another took over is stopped here, and not by its clock.
 */
export function commitInHand(
  database: Database,
  window: string,
  change: RowChange,
  time: string,
): Promise<number> {
  return database.dexie.transaction('rw', database.dexie.tables, async () => {
    const hand = await database.meta.get('hand');
    if (!isObject(hand) || hand['window'] !== window) throw new StorageFailure('takenOver');
    return commit(database, change, time);
  });
}

/** What a window could not save before it lost the book, and the last revision that it knew of. */
export interface Unsaved {
  readonly change: RowChange;
  readonly since: number;
}

/**
 * Saves what another window could not. A record that was changed here since stays as it is here; the
 * other window's words go into the journal, where the meeting can be seen as it stood. Gives the ids
 * of those records.
 */
export function saveForOther(
  database: Database,
  { change, since }: Unsaved,
  time: string,
): Promise<Id[]> {
  return database.dexie.transaction('rw', database.dexie.tables, async () => {
    const changed = await changedAfter(database, since);
    const isFree = (id: Id) => !changed.has(id);
    await commit(database, only(change, isFree), time);
    const late = only(change, id => !isFree(id));
    const ids = [...late.put.map(({ id }) => id), ...late.remove];
    if (ids.length > 0) await commitAndTakeBack(database, late, time);
    return ids;
  });
}

async function commitAndTakeBack(
  database: Database,
  change: RowChange,
  time: string,
): Promise<void> {
  const revision = await commit(database, change, time);
  const [entry] = await journalAfter(database, revision - 1);
  if (entry) await commit(database, entry.inverse, time);
}

async function changedAfter(database: Database, revision: number): Promise<Set<Id>> {
  const entries = await journalAfter(database, revision);
  return new Set(
    entries.flatMap(({ change }) => [...change.put.map(({ id }) => id), ...change.remove]),
  );
}

function only({ put, remove }: RowChange, wanted: (id: Id) => boolean): RowChange {
  return { put: put.filter(({ id }) => wanted(id)), remove: remove.filter(wanted) };
}
