import {
  type Database,
  isJournalEntry,
  type JournalEntry,
  readMeta,
  type Thinned,
} from './database';
import { byPeriod, joined } from './joined-entries';
import { isObject } from './rows';

/** Every change of the last day is kept as it was made … */
const EACH_FOR = 24 * 3_600_000;

/** … and so many changes in any case, however old they are; */
const EACH_OF_LAST = 1_000;

/** for thirty days each minute of the clock is, as its last change left it; then each day. */
const MINUTES_FOR = 30 * 24 * 3_600_000;

/** How many entries are read and written at once, and how often in one go. */
const ENTRIES_AT_ONCE = 200;
const STEPS = 20;

/** One of the two ways in which the journal becomes thinner as it grows old. */
interface Thinning {
  readonly done: 'byMinute' | 'byDay';
  readonly periodOf: (time: string) => string;
  /** Entries from this time on are left alone. ISO 8601. */
  readonly before: string;
}

/**
 * Joins old entries of the journal, so that it does not grow for ever: a meeting can still be seen as
 * it stood at the end of each minute for a month, and of each day for good. The work of one go is
 * bounded; what is left is done the next time. Entries that the second copy lacks are not touched.
 */
export async function thinJournal(
  database: Database,
  copied: number,
  now: string,
  pause: () => Promise<void>,
): Promise<void> {
  const ago = (time: number) => new Date(Date.parse(now) - time).toISOString();
  const ways: Thinning[] = [
    { done: 'byMinute', periodOf: minuteOf, before: ago(EACH_FOR) },
    { done: 'byDay', periodOf: dayOf, before: ago(MINUTES_FOR) },
  ];
  for (const way of ways) {
    let isMore = true;
    for (let step = 0; step < STEPS && isMore; step += 1) {
      await pause();
      isMore = await thinSome(database, copied, way);
    }
  }
}

/** Thins the next entries; tells whether there may be more. */
function thinSome(database: Database, copied: number, way: Thinning): Promise<boolean> {
  const { dexie, journal, meta } = database;
  return dexie.transaction('rw', journal, meta, async () => {
    const thinned = await readThinned(database);
    const latest = Math.min(copied, (await readMeta(database)).revision - EACH_OF_LAST);
    const entries = await oldEntries(database, thinned[way.done], latest, way.before);
    const periods = byPeriod(entries, way.periodOf);
    for (const period of periods) await join(database, period);
    await meta.put({ ...thinned, [way.done]: doneUpTo(periods) ?? thinned[way.done] });
    return entries.length === ENTRIES_AT_ONCE;
  });
}

/** An entry as it lies, with its key. */
type Kept = JournalEntry & { readonly key: number };

async function oldEntries(
  { journal }: Database,
  after: number,
  latest: number,
  before: string,
): Promise<Kept[]> {
  const old = journal.where('revision').between(after, latest, false, true).limit(ENTRIES_AT_ONCE);
  return (await old.toArray()).filter(isKept).filter(({ time }) => time < before);
}

function isKept(value: unknown): value is Kept {
  return isJournalEntry(value) && 'key' in value && typeof value.key === 'number';
}

async function join({ journal }: Database, [first, ...others]: readonly Kept[]): Promise<void> {
  if (!first || others.length === 0) return;
  const all: [Kept, ...Kept[]] = [first, ...others];
  await journal.bulkDelete(all.slice(0, -1).map(({ key }) => key));
  await journal.put(joined(all));
}

/** The last period may go on: it is looked at again, with what follows it. */
function doneUpTo(periods: readonly (readonly Kept[])[]): number | null {
  return periods.at(-2)?.at(-1)?.revision ?? null;
}

async function readThinned({ meta }: Database): Promise<Thinned> {
  const found = await meta.get('thinned');
  const known = isObject(found) ? found : {};
  const { byMinute, byDay } = known;
  return {
    key: 'thinned',
    byMinute: typeof byMinute === 'number' ? byMinute : 0,
    byDay: typeof byDay === 'number' ? byDay : 0,
  };
}

function minuteOf(time: string): string {
  return time.slice(0, 16);
}

/** The day on the wall: a meeting in the evening is not yet of tomorrow. */
function dayOf(time: string): string {
  return new Date(time).toDateString();
}
