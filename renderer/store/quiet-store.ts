import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Book } from '../../shared/model/book';
import type { BookStore } from './book-store';

/** The book as what stands around the text shows it. */
export type QuietStore = StoreApi<{ readonly book: Book }>;

/** While she types, what stands around the text is drawn no more often than this, in milliseconds. */
const PAUSE = 150;

/**
 * Follows the book: at once, after what was done is painted, and while changes come one after the
 * other only now and then. So a keystroke pays for its own line alone.
 */
export function quietStore(store: BookStore): QuietStore {
  const quiet = createStore(() => ({ book: store.getState().book }));
  let waits = false;
  let last = Number.NEGATIVE_INFINITY;
  const follow = () => {
    waits = false;
    last = performance.now();
    quiet.setState({ book: store.getState().book });
  };
  store.subscribe(({ book }, before) => {
    if (book === before.book || waits) return;
    waits = true;
    setTimeout(follow, Math.max(0, last + PAUSE - performance.now()));
  });
  return quiet;
}
