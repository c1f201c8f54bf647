import { SCHEMA } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { type Database, readMeta } from './database';
import { StorageFailure } from './failure';
import { inPortions } from './in-portions';
import { followRecords, REGISTER_FORM } from './register-rows';
import { isRow, partOf, type Row, type RowChange } from './rows';

/**
 * Writes a change, the rows of the register, its journal entry and the next revision, all or nothing, and gives the revision.
 * Resolves once it has reached the disk. The revision is read and written in the one transaction,
 * so that two windows never take the same; it comes after `atLeast` in any case.
 */
export function commit(
  database: Database,
  change: RowChange,
  time: string,
  atLeast = 0,
): Promise<number> {
  const { dexie, records, actions, mentions, journal, meta } = database;
  return dexie.transaction('rw', [records, actions, mentions, journal, meta], async () => {
    const before = await readMeta(database);
    if (before.schema > SCHEMA) throw new StorageFailure('newerBook');
    const revision = Math.max(before.revision, atLeast) + 1;
    const inverse = await inverseOf(database, change);
    for (const some of inPortions(change.remove)) await records.bulkDelete(some);
    for (const some of inPortions(change.put)) await records.bulkPut(some);
    await followRecords(database, change, inverse);
    if (before.revision === 0) await meta.put(REGISTER_FORM);
    await journal.add({ revision, time, parts: partsIn(change, inverse), change, inverse });
    await meta.put({ key: 'book', schema: SCHEMA, revision });
    return revision;
  });
}

async function inverseOf({ records }: Database, { put, remove }: RowChange): Promise<RowChange> {
  const ids = [...put.map(row => row.id), ...remove];
  const before: Row[] = [];
  for (const some of inPortions(ids)) before.push(...(await records.bulkGet(some)).filter(isRow));
  const known = new Set(before.map(row => row.id));
  return { put: before, remove: ids.filter(id => !known.has(id)) };
}

/** The meetings of which something was changed. */
function partsIn(change: RowChange, inverse: RowChange): Id[] {
  const parts = [...change.put, ...inverse.put].map(partOf);
  return [...new Set(parts.flatMap(part => part ?? []))];
}
