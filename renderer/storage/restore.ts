import type { Id } from '../../shared/model/id';
import type { Notice } from '../../shared/model/notice';
import { commit } from './commit';
import { manifestOf } from './copy-book';
import { type CopiedPart, MANIFEST, type PartFile, readPart } from './copy-files';
import { type Database, journalAfter, readMeta } from './database';
import { isRow, KINDS_OF_A_MEETING, type Part, type Row } from './rows';
import type { SecondCopy } from './second-copy';

/** What came back from the second copy by itself, and what she should know of it. */
export interface Restored {
  readonly restored: readonly Id[];
  readonly notices: readonly Notice[];
}

/** How many rows of each part the database holds, and of which revision. */
interface Held {
  readonly revision: number;
  readonly counts: ReadonlyMap<Part, number>;
}

/** A file to look into, and what it holds; `null` where it is torn. */
interface Opened {
  readonly name: string;
  readonly file: PartFile | null;
}

/**
 * Compares the database with its second copy and puts back what it lacks: rows that are gone
 * without a change that removed them, and rows older than the copy's. It never removes a row. An
 * empty database beside a full copy is filled: a wipe is no first run.
 */
export async function restore(
  database: Database,
  copy: SecondCopy,
  time: string,
): Promise<Restored> {
  const held = await whatIsHeld(database);
  const { revision, opened, notices } = await filesToOpen(copy, held);
  const missing = new Map<Id, Row>();
  // A record that moved while copying was cut short is in two files: the newer file tells.
  for (const file of opened.flatMap(({ file }) => file ?? []).toSorted(byRevision)) {
    for (const row of await missingOf(database, held, file)) missing.set(row.id, row);
  }
  const newest = Math.max(revision, ...opened.map(({ file }) => file?.revision ?? 0));
  if (missing.size > 0 || newest > held.revision) {
    await commit(database, { put: [...missing.values()], remove: [] }, time, newest);
  }
  return {
    restored: [...missing.keys()],
    notices: [...notices, ...damage(opened), ...comeback(held, missing.size)],
  };
}

function whatIsHeld(database: Database): Promise<Held> {
  const { dexie, records, meta } = database;
  return dexie.transaction('r', records, meta, async () => {
    const { revision } = await readMeta(database);
    const meetings = await records.where('kind').equals('meeting').primaryKeys();
    const others = await records.where('kind').noneOf(KINDS_OF_A_MEETING).count();
    const counts = new Map<Part, number>([[null, others]]);
    for (const id of meetings) counts.set(id, 1);
    for (const id of await records.orderBy('meetingId').keys()) {
      if (typeof id === 'string') counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return { revision, counts };
  });
}

async function filesToOpen(copy: SecondCopy, held: Held) {
  const manifest = await manifestOf(copy);
  if (manifest) {
    const suspects = manifest.parts.filter(each => isSuspect(each, held));
    const opened = await openAll(
      copy,
      suspects.map(({ name }) => name),
    );
    return { revision: manifest.revision, opened, notices: [] };
  }
  // Without a manifest every file has to tell for itself.
  const names = await copy.names();
  const opened = await openAll(
    copy,
    names.filter(name => name !== MANIFEST),
  );
  return { revision: 0, opened, notices: names.includes(MANIFEST) ? [TORN_MANIFEST] : [] };
}

function isSuspect({ part, revision, count }: CopiedPart, { counts, ...held }: Held): boolean {
  return revision > held.revision || count > (counts.get(part) ?? 0);
}

async function openAll(copy: SecondCopy, names: readonly string[]): Promise<Opened[]> {
  const opened: Opened[] = [];
  for (const name of names) {
    const text = await copy.read(name);
    opened.push({ name, file: text === null ? null : await readPart(text) });
  }
  return opened;
}

async function missingOf(database: Database, held: Held, file: PartFile): Promise<Row[]> {
  const ids = file.rows.map(({ id }) => id);
  const present = new Map((await database.records.bulkGet(ids)).filter(isRow).map(byId));
  const changed = await changedAfter(database, file.revision);
  return file.rows.filter(row => {
    const own = present.get(row.id);
    if (own) return file.revision > held.revision && JSON.stringify(own) !== JSON.stringify(row);
    return !changed.has(row.id);
  });
}

function byRevision(a: PartFile, b: PartFile): number {
  return a.revision - b.revision;
}

function byId(row: Row): [Id, Row] {
  return [row.id, row];
}

async function changedAfter(database: Database, revision: number): Promise<Set<Id>> {
  const entries = await journalAfter(database, revision);
  return new Set(
    entries.flatMap(({ change }) => [...change.put.map(({ id }) => id), ...change.remove]),
  );
}

const TORN_MANIFEST: Notice = {
  code: 'copyDamaged',
  message:
    'The list of the second copy was damaged. Each of its files was read instead, and the list is written anew.',
};

function damage(opened: readonly Opened[]): Notice[] {
  return opened
    .filter(({ file }) => file === null)
    .map(({ name }) => ({
      code: 'copyDamaged',
      message: `The file ${name} of the second copy is damaged or gone. It was not used; what the book itself holds was kept.`,
    }));
}

function comeback(held: Held, count: number): Notice[] {
  if (count === 0) return [];
  const empty = [...held.counts.values()].every(each => each === 0);
  const what = empty ? 'The book was found empty' : 'Part of the book was found missing';
  const records = count === 1 ? '1 record' : `${count} records`;
  return [
    {
      code: empty ? 'wipeRestored' : 'restored',
      message: `${what}. ${records} came back from the second copy. Please look over your latest minutes.`,
    },
  ];
}
