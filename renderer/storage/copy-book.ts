import {
  type CopiedPart,
  MANIFEST,
  type Manifest,
  manifestText,
  nameOf,
  partText,
  readManifest,
} from './copy-files';
import { type Database, type JournalEntry, journalAfter, readMeta } from './database';
import { StorageFailure } from './failure';
import { byPart, isRow, KINDS_OF_A_MEETING, type Part, partOf, type Row } from './rows';
import type { SecondCopy } from './second-copy';

/** What the second copy lacks: the revision that it should come to, and the rows of stale parts. */
interface Behind {
  readonly revision: number;
  readonly parts: ReadonlyMap<Part, readonly Row[]>;
}

/**
 * Brings the second copy to the revision of the database: the parts that were changed since its
 * manifest, the manifest last. What is interrupted is done again next time. A copy that is ahead of
 * its database is never overwritten. Not to be run by two at once.
 */
export async function copyBook(database: Database, copy: SecondCopy): Promise<void> {
  const manifest = await manifestOf(copy);
  const behind = await whatIsBehind(database, manifest);
  if (manifest && behind.revision === manifest.revision) return;
  const parts = new Map(manifest?.parts.map(each => [each.part, each]));
  for (const [part, rows] of behind.parts) {
    const written = await writePart(copy, part, behind.revision, rows);
    if (written) parts.set(part, written);
    else parts.delete(part);
  }
  await copy.write(MANIFEST, await manifestText(behind.revision, [...parts.values()]));
}

/** The manifest of a second copy, or `null` where there is none that can be read. */
export async function manifestOf(copy: SecondCopy): Promise<Manifest | null> {
  const text = await copy.read(MANIFEST);
  return text === null ? null : readManifest(text);
}

function whatIsBehind(database: Database, manifest: Manifest | null): Promise<Behind> {
  const { dexie, records, journal, meta } = database;
  return dexie.transaction('r', records, journal, meta, async () => {
    const { revision } = await readMeta(database);
    const since = manifest?.revision ?? 0;
    if (revision < since) throw new StorageFailure('notCopied');
    const entries = await journalAfter(database, since);
    // Each revision has its entry; where one is missing the journal cannot say what changed.
    const known = manifest !== null && entries.length === revision - since;
    const parts = known ? await partsIn(database, entries) : await allParts(database);
    return { revision, parts };
  });
}

async function allParts({ records }: Database): Promise<Map<Part, Row[]>> {
  return byPart((await records.toArray()).filter(isRow));
}

async function partsIn(
  database: Database,
  entries: readonly JournalEntry[],
): Promise<Map<Part, Row[]>> {
  const touched = entries.flatMap(({ change, inverse }) => [...change.put, ...inverse.put]);
  const parts = new Map<Part, Row[]>();
  for (const part of new Set(touched.map(partOf))) {
    parts.set(part, await rowsOf(database, part));
  }
  return parts;
}

async function rowsOf({ records }: Database, part: Part): Promise<Row[]> {
  if (part === null) {
    const others = await records.where('kind').noneOf(KINDS_OF_A_MEETING).toArray();
    return others.filter(isRow).filter(row => partOf(row) === null);
  }
  const own = await records.where('meetingId').equals(part).toArray();
  const rows = [await records.get(part), ...own].filter(isRow);
  return rows.filter(row => partOf(row) === part);
}

async function writePart(
  copy: SecondCopy,
  part: Part,
  revision: number,
  rows: readonly Row[],
): Promise<CopiedPart | null> {
  const name = await nameOf(part);
  if (rows.length === 0 && part !== null) {
    await copy.remove(name);
    return null;
  }
  await copy.write(name, await partText(part, revision, rows));
  return { part, name, revision, count: rows.length };
}
