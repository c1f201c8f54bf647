import { createContext, startTransition, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Book } from '../../shared/model/book';
import type { BookState, BookStore } from './book-store';
import type { QuietStore } from './quiet-store';
import type { View, ViewStore } from './view-store';

/** The stores of an open book: its records, and what is shown of them. */
export interface OpenStores {
  readonly book: BookStore;
  readonly view: ViewStore;
  /** The book as it is drawn around the text. */
  readonly quiet: QuietStore;
}

/** The stores of the book that is open, for the components inside. */
export const StoresContext = createContext<OpenStores | null>(null);

/** What this component needs of the open book; it is drawn again when just that changes. */
export function useBook<T>(select: (state: BookState) => T): T {
  return useStore(useStores().book, select);
}

/**
 * The book, for what stands around the text that is typed: it follows a little later, in turns that
 * a key may come between, so that a keystroke is painted first.
 */
export function useQuietBook(): Book {
  const { quiet } = useStores();
  const [book, show] = useState(() => quiet.getState().book);
  useEffect(() => {
    const follow = () => startTransition(() => show(quiet.getState().book));
    // What was done between the first drawing and now.
    follow();
    return quiet.subscribe(follow);
  }, [quiet]);
  return book;
}

/** What this component needs of what is shown; it is drawn again when just that changes. */
export function useView<T>(select: (view: View) => T): T {
  return useStore(useStores().view, select);
}

function useStores(): OpenStores {
  const stores = useContext(StoresContext);
  if (!stores) throw new Error('A book was asked for where none is open.');
  return stores;
}
