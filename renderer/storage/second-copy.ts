/**
 * Where the second copy of a book is kept, by another mechanism than the working copy. Each file is
 * written whole or not at all: after a kill there is either the text of before or the new one.
 */
export interface SecondCopy {
  /** The names of all files there are. */
  readonly names: () => Promise<readonly string[]>;
  /** The text of a file, or `null` where there is none of that name. */
  readonly read: (name: string) => Promise<string | null>;
  /** Writes a text, or its UTF-8 bytes where these are at hand. */
  readonly write: (name: string, text: string | Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Removes a file; one that is not there is as good as removed. */
  readonly remove: (name: string) => Promise<void>;
}
