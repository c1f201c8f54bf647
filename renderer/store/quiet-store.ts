import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Book } from '../../shared/model/book';
import type { BookStore } from './book-store';

/** The book as what stands around the text shows it. */
export type QuietStore = StoreApi<{ readonly book: Book }>;

/** What is done once is followed this much later, in milliseconds: it is painted by then. */
const SOON = 30;

/** While keys come one after the other, it is followed once they pause for so long … */
const PAUSE = 150;

/** … or at the latest after so long. */
const LATEST = 1_000;

/**
 * Follows the book: soon after something was done, and while she types only when she pauses, or now
 * and then. So a keystroke pays for its own line alone.
 */
export function quietStore(store: BookStore): QuietStore {
  const quiet = createStore(() => ({ book: store.getState().book }));
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waitsSince = 0;
  let lastChange = Number.NEGATIVE_INFINITY;
  const follow = () => {
    timer = null;
    quiet.setState({ book: store.getState().book });
  };
  store.subscribe(({ book }, before) => {
    if (book === before.book) return;
    const now = performance.now();
    if (timer === null) waitsSince = now;
    else clearTimeout(timer);
    const wait = now - lastChange > PAUSE ? SOON : PAUSE;
    lastChange = now;
    timer = setTimeout(follow, Math.max(0, Math.min(wait, waitsSince + LATEST - now)));
  });
  return quiet;
}

/** Follows the book at once: a screen that is shown next is drawn of what was just brought or made. */
export function catchUp(quiet: QuietStore, store: BookStore): void {
  const { book } = store.getState();
  if (quiet.getState().book !== book) quiet.setState({ book });
}
