import { recordsOf } from '../model/book';
import { isNear } from '../search/near-words';
import type { Check, Remark } from './check';
import type { CheckedLine, CheckedMinutes } from './checked-minutes';
import { remarkOnWords } from './remark-words';

/** Names that the minutes spell in another way than where they are known, or than they mostly do. */
export const NAMES_TWO_WAYS: Check = {
  name: 'namesTwoWays',
  title: 'Names spelled two ways',
  *remarks(minutes) {
    const uses = new Map<string, Use[]>();
    const ordinary = new Set<string>();
    for (const line of minutes.lines) {
      noteUses(uses, line);
      for (const [word] of line.text.matchAll(SMALL_WORD)) ordinary.add(word);
      yield null;
    }
    const known = knownNames(minutes);
    for (const [name, places] of uses) {
      const isName = !ordinary.has(name.toLowerCase());
      const proposed = isName ? rightSpelling(name, known) : null;
      if (proposed === null) yield null;
      else for (const use of places) yield remarkOnUse(minutes, use, name, proposed);
    }
  },
  well: () => null,
};

interface Use {
  readonly line: CheckedLine;
  readonly from: number;
}

/** Words of a sentence's middle that begin with a capital, and words that are all capitals. */
const NAME = /(?<![\p{L}\p{N}./-])\p{Lu}[\p{L}’'-]{3,}(?![\p{L}\p{N}/])/gu;

/** Words in small letters, none of them part of an address: what is also written so is no name. */
const SMALL_WORD = /(?<![\p{L}\p{N}./@-])\p{Ll}{5,}(?![\p{L}\p{N}/@-]|\.\p{L})/gu;

/** Shorter names are too often other words. */
const LEAST = 5;

function noteUses(uses: Map<string, Use[]>, line: CheckedLine): void {
  if (!/\p{Ll}{2}/u.test(line.text)) return;
  for (const { 0: name, index } of line.text.matchAll(NAME)) {
    if (!isLong(name)) continue;
    const known = uses.get(name);
    if (known) known.push({ line, from: index });
    else uses.set(name, [{ line, from: index }]);
  }
}

function remarkOnUse(
  minutes: CheckedMinutes,
  { line, from }: Use,
  name: string,
  proposed: string,
): Remark {
  return remarkOnWords('namesTwoWays', minutes, {
    line,
    from,
    to: from + name.length,
    words: `“${name}” is spelled “${proposed}” elsewhere`,
    proposed,
  });
}

/**
 * The words of names that someone entered: who was there, who sits, and the bodies of the book. What
 * stands among them in small letters is no name: `members of the public`.
 */
function knownNames({ book, meeting }: CheckedMinutes): ReadonlySet<string> {
  const names = [
    ...meeting.attendance.flatMap(({ name, organisation }) => [name, organisation]),
    ...recordsOf(book, 'person').map(({ name }) => name),
    ...recordsOf(book, 'body').flatMap(({ name, shortName }) => [name, shortName]),
  ];
  const parts = names.flatMap(name => name.split(/[^\p{L}’'-]+/u));
  return new Set(parts.filter(word => isLong(word) && /^\p{Lu}/u.test(word)));
}

function isLong(word: string): boolean {
  return word.length >= LEAST;
}

/** How a name that is spelled in another way is spelled rightly; `null` for one that is right. */
function rightSpelling(name: string, known: ReadonlySet<string>): string | null {
  if (known.has(name)) return null;
  for (const other of known) if (isOtherSpelling(name, other)) return other;
  return null;
}

/**
 * The same letters otherwise large or small, or one letter more, less or other inside the word. What is
 * all in capitals is a heading or the verb of an outcome sooner than a name misspelt.
 */
function isOtherSpelling(name: string, other: string): boolean {
  const [small, otherSmall] = [name.toLowerCase(), other.toLowerCase()];
  if (small === otherSmall) return true;
  if (name.length < LEAST + 1 || name[0] !== other[0] || !/\p{Ll}/u.test(name)) return false;
  return stemOf(small) !== stemOf(otherSmall) && isNear(small, otherSmall, 1);
}

/** `Members` and `Member’s` are no other spelling of `Member`, nor is `Provided` of `Provider`. */
function stemOf(word: string): string {
  return word
    .replace(/['’]?s['’]?$/u, '')
    .replace(/['’]$/u, '')
    .replace(/(?<=e)[dr]$|(?<=or)y$/u, '');
}
