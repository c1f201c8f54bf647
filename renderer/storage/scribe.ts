import type { Part } from './rows';

/** The file of one part, as the database held it at a revision. */
export interface WrittenPart {
  readonly revision: number;
  /** Sealed, in UTF-8; `null` for a meeting that has no row. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

/**
 * Writes out the parts of a saved book for its second copy. It reads what is saved by itself, so
 * that the page, in which she is typing, has nothing to do with it.
 */
export interface Scribe {
  /** Asked for one part at a time. Rejects where the database is gone or cannot be read; it never makes one. */
  readonly write: (part: Part) => Promise<WrittenPart>;
  readonly end: () => void;
}

/** Where the database of a book lies: its name, and its bucket as in `place.ts`. */
export interface LiesAt {
  readonly name: string;
  readonly bucket: string | null;
}
