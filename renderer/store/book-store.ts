import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Book } from '../../shared/model/book';
import { apply, type Change, invert, isNothing } from '../../shared/model/change';
import { type History, NO_HISTORY, recorded, redone, settled, undone } from './history';

/** The book as it stands on the screen, and the ways to change it. */
export interface BookState {
  readonly book: Book;
  readonly history: History;
  /**
   * Does what a command says; `null`, its "not now", does nothing. Changes of one `group` in a row
   * are one step to undo. Tells whether anything was done.
   */
  readonly run: (command: (book: Book) => Change | null, group?: string) => boolean;
  /** The text that was being typed is finished: what comes is a step of its own. */
  readonly settle: () => void;
  /** Takes the last step back. Tells whether there was one. */
  readonly undo: () => boolean;
  /** Does the last undone step again. Tells whether there was one. */
  readonly redo: () => boolean;
}

/** The store of one open book. */
export type BookStore = StoreApi<BookState>;

/** A store of this book; every change of it, undo and redo too, goes to `save` in its order. */
export function bookStore(book: Book, save: (change: Change) => void): BookStore {
  return createStore<BookState>((set, get) => {
    const follow = (change: Change, history: History) => {
      set({ book: apply(get().book, change), history });
      save(change);
    };
    const step = (taken: ReturnType<typeof undone>) => {
      if (taken) follow(taken.change, taken.history);
      return taken !== null;
    };
    return {
      book,
      history: NO_HISTORY,
      run: (command, group) => {
        const before = get();
        const change = command(before.book);
        if (!change || isNothing(change)) return false;
        const inverse = invert(before.book, change);
        follow(change, recorded(before.history, { change, inverse, group: group ?? null }));
        return true;
      },
      settle: () => set({ history: settled(get().history) }),
      undo: () => step(undone(get().history)),
      redo: () => step(redone(get().history)),
    };
  });
}
