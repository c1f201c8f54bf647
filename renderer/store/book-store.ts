import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Book } from '../../shared/model/book';
import { apply, type Change, invert, isNothing } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import type { AnyRecord } from '../../shared/model/record';
import {
  type History,
  NO_HISTORY,
  overtaken,
  recorded,
  redone,
  settled,
  type Taken,
  undone,
} from './history';

/** How a change stands in the history: its words, and the text whose typing it is part of. */
export interface StepName {
  /** What is done, in words that follow "Undo: " (`remove item 6`). */
  readonly label: string;
  /** Changes of one group in a row are one step to undo. */
  readonly group?: string;
}

/** The book as it stands on the screen, and the ways to change it. */
export interface BookState {
  readonly book: Book;
  readonly history: History;
  /** How often a step was taken back or done again. */
  readonly undos: number;
  /** Does what a command says; `null`, its "not now", does nothing. Tells whether it was done. */
  readonly run: (command: (book: Book) => Change | null, name: StepName) => boolean;
  /** The text that was being typed is finished: what comes is a step of its own. */
  readonly settle: () => void;
  /** Takes the last step back; what was taken back, or `null` where there was nothing. */
  readonly undo: () => Taken | null;
  /** Does the last undone step again; what was done, or `null` where there was nothing. */
  readonly redo: () => Taken | null;
  /**
   * Takes in what another window saved of what is at hand; the rest may be filled in again. It is not
   * saved again, and undo does not reach behind it.
   */
  readonly bring: (change: Change) => void;
  /**
   * Takes in records that were read from this computer. What the book holds already is newer, and
   * what she removed since stays removed.
   */
  readonly fill: (records: readonly AnyRecord[]) => void;
}

/** The store of one open book. */
export type BookStore = StoreApi<BookState>;

/** A store of this book; every change of it, undo and redo too, goes to `save` in its order. */
export function bookStore(book: Book, save: (change: Change) => void): BookStore {
  return createStore<BookState>((set, get) => {
    const gone = new Set<Id>();
    const follow = (change: Change, moved: Partial<BookState>) => {
      for (const id of change.remove) gone.add(id);
      for (const { id } of change.put) gone.delete(id);
      set({ ...moved, book: apply(get().book, change) });
      save(change);
    };
    const step = (taken: Taken | null) => {
      if (!taken) return null;
      follow(taken.change, { history: taken.history, undos: get().undos + 1 });
      return taken;
    };
    return {
      book,
      history: NO_HISTORY,
      undos: 0,
      run: (command, { label, group = null }: { label: string; group?: string | null }) => {
        const before = get();
        const change = command(before.book);
        if (!change || isNothing(change)) return false;
        const inverse = invert(before.book, change);
        follow(change, { history: recorded(before.history, { label, change, inverse, group }) });
        return true;
      },
      settle: () => set({ history: settled(get().history) }),
      undo: () => step(undone(get().history)),
      redo: () => step(redone(get().history)),
      bring: change => {
        const { book: held, history } = get();
        for (const { id } of change.put) gone.delete(id);
        const known = change.put.filter(({ id }) => held.records.has(id));
        const book = apply(held, { put: known, remove: change.remove });
        set({ history: overtaken(history, change), book });
      },
      fill: records => {
        const { book: held } = get();
        const put = records.filter(({ id }) => !held.records.has(id) && !gone.has(id));
        if (put.length > 0) set({ book: apply(held, { put, remove: [] }) });
      },
    };
  });
}
