import type { Book } from '../model/book';
import { apply, type Change, merge, NO_CHANGE } from '../model/change';

/** What several changes do one after the other, as one; `null` where one of them cannot be made. */
export function inTurn(
  book: Book,
  changes: readonly ((now: Book) => Change | null)[],
): Change | null {
  let [now, whole]: [Book, Change] = [book, NO_CHANGE];
  for (const make of changes) {
    const change = make(now);
    if (!change) return null;
    now = apply(now, change);
    whole = merge(whole, change);
  }
  return whole;
}
