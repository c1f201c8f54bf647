import fc from 'fast-check';
import { compareBooks } from '../../shared/merge/comparison';
import type { Book } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import { wholeBook } from './arbitrary-books';
import { changeOf, someBook } from './arbitrary-changes';

/** Our book, one from elsewhere, and what she chose of it. */
export interface Pair {
  readonly ours: Book;
  readonly theirs: Book;
  readonly chosen: ReadonlySet<Id>;
}

/** Two books that were one once and were written in apart, or never had anything in common. */
export const somePair: fc.Arbitrary<Pair> = fc
  .oneof(
    wholeBook.chain(({ book }) => fc.tuple(grown(book), grown(book))),
    fc.tuple(someBook, someBook),
    fc.tuple(wholeBook, wholeBook).map(([a, b]): [Book, Book] => [a.book, b.book]),
  )
  .chain(([ours, theirs]) =>
    fc.subarray([...compareBooks(ours, theirs).keys()]).map(ids => ({
      ours,
      theirs,
      chosen: new Set(ids),
    })),
  );

function grown(book: Book): fc.Arbitrary<Book> {
  return changeOf(book).map(change => apply(book, change));
}
