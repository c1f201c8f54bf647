import { counted } from '../../shared/model/counted';
import type { Id } from '../../shared/model/id';
import type { Notice } from '../../shared/model/notice';
import { commit } from './commit';
import { manifestOf } from './copy-book';
import { isNameOfPart, MANIFEST, type Manifest, type PartFile, readPart } from './copy-files';
import { type Database, readMeta } from './database';
import { type LastWords, lastWordsOn, NO_LAST_WORDS } from './last-words';
import { meetingCount } from './parts';
import { isRow, type Row } from './rows';
import type { SecondCopy } from './second-copy';

/** What came back from the second copy by itself, and what she should know of it. */
export interface Restored {
  readonly restored: readonly Id[];
  readonly notices: readonly Notice[];
}

/** What the database says of itself, without a look at its rows. */
interface Held {
  readonly revision: number;
  readonly meetings: number;
}

/** A file of the second copy, and what it holds; `null` where it is torn. */
interface Opened {
  readonly name: string;
  readonly file: PartFile | null;
}

/** What the database lacks: rows that are gone, and rows that are older than the copy's. */
interface Lacks {
  readonly gone: Map<Id, Row>;
  readonly older: Map<Id, Row>;
}

/** How many rows are put at once, so that no single write is too large for the browser. */
const ROWS_AT_ONCE = 1_000;

/**
 * Compares what the database says of itself with what its second copy says. Where they agree,
 * nothing else is read, so that it costs the same however long the book is (`compare.ts` looks
 * closer, later). Else all is restored: an empty database beside a full copy is a wipe, and no first
 * run.
 */
export async function restore(
  database: Database,
  copy: SecondCopy,
  time: string,
): Promise<Restored> {
  // The manifest first: the database can only be newer by the time that it is asked.
  const manifest = await manifestOf(copy);
  const held = await whatIsHeld(database);
  if (manifest && agree(held, manifest)) return { restored: [], notices: [] };
  return restoreAll(database, copy, time);
}

/**
 * Reads every file of the second copy and puts back what the database lacks: rows that are gone
 * without a change that removed them, and rows older than the copy's. It never removes a row.
 */
export async function restoreAll(
  database: Database,
  copy: SecondCopy,
  time: string,
): Promise<Restored> {
  const manifest = await manifestOf(copy);
  const held = await whatIsHeld(database);
  const names = await copy.names();
  const files = await openAll(copy, names.filter(isNameOfPart));
  const lacks = await whatIsLacking(database, held, files);
  const newest = Math.max(manifest?.revision ?? 0, ...files.map(({ file }) => file?.revision ?? 0));
  await putBack(database, held, lacks, { time, newest });
  const isTorn = manifest === null && names.includes(MANIFEST);
  const count = lacks.gone.size + lacks.older.size;
  return {
    restored: [...lacks.gone.keys(), ...lacks.older.keys()],
    notices: [...(isTorn ? [TORN_MANIFEST] : []), ...damage(files), ...comeback(held, count)],
  };
}

/** What came back where the database could not be opened at all, and a fresh one was filled. */
export function rebuilt({ restored, notices }: Restored): Restored {
  const message = `The book's database could not be opened, so the book was built anew from its second copy: ${counted(restored.length, 'record')} came back, and all that was called saved is there. "As it stood" begins anew. The old database was left as it is.`;
  const others = notices.filter(({ code }) => code !== 'wipeRestored');
  return { restored, notices: [{ code: 'rebuilt', message }, ...others] };
}

function whatIsHeld(database: Database): Promise<Held> {
  const { dexie, records, meta } = database;
  return dexie.transaction('r', records, meta, async () => ({
    revision: (await readMeta(database)).revision,
    meetings: await meetingCount(database),
  }));
}

/** Changes that are not copied yet may have removed meetings: only like is compared with like. */
function agree(held: Held, { revision, meetings }: Manifest): boolean {
  if (revision === held.revision) return meetings <= held.meetings;
  return revision < held.revision;
}

async function openAll(copy: SecondCopy, names: readonly string[]): Promise<Opened[]> {
  const opened: Opened[] = [];
  for (const name of names) {
    const text = await copy.read(name);
    opened.push({ name, file: text === null ? null : await readPart(text) });
  }
  return opened;
}

async function whatIsLacking(
  database: Database,
  held: Held,
  files: readonly Opened[],
): Promise<Lacks> {
  const lacks: Lacks = { gone: new Map(), older: new Map() };
  // A record that moved while copying was cut short is in two files: the newer file tells.
  for (const file of files.flatMap(({ file }) => file ?? []).toSorted(byRevision)) {
    await addLacksOf(database, held, file, lacks);
  }
  return lacks;
}

async function addLacksOf(
  database: Database,
  held: Held,
  file: PartFile,
  { gone, older }: Lacks,
): Promise<void> {
  const { present, lastWords } = await presentRows(database, file);
  for (const row of file.rows) {
    const own = present.get(row.id);
    const last = lastWords.get(row.id);
    if (!own && last !== null) gone.set(row.id, last ?? row);
    const isNewer = file.revision > held.revision;
    if (own && isNewer && JSON.stringify(own) !== JSON.stringify(row)) older.set(row.id, row);
  }
}

/** The database's rows under the ids of a file, and what the journal says of those that are gone. */
function presentRows(
  database: Database,
  { rows, revision }: PartFile,
): Promise<{ present: ReadonlyMap<Id, Row>; lastWords: LastWords }> {
  const { dexie, records, journal } = database;
  return dexie.transaction('r', records, journal, async () => {
    const found = await records.bulkGet(rows.map(({ id }) => id));
    const present = new Map(found.filter(isRow).map(row => [row.id, row]));
    const gone = new Set(rows.map(({ id }) => id).filter(id => !present.has(id)));
    const lastWords = gone.size > 0 ? await lastWordsOn(database, gone, revision) : NO_LAST_WORDS;
    return { present, lastWords };
  });
}

/**
 * Rows that are gone are put first, a few at a time; the revision follows with the rest. So what is
 * cut short is found lacking again at the next start, and goes on. The rows of the register do not
 * follow them, and are to be made anew.
 */
async function putBack(
  database: Database,
  held: Held,
  { gone, older }: Lacks,
  { time, newest }: { time: string; newest: number },
): Promise<void> {
  if (gone.size + older.size === 0 && newest <= held.revision) return;
  const rows = [...gone.values()];
  if (gone.size > 0) await database.meta.delete('registers');
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await database.records.bulkPut(rows.slice(from, from + ROWS_AT_ONCE));
  }
  await commit(database, { put: [...older.values()], remove: [] }, time, newest);
  if (gone.size > 0) await database.meta.delete('registers');
}

function byRevision(a: PartFile, b: PartFile): number {
  return a.revision - b.revision;
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
  const isEmpty = held.revision === 0 && held.meetings === 0;
  const what = isEmpty ? 'The book was found empty' : 'Part of the book was found missing';
  return [
    {
      code: isEmpty ? 'wipeRestored' : 'restored',
      message: `${what}. ${counted(count, 'record')} came back from the second copy. Please look over your latest minutes.`,
    },
  ];
}
