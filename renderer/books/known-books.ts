/** A book on this computer: the name its data lies under, and what she calls it. */
export interface KnownBook {
  readonly name: string;
  readonly title: string;
}

/** A few words that are kept between two starts, by key. */
export type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** The books of this computer, and which of them is opened at a start. */
export interface KnownBooks {
  readonly all: () => readonly KnownBook[];
  /** The one that is opened, now and at the next start. */
  readonly current: () => KnownBook;
  /** Has another opened at the next start. */
  readonly choose: (name: string) => void;
  /** A name that nothing lies under yet; `taken` are names that have data already. */
  readonly freeName: (taken: readonly string[]) => string;
  readonly add: (book: KnownBook) => void;
  readonly rename: (name: string, title: string) => void;
}

/** The name of the book that there always was. */
export const FIRST_BOOK = 'minutebook';

const FIRST: KnownBook = { name: FIRST_BOOK, title: 'My book' };

const LIST = 'minutebook.books';
const CURRENT = 'minutebook.current';

/** The list as it is kept; what cannot be read of it is as if it were not there. */
export function knownBooks(kept: Kept): KnownBooks {
  function all(): readonly KnownBook[] {
    const books = booksIn(kept.getItem(LIST));
    return books.some(({ name }) => name === FIRST_BOOK) ? books : [FIRST, ...books];
  }

  function keep(books: readonly KnownBook[]): void {
    kept.setItem(LIST, JSON.stringify(books));
  }

  return {
    all,
    current: () => all().find(({ name }) => name === kept.getItem(CURRENT)) ?? all()[0] ?? FIRST,
    choose: name => kept.setItem(CURRENT, name),
    freeName: taken => freeAmong(new Set([...taken, ...all().map(({ name }) => name)])),
    add: book => keep([...all(), book]),
    rename: (name, title) => keep(all().map(book => (book.name === name ? { name, title } : book))),
  };
}

function freeAmong(taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const name = `${FIRST_BOOK}-${number}`;
    if (!taken.has(name)) return name;
  }
}

function booksIn(text: string | null): KnownBook[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.flatMap(each => (isBook(each) ? [each] : [])) : [];
  } catch {
    return [];
  }
}

function isBook(value: unknown): value is KnownBook {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'name' in value &&
    typeof value.name === 'string' &&
    /^minutebook(?:-\d+)?$/.test(value.name) &&
    'title' in value &&
    typeof value.title === 'string'
  );
}
