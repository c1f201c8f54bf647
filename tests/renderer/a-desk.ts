import { knownBooks } from '../../renderer/books/known-books';
import { clerkOf } from '../../renderer/clerk/clerk';
import type { Desk } from '../../renderer/desk/desk';
import { bookStore } from '../../renderer/store/book-store';
import { quietStore } from '../../renderer/store/quiet-store';
import { viewStore } from '../../renderer/store/view-store';
import type { Book } from '../../shared/model/book';
import type { Change } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import { testHost } from '../support/test-host';

/** A desk with this book, open at a meeting; `saved` collects what goes to be saved. */
export function aDesk(book: Book, meetingId: Id | null = null): Desk & { saved: Change[] } {
  const saved: Change[] = [];
  let ids = 0;
  const store = bookStore(book, change => saved.push(change));
  return {
    book: store,
    quiet: quietStore(store),
    view: viewStore({
      screen: meetingId === null ? { name: 'meetings' } : { name: 'meeting', meetingId },
      itemId: null,
      panel: null,
      readOnly: false,
    }),
    now: () => ({
      today: '2018-08-14',
      now: '11:05',
      newId: () => {
        ids += 1;
        return `new-${ids}`;
      },
    }),
    host: testHost(),
    editor: { current: null },
    clerk: clerkOf(() => ({ name: 'a book of a test', bucket: null })),
    bringMeeting: () => Promise.resolve(),
    bringPlace: () => Promise.resolve(),
    bringPlaces: () => Promise.resolve(),
    bringReferences: () => Promise.resolve(),
    bringTrash: () => Promise.resolve(),
    bringChanges: () => Promise.resolve(),
    bringMentions: () => Promise.resolve(),
    bringOpenActions: () => Promise.resolve(),
    mendRows: () => Promise.resolve(),
    flush: () => Promise.resolve(),
    journal: () => Promise.resolve([]),
    takeOver: () => Promise.resolve(),
    closeCleanly: () => {},
    books: knownBooks({ getItem: () => null, setItem: () => {} }),
    keptBackups: {
      now: () => Promise.resolve({ ok: false, message: 'No folder is chosen.' }),
      ifNeeded: () => Promise.resolve(),
      start: () => () => {},
    },
    whole: () =>
      Promise.resolve({ records: [...store.getState().book.records.values()], setAside: [] }),
    revision: () => Promise.resolve(saved.length),
    saveUnseen: () => Promise.resolve(),
    saved,
  };
}
