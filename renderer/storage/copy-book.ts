import {
  MANIFEST,
  type Manifest,
  manifestText,
  nameOf,
  partText,
  readManifest,
} from './copy-files';
import { type Database, type JournalEntry, journalAfter, readMeta } from './database';
import { StorageFailure } from './failure';
import { meetingCount, type PartAt, partsOf } from './parts';
import { type Part, partOf } from './rows';
import type { Scribe, WrittenPart } from './scribe';
import type { SecondCopy } from './second-copy';

/** What copying a book needs from around it: who writes out a part, and who looks it over first. */
export interface CopySurroundings {
  readonly scribe: Scribe;
  readonly look: (part: Part) => Promise<void>;
}

/** What the second copy has to come to, and the parts that it lacks; `null` for all of them. */
interface Behind {
  readonly revision: number;
  readonly meetings: number;
  readonly parts: readonly Part[] | null;
}

/**
 * Brings the second copy to the revision of the database: the parts that were changed since its
 * manifest, the manifest last. What is interrupted is done again next time. A copy that is ahead of
 * its database is never overwritten, and each file is looked over before it is first written over,
 * so that nothing goes that only the file holds. Not to be run by two at once.
 */
export async function copyBook(
  database: Database,
  copy: SecondCopy,
  { scribe, look }: CopySurroundings,
): Promise<void> {
  const manifest = await manifestOf(copy);
  const { revision, meetings, parts } = await whatIsBehind(database, manifest);
  if (manifest && revision === manifest.revision) return;
  for (const part of parts ?? (await partsOf(database))) {
    await look(part);
    await copyWritten(copy, part, await scribe.write(part), revision);
  }
  await copy.write(MANIFEST, await manifestText(revision, meetings));
}

/** The manifest of a second copy, or `null` where there is none that can be read. */
export async function manifestOf(copy: SecondCopy): Promise<Manifest | null> {
  const text = await copy.read(MANIFEST);
  return text === null ? null : readManifest(text);
}

/** Writes the file of one part; of a meeting without a row it is removed. */
export async function copyPart(copy: SecondCopy, part: Part, at: PartAt): Promise<void> {
  const name = await nameOf(part);
  if (at.rows.length === 0 && part !== null) await copy.remove(name);
  else await copy.write(name, await partText(part, at.revision, at.rows));
}

async function copyWritten(
  copy: SecondCopy,
  part: Part,
  written: WrittenPart,
  atLeast: number,
): Promise<void> {
  // The scribe's own view of the database: one of before would be a step back.
  if (written.revision < atLeast) throw new StorageFailure('notCopied');
  const name = await nameOf(part);
  if (written.bytes) await copy.write(name, written.bytes);
  else await copy.remove(name);
}

function whatIsBehind(database: Database, manifest: Manifest | null): Promise<Behind> {
  const { dexie, records, journal, meta } = database;
  return dexie.transaction('r', records, journal, meta, async () => {
    const { revision } = await readMeta(database);
    const meetings = await meetingCount(database);
    if (manifest === null) return { revision, meetings, parts: null };
    if (revision < manifest.revision) throw new StorageFailure('notCopied');
    const entries = await journalAfter(database, manifest.revision);
    // Each revision has its entry; where one is missing the journal cannot say what changed.
    const isKnown = entries.length === revision - manifest.revision;
    return { revision, meetings, parts: isKnown ? partsIn(entries) : null };
  });
}

function partsIn(entries: readonly JournalEntry[]): Part[] {
  const touched = entries.flatMap(({ change, inverse }) => [...change.put, ...inverse.put]);
  return [...new Set(touched.map(partOf))];
}
