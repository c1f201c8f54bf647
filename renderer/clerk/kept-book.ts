import { type ClerkDatabase, type KeptPart, NOT_YET } from '../storage/clerk-database';
import { readMeta } from '../storage/database';
import { type LentDatabase, lentDatabase } from '../storage/lent-database';
import { partsToRead } from '../storage/parts';
import { changedSince, readForClerk } from '../storage/read-for-clerk';
import type { Part } from '../storage/rows';
import type { LiesAt } from '../storage/scribe';
import { later } from './later';
import { type PartsAtHand, partsAtHand } from './parts-at-hand';

/** How far a book has been read, in parts. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What keeping the registers of a book needs from around it. */
export interface KeptBookSurroundings {
  /** Where it is kept; it is closed at the end. */
  readonly own: ClerkDatabase;
  /** Told while a book is read from its beginning. */
  readonly reading: (progress: Progress) => void;
  /** Gives way to what was asked meanwhile. */
  readonly pause: () => Promise<void>;
}

/** The slim records of a saved book, kept beside it and following what is saved. */
export interface KeptBook {
  readonly atHand: PartsAtHand;
  readonly lent: LentDatabase;
  /** Brings it up to what is saved; gives the parts that changed. Not to be run by two at once. */
  readonly follow: () => Promise<readonly Part[]>;
  /** Puts parts, as they are now, in the place of what was known of them. */
  readonly put: (parts: readonly KeptPart[]) => void;
  /** The revision of the book that it stands at. */
  readonly revision: () => number;
  readonly end: () => void;
}

/** So many parts are kept, and told of, in one go. */
const AT_ONCE = 40;

/** What changed is kept so long after it changed, in milliseconds: typing changes it at each key. */
const KEEP_AFTER = 3_000;

/** The slim records of the book that lies there. */
export function keptBook(liesAt: LiesAt, { own, reading, pause }: KeptBookSurroundings): KeptBook {
  const atHand = partsAtHand();
  const lent = lentDatabase(liesAt);
  const unkept = new Set<Part>();
  let revision = NOT_YET;

  const keeping = later(KEEP_AFTER, () => {
    const parts = [...unkept].map(part => ({ part, records: atHand.of(part) }));
    unkept.clear();
    return own.keep({ parts, revision });
  });

  function put(parts: readonly KeptPart[]): void {
    atHand.replace(parts);
    for (const { part } of parts) unkept.add(part);
    if (parts.length > 0) keeping.ask();
  }

  async function read(parts: readonly Part[]): Promise<KeptPart[]> {
    const all: KeptPart[] = [];
    for (const part of parts) {
      await pause();
      all.push((await lent.use(from => readForClerk(from, part))).kept);
    }
    return all;
  }

  async function readAll(): Promise<void> {
    await own.begin();
    atHand.clear();
    // What is saved while it is read is followed from where the reading began.
    const begun = (await lent.use(readMeta)).revision;
    const parts = await lent.use(partsToRead);
    for (let at = 0; at < parts.length; at += AT_ONCE) {
      reading({ done: at, of: parts.length });
      const some = await read(parts.slice(at, at + AT_ONCE));
      atHand.replace(some);
      await own.keep({ parts: some, revision: NOT_YET });
    }
    revision = begun;
    await own.keep({ parts: [], revision });
  }

  async function begin(): Promise<void> {
    const kept = await own.read();
    if (!kept) return readAll();
    atHand.replace(kept.parts);
    revision = kept.revision;
  }

  async function follow(): Promise<readonly Part[]> {
    const isFirst = revision === NOT_YET;
    if (isFirst) await begin();
    const changed = await lent.use(from => changedSince(from, revision));
    if (changed.parts === null) await readAll();
    else put(await read(changed.parts));
    revision = changed.revision;
    return isFirst || changed.parts === null ? atHand.parts() : changed.parts;
  }

  return {
    atHand,
    lent,
    follow,
    put,
    revision: () => revision,
    end: () => {
      keeping.end();
      lent.end();
      own.close();
    },
  };
}
