/** What is noted outside the database: the session that closed cleanly, and where the book lies. */
export type NoteName = 'closed' | 'place';

/**
 * A few words that are written at once, without waiting, also by a window that closes. A kill may
 * lose what was noted in the last seconds; nothing that she typed depends on it.
 */
export interface Notes {
  readonly read: (name: NoteName) => string | null;
  readonly write: (name: NoteName, text: string) => void;
}

/** The notes on one book that a browser keeps with the page's address. */
export function notesOn(bookName: string): Notes {
  return {
    read: name => localStorage.getItem(`${bookName}.${name}`),
    write: (name, text) => localStorage.setItem(`${bookName}.${name}`, text),
  };
}
