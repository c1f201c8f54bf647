import { isOneOfTwoAlike } from './english-words-alike';

/** A word that is misspelt, and how it is written elsewhere in the same minutes. */
export interface Misspelt {
  readonly found: string;
  readonly proposed: string;
}

/** How often a word must stand in the minutes before one like it is taken for its mis-scan. */
const OFTEN = 3;

/**
 * The long words of a text that stand once in all these texts and are one letter away from one that
 * stands often. A word that is right by itself is never among them, however near it is to another.
 */
export function misspeltWords(texts: readonly string[]): (text: string) => Misspelt[] {
  const counts = wordCounts(texts);
  const often = [...counts].filter(([, count]) => count >= OFTEN).map(([word]) => word);
  return text =>
    [...text.matchAll(/\b\p{L}{9,}\b/gu)].flatMap(({ 0: found, index }) => {
      const word = found.toLowerCase();
      if (counts.get(word) !== 1 || isRight(word, text, index)) return [];
      const like = often.find(other => isMisspelling(word, other));
      return like === undefined ? [] : [{ found, proposed: matchingCase(like, found) }];
    });
}

function wordCounts(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/\b\p{L}{6,}\b/gu)) {
      counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether a word is English, or stands among words of another tongue: `est responsable de`. */
function isRight(word: string, text: string, at: number): boolean {
  return (
    isOneOfTwoAlike(word) ||
    FOREIGN_BEFORE.test(text.slice(Math.max(0, at - FEW), at)) ||
    FOREIGN_AFTER.test(text.slice(at + word.length, at + word.length + FEW))
  );
}

/** Among so many characters beside a word its neighbour stands. */
const FEW = 8;

const FOREIGN = 'de|des|du|la|le|les|et|est|un|une|der|das|und|von|den|het|een';
const FOREIGN_BEFORE = new RegExp(`(?<!\\p{L})(?:${FOREIGN})\\s+$`, 'u');
const FOREIGN_AFTER = new RegExp(`^\\s+(?:${FOREIGN})(?!\\p{L})`, 'u');

function isMisspelling(word: string, other: string): boolean {
  return isOneLetterOff(word, other) && spelling(word) !== spelling(other);
}

/** One letter put in, left out or changed, not at either end: endings are grammar, not damage. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
    end += 1;
  const different = Math.max(a.length, b.length) - start - end;
  return different === 1 && end >= 3;
}

/**
 * A word without what two right ways to spell it differ in: `organize`, `favorable`, `modeling`,
 * `acknowledgment`, and an accent or `k` of another tongue.
 */
function spelling(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('z', 's')
    .replaceAll('k', 'c')
    .replace(/(?<=[bdilmnv])our(?=[aefhilsy])/u, 'or')
    .replace(/[ao]e/u, 'e')
    .replace(/ll(?=ed|ing|ment)/u, 'l')
    .replace('dgement', 'dgment');
}

function matchingCase(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
