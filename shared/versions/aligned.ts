import { commonSequence } from './common-sequence';

/** One thing of two sequences: in both as it is, in both but changed, or in one of them. */
export type Aligned<T> =
  | { readonly how: 'same' | 'changed'; readonly before: T; readonly after: T }
  | { readonly how: 'removed'; readonly before: T }
  | { readonly how: 'added'; readonly after: T };

/** How things are compared. */
export interface Comparing<T> {
  /** Equal for things that are the same, and for no others. */
  readonly key: (thing: T) => string;
  /** How much two that differ have in common: 0 for nothing, 1 for all of it. */
  readonly likeness: (before: T, after: T) => number;
}

/** From here on two things are one that was changed. */
const ALIKE = 0.45;

/** How many pairs are looked at in one stretch of changes. */
const MOST_PAIRS = 250_000;

/** Two sequences side by side, in the order of both; what was removed stands before what was added. */
export function aligned<T>(
  before: readonly T[],
  after: readonly T[],
  comparing: Comparing<T>,
): Aligned<T>[] {
  const pairs = commonSequence(before.map(comparing.key), after.map(comparing.key));
  const result: Aligned<T>[] = [];
  let [a, b] = [0, 0];
  for (const [x, y] of pairs) {
    result.push(...changed(before.slice(a, x), after.slice(b, y), comparing));
    result.push(inBoth('same', before, x, after, y));
    [a, b] = [x + 1, y + 1];
  }
  return [...result, ...changed(before.slice(a), after.slice(b), comparing)];
}

function inBoth<T>(
  how: 'same' | 'changed',
  before: readonly T[],
  x: number,
  after: readonly T[],
  y: number,
): Aligned<T> {
  return { how, before: before[x] as T, after: after[y] as T };
}

/** A stretch without anything that is the same: what is alike in it was changed. */
function changed<T>(
  before: readonly T[],
  after: readonly T[],
  { likeness }: Comparing<T>,
): Aligned<T>[] {
  const result: Aligned<T>[] = [];
  let [a, b] = [0, 0];
  const upTo = (x: number, y: number): void => {
    for (; a < x; a += 1) result.push({ how: 'removed', before: before[a] as T });
    for (; b < y; b += 1) result.push({ how: 'added', after: after[b] as T });
  };
  for (const [x, y] of mostAlike(before, after, likeness)) {
    upTo(x, y);
    result.push(inBoth('changed', before, x, after, y));
    [a, b] = [x + 1, y + 1];
  }
  upTo(before.length, after.length);
  return result;
}

/** The pairs, in order, that are together most alike. */
function mostAlike<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: Comparing<T>['likeness'],
): [number, number][] {
  if (before.length * after.length > MOST_PAIRS) return [];
  const best = bestFrom(before.length, after.length, (x, y) =>
    likeness(before[x] as T, after[y] as T),
  );
  const pairs: [number, number][] = [];
  let [x, y] = [0, 0];
  while (x < before.length && y < after.length) {
    const value = best(x, y);
    if (value === best(x + 1, y)) x += 1;
    else if (value === best(x, y + 1)) y += 1;
    else pairs.push([x++, y++]);
  }
  return pairs;
}

/** The most likeness that can be had of what stands from a place on in both. */
function bestFrom(rows: number, columns: number, likeness: (x: number, y: number) => number) {
  const width = columns + 1;
  const table = new Float64Array((rows + 1) * width);
  const best = (x: number, y: number): number => table[x * width + y] ?? 0;
  for (let x = rows - 1; x >= 0; x -= 1) {
    for (let y = columns - 1; y >= 0; y -= 1) {
      const here = likeness(x, y);
      const paired = here < ALIKE ? 0 : here + best(x + 1, y + 1);
      table[x * width + y] = Math.max(paired, best(x + 1, y), best(x, y + 1));
    }
  }
  return best;
}
