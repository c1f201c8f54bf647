import type { Book } from '../model/book';
import type { Id } from '../model/id';

/**
 * The same finding, done once for each book and id however often it is asked. Books are never changed
 * in place, so what was found holds as long as the book. What it gives must not be changed either.
 */
export function onceABook<T>(find: (book: Book, id: Id) => T): (book: Book, id: Id) => T {
  const known = new WeakMap<Book['records'], Map<Id, { readonly found: T }>>();
  return (book, id) => {
    const ofBook = known.get(book.records) ?? new Map<Id, { readonly found: T }>();
    known.set(book.records, ofBook);
    const answer = ofBook.get(id) ?? { found: find(book, id) };
    ofBook.set(id, answer);
    return answer.found;
  };
}
