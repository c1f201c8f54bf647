import type { Host } from '../../shared/host';
import type { BookStorage } from '../storage/book-storage';
import { notesOn } from '../storage/notes';
import { isRow } from '../storage/rows';
import { scribeInWorker } from '../storage/scribe-in-worker';
import { isStorageRefusal, openStorage } from '../storage/storage';
import type { KnownBook, KnownBooks } from './known-books';
import { secondCopyOn } from './second-copy-on';
import type { WholeBook } from './whole-book';

/**
 * Puts a whole book on this computer beside those that are there, under a name of its own, in both
 * copies. Nothing of any other book is touched. Rejects with the failure where that cannot be.
 */
export async function putSecondBook(
  whole: WholeBook,
  title: string,
  { books, host }: { readonly books: KnownBooks; readonly host: Host },
): Promise<KnownBook> {
  const taken = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  const book = { name: books.freeName(taken), title };
  const storage = await emptyStorage(book.name, host);
  try {
    await put(storage, whole);
  } finally {
    storage.close();
  }
  // Only a book that is whole is among the books.
  books.add(book);
  return book;
}

async function emptyStorage(name: string, host: Host): Promise<BookStorage> {
  const opened = await openStorage(name, {
    copy: secondCopyOn(host, name),
    notes: notesOn(name),
    scribeFor: scribeInWorker,
    now: isoNow,
    tell: () => {},
    found: () => {},
  });
  if (isStorageRefusal(opened)) throw new Error(opened.message);
  return opened.storage;
}

async function put(storage: BookStorage, { records, setAside }: WholeBook): Promise<void> {
  const hand = storage.takeInHand();
  await hand.ready();
  await hand.save({ put: [...records, ...setAside.filter(isRow)], remove: [] }, isoNow());
  await storage.copy();
  hand.closeCleanly();
}

function isoNow(): string {
  return new Date().toISOString();
}
