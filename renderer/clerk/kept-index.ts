import type { Committee } from '../../shared/model/committee';
import type { PartialDate } from '../../shared/model/partial-date';
import { docsOfPart } from '../../shared/search/docs-of-part';
import { emptyIndex, indexOfBytes, type TextIndex } from '../../shared/search/text-index';
import { soundRecords } from '../storage/checked-rows';
import type { ClerkDatabase } from '../storage/clerk-database';
import { partAt } from '../storage/parts';
import { changedSince } from '../storage/read-for-clerk';
import type { Part } from '../storage/rows';
import type { KeptBook, Progress } from './kept-book';
import { later } from './later';
import { knownReferences, partAround } from './part-around';

/** What keeping an index needs from around it. */
export interface KeptIndexSurroundings {
  readonly own: ClerkDatabase;
  /** Told when something else may be found than before. */
  readonly changed: () => void;
  /** Gives way to what was asked meanwhile. */
  readonly pause: () => Promise<void>;
}

/** The index of the words of a saved book, kept beside it and following what is saved. */
export interface KeptIndex {
  /** What is known so far. */
  readonly index: () => TextIndex;
  /** How much of the book is in it; `null` once all is. */
  readonly progress: () => Progress | null;
  /** These parts changed; they are read one by one. */
  readonly follow: (parts: readonly Part[]) => void;
  /** Resolves when few parts are left to be read, or at once where there are many. */
  readonly nearlyCaughtUp: () => Promise<void>;
  readonly end: () => void;
}

/** What is kept is written so long after it changed, in milliseconds … */
const KEEP_AFTER = 60_000;

/** What she typed just now is waited for; a book that is still being read is not. */
const FEW = 4;

/** It is told so often, in parts, while a book is read. */
const TELL_EVERY = 40;

/** The index of this book. */
export function keptIndex(
  kept: KeptBook,
  { own, changed, pause }: KeptIndexSurroundings,
): KeptIndex {
  const references = knownReferences();
  const unread = new Set<Part>();
  let index = emptyIndex();
  let begun: Promise<void> | null = null;
  let reading: Promise<void> | null = null;
  let isReady = false;

  const keeping = later(KEEP_AFTER, async () => {
    if (reading) keeping.ask();
    else await keep();
  });

  function keep(): Promise<void> {
    return own.keepIndex({ bytes: index.bytes(), revision: kept.revision() });
  }

  /** Takes up what was kept, and leaves to be read what has changed since; else everything. */
  async function begin(): Promise<void> {
    const parts = kept.atHand.parts();
    for (const part of parts) references.learn(kept.atHand.of(part), committees(kept));
    const found = await own.readIndex();
    const read = found && indexOfBytes(found.bytes);
    const since = read && found ? await lentChanges(found.revision) : null;
    if (read && since) index = read;
    for (const part of since ?? newestFirst(kept)) unread.add(part);
    isReady = true;
  }

  function lentChanges(revision: number): Promise<readonly Part[] | null> {
    return kept.lent.use(async from => (await changedSince(from, revision)).parts);
  }

  async function readOne(part: Part): Promise<void> {
    const { rows } = await kept.lent.use(from => partAt(from, part));
    const records = soundRecords(rows);
    references.learn(records, committees(kept));
    if (records.length === 0) index.removePart(part);
    else
      index.replacePart(docsOfPart(part, records, partAround(references, part, kept.atHand.book)));
  }

  async function readAll(): Promise<void> {
    begun ??= begin();
    await begun;
    const isMuch = unread.size > TELL_EVERY;
    for (let done = 1; unread.size > 0; done += 1) {
      const [part = null] = unread;
      unread.delete(part);
      await readOne(part);
      if (done % TELL_EVERY === 0) changed();
      await pause();
    }
    changed();
    // What took long to read is not read again, even if the window is closed now.
    if (isMuch) await keep();
    else keeping.ask();
  }

  function follow(parts: readonly Part[]): void {
    // At the beginning everything is looked at anyway, by what the index was kept at.
    if (begun) for (const part of parts) unread.add(part);
    if (begun && unread.size === 0) return;
    // What cannot be read now is read with the next change.
    reading ??= readAll()
      .catch(() => {})
      .finally(() => {
        reading = null;
      });
  }

  return {
    index: () => index,
    progress: () => {
      const of = kept.atHand.parts().length;
      if (!isReady) return { done: 0, of };
      return unread.size > FEW ? { done: Math.max(0, of - unread.size), of } : null;
    },
    follow,
    nearlyCaughtUp: async () => {
      if (begun) await begun.catch(() => {});
      if (unread.size <= FEW) await reading;
    },
    end: keeping.end,
  };
}

function committees({ atHand }: KeptBook): Committee[] {
  return atHand.of(null).filter(record => record.kind === 'committee');
}

/** The rest, then the meetings from the newest: what she looks for is mostly of late. */
function newestFirst({ atHand }: KeptBook): Part[] {
  const dated = atHand.parts().map(part => ({ part, date: dateOf(atHand.of(part)) }));
  return dated.sort((a, b) => (a.date < b.date ? 1 : -1)).map(({ part }) => part);
}

/** The rest, which has none, comes before all. */
function dateOf(records: ReturnType<KeptBook['atHand']['of']>): PartialDate {
  const meeting = records.find(record => record.kind === 'meeting');
  return meeting ? (meeting.date ?? '') : '9999';
}
