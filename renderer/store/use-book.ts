import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { BookState, BookStore } from './book-store';

/** The store of the book that is open, for the components inside. */
export const BookContext = createContext<BookStore | null>(null);

/** What this component needs of the open book; it is drawn again when just that changes. */
export function useBook<T>(select: (state: BookState) => T): T {
  return useStore(useBookStore(), select);
}

/** The store of the open book itself, for what is done and not drawn. */
export function useBookStore(): BookStore {
  const store = useContext(BookContext);
  if (!store) throw new Error('A book was asked for where none is open.');
  return store;
}
