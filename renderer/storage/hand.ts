import { merge } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import { commit } from './commit';
import { type Database, journalAfter } from './database';
import { StorageFailure } from './failure';
import { isObject, type RowChange } from './rows';
import { wordsOfBoth } from './words-of-both';

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
 * Saves what another window could not. A record that was changed here since stays as it is here; a
 * minute gets the other window's lines after its own, and what else the other had is in the journal.
 * Gives the ids of the records that both had changed.
 */
export function saveForOther(
  database: Database,
  { change, since }: Unsaved,
  time: string,
): Promise<Id[]> {
  return database.dexie.transaction('rw', database.dexie.tables, async () => {
    const changed = await changedAfter(database, since);
    const both = only(change, id => changed.has(id));
    await commit(
      database,
      only(change, id => !changed.has(id)),
      time,
    );
    const ids = [...both.put.map(({ id }) => id), ...both.remove];
    if (ids.length > 0) await commitBoth(database, both, time);
    return ids;
  });
}

/** The other's change first, so that the journal has it, and then what both come to. */
async function commitBoth(database: Database, change: RowChange, time: string): Promise<void> {
  const revision = await commit(database, change, time);
  const [entry] = await journalAfter(database, revision - 1);
  if (!entry) return;
  const here = new Map(entry.inverse.put.map(row => [row.id, row]));
  const joined = change.put.flatMap(row => wordsOfBoth(here.get(row.id), row) ?? []);
  await commit(database, merge(entry.inverse, { put: joined, remove: [] }), time);
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
