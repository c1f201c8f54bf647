import type { Id } from '../../shared/model/id';
import { commit } from './commit';
import { copyPart } from './copy-book';
import { nameOf, type PartFile, readPart } from './copy-files';
import { type Database, readMeta } from './database';
import { type LastWords, lastWordsOn, NO_LAST_WORDS } from './last-words';
import { rowsOf } from './parts';
import { isRow, type Part, type Row } from './rows';
import type { SecondCopy } from './second-copy';
import { lostIn, type Needs, whatItNeeds } from './what-a-part-needs';

/** What was found, and done, when one part of the book was looked over. */
export interface Found {
  /** Rows that came back from the second copy: lost from the database, or unreadable there. */
  readonly restored: readonly Row[];
  /** Rows that cannot be read, and of which no sound version is known. They stay as they are. */
  readonly unreadable: readonly Row[];
  /** Records whose values the browser has lost, and that the second copy does not hold either. */
  readonly lost: readonly Id[];
  /** The file of the second copy where it was damaged; it was written anew from the book. */
  readonly rewritten: string | null;
}

/** Looks over the parts of a book, each once while the book is open. */
export interface LookOver {
  /**
   * Compares the part with its file, row for row, and mends what it can in both: rows that were lost
   * or cannot be read come back, a file that is damaged or behind is written anew. Not to be run by
   * two at once.
   */
  readonly part: (part: Part) => Promise<void>;
  /** Whether the part was looked over while this book is open. */
  readonly knows: (part: Part) => boolean;
}

/** What looking over needs from around it. */
export interface LookOverSurroundings {
  readonly database: Database;
  readonly copy: SecondCopy;
  readonly now: () => string;
  readonly tell: (found: Found) => void;
}

/** One part as both copies hold it, and what is to be done. */
interface Seen {
  readonly needs: Needs;
  readonly own: readonly Row[];
  readonly revision: number;
}

/** Looks over the parts of this book. What it finds it tells. */
export function lookOver({ database, copy, now, tell }: LookOverSurroundings): LookOver {
  const known = new Set<Part>();
  return {
    knows: part => known.has(part),
    part: async part => {
      if (known.has(part)) return;
      const name = await nameOf(part);
      const text = await copy.read(name);
      const file = text === null ? null : await readPart(text);
      const seen = await inBoth(database, part, file);
      await mend(database, copy, part, seen, now());
      known.add(part);
      // A part that was made a moment ago has no file yet; that is no damage.
      report(tell, seen.needs, file === null && text !== null ? name : null);
    },
  };
}

async function mend(
  database: Database,
  copy: SecondCopy,
  part: Part,
  { needs, own, revision }: Seen,
  time: string,
): Promise<void> {
  const { put, write } = needs;
  if (put.length > 0) await commit(database, { put, remove: [] }, time);
  // With what came back it is written when the second copy next follows the journal.
  else if (write) await copyPart(copy, part, { revision, rows: own });
}

function report(tell: (found: Found) => void, needs: Needs, rewritten: string | null): void {
  const { put: restored, unreadable } = needs;
  if (restored.length + unreadable.length > 0 || rewritten !== null) {
    tell({ restored, unreadable, lost: [], rewritten });
  }
}

function inBoth(database: Database, part: Part, file: PartFile | null): Promise<Seen> {
  const { dexie, records, journal, meta } = database;
  return dexie.transaction('r', records, journal, meta, async () => {
    const { revision } = await readMeta(database);
    const own = await rowsOf(database, part);
    const inFile = file?.rows ?? [];
    const present = await presentOf(database, own, inFile);
    const lost = new Set(lostIn(inFile, present));
    const lastWords = await whereLost(database, lost, file?.revision ?? 0);
    const needs = whatItNeeds({ own, file: file?.rows ?? null, present, lastWords });
    return { needs, own, revision };
  });
}

/** A row of the file may belong to another part by now, so it is asked for by its id. */
async function presentOf(
  { records }: Database,
  own: readonly Row[],
  inFile: readonly Row[],
): Promise<Map<Id, Row>> {
  const present = new Map(own.map(row => [row.id, row]));
  const elsewhere = inFile.map(({ id }) => id).filter(id => !present.has(id));
  if (elsewhere.length === 0) return present;
  const found = (await records.bulkGet(elsewhere)).filter(isRow);
  return new Map([...present, ...found.map(row => [row.id, row] as const)]);
}

/** The journal is long, so it is asked only where it has something to tell. */
async function whereLost(
  database: Database,
  lost: ReadonlySet<Id>,
  revision: number,
): Promise<LastWords> {
  return lost.size > 0 ? lastWordsOn(database, lost, revision) : NO_LAST_WORDS;
}
