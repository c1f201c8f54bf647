import { type Book, bookOf, type SetAside } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import {
  aroundMeeting,
  bearersOf,
  holdersOf,
  lightRecords,
  mentionersOf,
  openActions,
  registersOfChanges,
  trashed,
} from './around';
import { checkedRows, type Gathered } from './checked-rows';
import { copyBook } from './copy-book';
import { type Database, type JournalEntry, journalOf, readMeta } from './database';
import { type FailureCode, failureOf } from './failure';
import { type Followed, savedAfter } from './follow';
import { type InHand, takenInHand } from './in-hand';
import { type Found, lookOver } from './look-over';
import type { Mended } from './mend-values';
import type { Notes } from './notes';
import type { Place } from './place';
import { type Rows, rowsMadeAnew } from './register-rows';
import type { LiesAt, Scribe } from './scribe';
import type { SecondCopy } from './second-copy';

/**
 * What befalls a book from outside. `closed`: its data was cleared or taken away; `newVersion`: a
 * newer Minutebook takes it over. After either nothing can be saved here. `blocked`: another window
 * holds it with an older Minutebook, and opening waits for it.
 */
export type StorageEvent = 'closed' | 'newVersion' | 'blocked';

/** What a storage needs from around it. `now` is an ISO 8601 date and time. */
export interface StorageSurroundings {
  readonly copy: SecondCopy;
  readonly notes: Notes;
  /** Who writes out the parts of the book that lies there. */
  readonly scribeFor: (liesAt: LiesAt) => Scribe;
  readonly now: () => string;
  readonly tell: (event: StorageEvent) => void;
  /** Told of what was wrong in a part of the book and was mended, while it is open. */
  readonly found: (found: Found) => void;
}

/** A whole book as it lies on this computer, with the rows that could not be read. */
export interface LoadedBook {
  readonly book: Book;
  readonly setAside: readonly SetAside[];
  readonly revision: number;
}

/** An open book on this computer. What it cannot do it rejects with a `StorageFailure`. */
export interface BookStorage extends Asking {
  /** Reads every record. One that cannot be read is set aside, and stays where it is. */
  readonly load: () => Promise<LoadedBook>;
  /** The revision of what is saved. */
  readonly revision: () => Promise<number>;
  /** What was saved after a revision, by whichever window. */
  readonly savedAfter: (revision: number) => Promise<Followed>;
  /** Makes rows of the register anew from the records, where they were found wrong. */
  readonly mendRows: (rows: Rows) => Promise<void>;
  /** Brings the second copy up to what is saved. */
  readonly copy: () => Promise<void>;
  /** Takes the book in hand: only the window that did so last can change it. */
  readonly takeInHand: () => InHand;
  /** Where it lies now, for a worker that reads in it by itself. */
  readonly liesAt: () => LiesAt;
  readonly close: () => void;
}

/** What can be asked of a book without reading the whole of it. */
export interface Asking {
  /** What every screen needs: committees, people and bodies, and the meetings without their minutes. */
  readonly headers: () => Promise<Gathered>;
  /** All that the registers of a meeting are computed from. */
  readonly around: (headers: Book, meetingId: Id) => Promise<Gathered>;
  /** The open actions of a committee, with all that was said of them. */
  readonly openActions: (committeeId: Id) => Promise<Gathered>;
  /** The records of these ids or that hold an action of one of them. */
  readonly holders: (ids: readonly Id[]) => Promise<Gathered>;
  /** The records that hold an action of one of these fixed references. */
  readonly bearers: (references: readonly string[]) => Promise<Gathered>;
  /** Every code, modification and release. */
  readonly changes: () => Promise<Gathered>;
  /** The records that lead to one of these ids or printed references. */
  readonly mentioners: (targets: readonly Id[]) => Promise<Gathered>;
  /** What was taken out of the book, and all that putting it back depends on. */
  readonly trash: () => Promise<Gathered>;
  /** Every saved change of a meeting with what takes it back, the earliest first. */
  readonly journal: (meetingId: Id) => Promise<readonly JournalEntry[]>;
}

