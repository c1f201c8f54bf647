import type { Database } from './database';

/** So many rows are read, checked or written in one turn: thousands would keep the page busy. */
const AT_ONCE = 500;

/** The same in portions that are small enough for one turn of the page. */
export function inPortions<T>(all: readonly T[]): T[][] {
  const portions: T[][] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) portions.push(all.slice(at, at + AT_ONCE));
  return portions;
}

/**
 * What is made of many, a portion at a time, inside a transaction over the notes of the book: between two
 * portions it waits for one of them, so that it goes on and a key may come between.
 */
export async function inTurns<T, M>(
  { meta }: Database,
  all: readonly T[],
  make: (some: readonly T[]) => readonly M[],
): Promise<M[]> {
  const made: M[] = [];
  for (const [nth, some] of inPortions(all).entries()) {
    if (nth > 0) await meta.get('book');
    made.push(...make(some));
  }
  return made;
}
