/** How often each word stands in something, and how many there are. */
export interface Words {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Texts are never changed in place, so the words of a thing are counted once. */
const COUNTED = new WeakMap<object, Words>();

/** The words of a thing that is compared with many. */
export function wordsOnce(thing: object, lines: () => readonly string[]): Words {
  const known = COUNTED.get(thing);
  if (known) return known;
  const words = counted(lines());
  COUNTED.set(thing, words);
  return words;
}

function counted(lines: readonly string[]): Words {
  const counts = new Map<string, number>();
  const words = lines.flatMap(line => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

/** The share of the words of both that they have in common (Dice's coefficient). */
export function likenessOf(before: Words, after: Words): number {
  if (before.total + after.total === 0) return 0;
  let common = 0;
  for (const [word, count] of before.counts) {
    common += Math.min(count, after.counts.get(word) ?? 0);
  }
  return (2 * common) / (before.total + after.total);
}

/** The same of two lines. */
export function lineLikeness(
  before: { readonly text: string },
  after: { readonly text: string },
): number {
  return likenessOf(
    wordsOnce(before, () => [before.text]),
    wordsOnce(after, () => [after.text]),
  );
}
