import { privateFiles } from '../../../renderer/storage/private-files';
import { type BookStorage, isStorageRefusal, openStorage } from '../../../renderer/storage/storage';
import type { Change } from '../../../shared/model/change';
import { person } from '../../../shared/model/party';
import { rawDatabase } from './raw-database';

/** One opened book, as a test asks of it from outside. All answers can leave the page. */
const bookOnPage = {
  events: [] as string[],

  async open(name: string) {
    const result = await openStorage(name, {
      copy: privateFiles(name),
      now: () => new Date().toISOString(),
      tell: event => bookOnPage.events.push(event),
    });
    if (isStorageRefusal(result)) return { code: result.code, restored: [], notices: [] };
    storage = result.storage;
    return { code: 'opened', restored: result.restored, notices: result.notices };
  },

  async load() {
    const { book, setAside, revision } = await opened().load();
    return { records: [...book.records.values()], setAside, revision };
  },

  async save(change: Change) {
    try {
      return { revision: await opened().save(change, new Date().toISOString()), code: 'saved' };
    } catch (error) {
      return { revision: 0, code: codeOf(error) };
    }
  },

  async copy() {
    try {
      await opened().copy();
      return 'copied';
    } catch (error) {
      return codeOf(error);
    }
  },

  close: () => opened().close(),

  /** Saves one person after the other for ever, and tells the test of each in both copies. */
  async saveOnAndOn(prefix: string) {
    for (let count = 0; ; count += 1) {
      const id = `${prefix}-${count}`;
      await opened().save({ put: [person(id, 'x'.repeat(5_000))], remove: [] }, '');
      await opened().copy();
      window.saved(id);
    }
  },

  readCopy: (book: string, name: string) => privateFiles(book).read(name),
  writeCopy: (book: string, name: string, text: string) => privateFiles(book).write(name, text),
};

let storage: BookStorage | null = null;

function opened(): BookStorage {
  if (!storage) throw new Error('No book is open.');
  return storage;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

declare global {
  interface Window {
    bookOnPage: typeof bookOnPage;
    rawDatabase: typeof rawDatabase;
    /** Given by the test that wants to be told. */
    saved: (id: string) => void;
  }
}

window.bookOnPage = bookOnPage;
window.rawDatabase = rawDatabase;