/** An open database, and the ways to work on it. */
export interface OpenBook {
  readonly database: Database;
  readonly place: Place;
  readonly mend: Mended;
  /** Runs with no other window, and no copying, at the second copy. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

/** The book in an open database. */
export function storageOn(
  { database, place, mend, alone }: OpenBook,
  { copy, notes, scribeFor, now, tell, found }: StorageSurroundings,
): BookStorage {
  const leave = listen(database, tell);
  const look = lookOver({ database, copy, now, tell: found });
  const liesAt = { name: database.dexie.name, bucket: place.bucket };
  const scribe = scribeFor(liesAt);
  const bringUpToDate = () => copyBook(database, copy, { scribe, look: look.part });
  const read = <T>(work: () => PromiseLike<T>) => orFailure('notRead', mend(work));
  return {
    load: () => read(() => load(database)),
    headers: () => read(() => lightRecords(database)),
    around: (headers, meetingId) => read(() => aroundMeeting(database, headers, meetingId)),
    openActions: committeeId => read(() => openActions(database, committeeId)),
    holders: ids => read(() => holdersOf(database, ids)),
    bearers: references => read(() => bearersOf(database, references)),
    changes: () => read(() => registersOfChanges(database)),
    mentioners: targets => read(() => mentionersOf(database, targets)),
    trash: () => read(() => trashed(database)),
    journal: meetingId => read(() => journalOf(database, meetingId)),
    revision: () => read(() => readMeta(database).then(({ revision }) => revision)),
    savedAfter: revision => read(() => savedAfter(database, revision)),
    mendRows: rows => orFailure('notSaved', rowsMadeAnew(database, rows)),
    copy: () =>
      orFailure(
        'notCopied',
        mend(() => alone(bringUpToDate)),
      ),
    takeInHand: () => {
      const mending = <T>(work: () => Promise<T>) => mend(() => alone(work));
      const around = {
        database,
        copy,
        notes,
        factory: place.factory,
        now,
        look,
        bringUpToDate,
        alone: mending,
      };
      return sayingWhy(takenInHand(around), mend);
    },
    liesAt: () => liesAt,
    close: () => {
      leave();
      scribe.end();
      database.dexie.close();
    },
  };
}

/** The book in hand, whose failures say why in words for her. */
function sayingWhy(hand: InHand, mend: Mended): InHand {
  const saving = <T>(work: () => Promise<T>) => orFailure('notSaved', mend(work));
  return {
    ready: () => saving(hand.ready),
    save: (change, at) => saving(() => hand.save(change, at)),
    saveForOther: (unsaved, at) => saving(() => hand.saveForOther(unsaved, at)),
    tend: pause => orFailure('notCopied', hand.tend(pause)),
    closeCleanly: hand.closeCleanly,
  };
}

async function orFailure<T>(code: FailureCode, work: PromiseLike<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw failureOf(error, code);
  }
}

function load(database: Database): Promise<LoadedBook> {
  const { dexie, records, meta } = database;
  return dexie.transaction('r', records, meta, async () => {
    const { revision } = await readMeta(database);
    const { records: sound, setAside } = checkedRows(await records.toArray());
    return { book: bookOf(sound), setAside, revision };
  });
}

/** Tells what befalls the open database from outside; the answer ends the telling. */
function listen({ dexie }: Database, tell: StorageSurroundings['tell']): () => void {
  const closed = () => tell('closed');
  dexie.on('close', closed);
  dexie.on('versionchange', ({ newVersion }) => {
    dexie.on.close.unsubscribe(closed);
    dexie.close();
    tell(newVersion === null ? 'closed' : 'newVersion');
    // Dexie would close it too, and warn on the console.
    return false;
  });
  return () => dexie.on.close.unsubscribe(closed);
}
