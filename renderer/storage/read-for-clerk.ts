import { slimRecord } from '../../shared/registers/across/slim-records';
import { soundRecords } from './checked-rows';
import type { KeptPart } from './clerk-database';
import { type Database, journalAfter, readMeta } from './database';
import { partAt } from './parts';
import { isRow, KINDS_APART, type Part, partOf, type Row } from './rows';

/** What the clerk keeps of a part, made from the book as it was saved at that revision. */
export interface ReadPart {
  readonly kept: KeptPart;
  readonly revision: number;
}

/** The parts that were changed after a revision, and the revision that this leads to. */
export interface ChangedParts {
  /** `null` where the journal does not reach back so far: then any part may have changed. */
  readonly parts: readonly Part[] | null;
  readonly revision: number;
}

/** Reads a part of the saved book. Rows that cannot be read are left out, as everywhere. */
export async function readForClerk(database: Database, part: Part): Promise<ReadPart> {
  const { revision, rows } = await partAt(database, part);
  const records = soundRecords(rows).flatMap(record => slimRecord(record) ?? []);
  return { kept: { part, records }, revision };
}

/** What was changed after a revision. */
export function changedSince(database: Database, since: number): Promise<ChangedParts> {
  const { dexie, journal, meta } = database;
  return dexie.transaction('r', journal, meta, async () => {
    const { revision } = await readMeta(database);
    if (revision === since) return { parts: [], revision };
    const entries = await journalAfter(database, since);
    if (revision < since || entries.at(-1)?.revision !== revision) return { parts: null, revision };
    const rows = entries.flatMap(({ change, inverse }) => [...change.put, ...inverse.put]);
    return { parts: [...new Set(rows.filter(isToRead).map(partOf))], revision };
  });
}

/** Neither a register nor the search is made from what lies apart: kept versions, Word files. */
function isToRead(row: unknown): row is Row {
  return isRow(row) && !('kind' in row && KINDS_APART.some(kind => kind === row.kind));
}
