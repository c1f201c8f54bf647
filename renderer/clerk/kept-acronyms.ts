import { bookOf } from '../../shared/model/book';
import {
  type AcronymAt,
  type AcronymEntry,
  acronymsAt,
  acronymsIn,
} from '../../shared/registers/across/acronyms';
import { soundRecords } from '../storage/checked-rows';
import { partAt } from '../storage/parts';
import type { Part } from '../storage/rows';
import type { KeptBook } from './kept-book';

/** The short forms of a saved book, meeting by meeting, read when they are first asked for. */
export interface KeptAcronyms {
  /** These parts changed. */
  readonly follow: (parts: readonly Part[]) => void;
  /** The glossary of all meetings; what changed since it was asked last is read again. */
  readonly all: () => Promise<readonly AcronymEntry[]>;
}

/** The short forms of this book. */
export function keptAcronyms(kept: KeptBook, pause: () => Promise<void>): KeptAcronyms {
  const known = new Map<Part, readonly AcronymAt[]>();

  async function readOne(part: Part): Promise<void> {
    if (part === null) return;
    const { rows } = await kept.lent.use(from => partAt(from, part));
    const committees = kept.atHand.of(null).filter(({ kind }) => kind === 'committee');
    known.set(part, acronymsAt(bookOf([...committees, ...soundRecords(rows)]), part));
  }

  return {
    follow: parts => {
      for (const part of parts) known.delete(part);
      // The verbs of a committee, which are no short forms, are in the rest.
      if (parts.includes(null)) known.clear();
    },
    all: async () => {
      const parts = kept.atHand.parts();
      for (const part of parts.filter(each => !known.has(each))) {
        await readOne(part);
        await pause();
      }
      return acronymsIn(parts.map(part => known.get(part) ?? []));
    },
  };
}
