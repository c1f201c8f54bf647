import type { Book } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { AnyRecord } from '../../shared/model/record';
import type { KeptPart } from '../storage/clerk-database';
import type { Part } from '../storage/rows';

/** The slim records of a whole book, by parts. */
export interface PartsAtHand {
  /** Puts these parts in the place of what was known of them. */
  readonly replace: (parts: readonly KeptPart[]) => void;
  readonly of: (part: Part) => readonly AnyRecord[];
  readonly parts: () => readonly Part[];
  /** All of it as one book; the same object until something is replaced. */
  readonly book: () => Book;
  readonly clear: () => void;
}

/** Nothing yet. */
export function partsAtHand(): PartsAtHand {
  const known = new Map<Part, readonly AnyRecord[]>();
  const records = new Map<Id, AnyRecord>();
  const partOf = new Map<Id, Part>();
  let book: Book | null = null;

  function forget(part: Part): void {
    for (const { id } of known.get(part) ?? []) {
      // A record that moved meanwhile belongs to the part that it moved to.
      if (partOf.get(id) !== part) continue;
      records.delete(id);
      partOf.delete(id);
    }
    known.delete(part);
  }

  function learn({ part, records: own }: KeptPart): void {
    if (own.length > 0) known.set(part, own);
    for (const record of own) {
      records.set(record.id, record);
      partOf.set(record.id, part);
    }
  }

  return {
    replace: parts => {
      for (const { part } of parts) forget(part);
      for (const part of parts) learn(part);
      book = null;
    },
    of: part => known.get(part) ?? [],
    parts: () => [...known.keys()],
    book: () => {
      book ??= { records: new Map(records) };
      return book;
    },
    clear: () => {
      for (const part of [...known.keys()]) forget(part);
      book = null;
    },
  };
}
