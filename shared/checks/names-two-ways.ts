import { recordsOf } from '../model/book';
import { isNear } from '../search/near-words';
import type { Check } from './check';
import type { CheckedLine, CheckedMinutes } from './checked-minutes';
import { remarkOnWords } from './remark-words';

/** Names that the minutes spell in another way than where they are known, or than they mostly do. */
export const NAMES_TWO_WAYS: Check = {
  name: 'namesTwoWays',
  title: 'Names spelled two ways',
  remarks: minutes => {
    const uses = usesOf(minutes.lines);
    const known = knownNames(minutes);
    const right = rightSpellings(uses, known);
    return [...right].flatMap(([name, proposed]) =>
      (uses.get(name) ?? []).map(({ line, from }) =>
        remarkOnWords('namesTwoWays', minutes, {
          line,
          from,
          to: from + name.length,
          words: `“${name}” is spelled “${proposed}” elsewhere`,
          proposed,
        }),
      ),
    );
  },
  well: () => null,
};

interface Use {
  readonly line: CheckedLine;
  readonly from: number;
}

/** Words of a sentence's middle that begin with a capital, and words that are all capitals. */
const NAME = /(?<![\p{L}\p{N}./-])\p{Lu}[\p{L}’'-]{3,}(?![\p{L}\p{N}/])/gu;

/** Shorter names are too often other words. */
const LEAST = 5;

function usesOf(lines: readonly CheckedLine[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const line of lines) {
    if (!/\p{Ll}{2}/u.test(line.text)) continue;
    for (const { 0: name, index } of line.text.matchAll(NAME)) {
      if (name.length < LEAST) continue;
      const known = uses.get(name);
      if (known) known.push({ line, from: index });
      else uses.set(name, [{ line, from: index }]);
    }
  }
  return uses;
}

/** The words of names that someone entered: who was there, who sits, and the bodies of the book. */
function knownNames({ book, meeting }: CheckedMinutes): ReadonlySet<string> {
  const names = [
    ...meeting.attendance.flatMap(({ name, organisation }) => [name, organisation]),
    ...recordsOf(book, 'person').map(({ name }) => name),
    ...recordsOf(book, 'body').flatMap(({ name, shortName }) => [name, shortName]),
  ];
  return new Set(names.flatMap(name => name.split(/[^\p{L}’'-]+/u)).filter(isLong));
}

function isLong(word: string): boolean {
  return word.length >= LEAST;
}

/** For each name that is spelled in another way, how it is spelled rightly. */
function rightSpellings(
  uses: ReadonlyMap<string, readonly Use[]>,
  known: ReadonlySet<string>,
): Map<string, string> {
  const right = new Map<string, string>();
  for (const name of uses.keys()) {
    if (known.has(name)) continue;
    const proposed = [...known].find(other => isOtherSpelling(name, other));
    if (proposed !== undefined) right.set(name, proposed);
  }
  return right;
}

/** The same letters otherwise large or small, or one letter more, less or other inside the word. */
function isOtherSpelling(name: string, other: string): boolean {
  if (name.toLowerCase() === other.toLowerCase()) return true;
  if (name.length < LEAST + 1 || name[0] !== other[0] || isInflected(name, other)) return false;
  return isNear(name.toLowerCase(), other.toLowerCase(), 1);
}

/** `Members` and `Member’s` are no other spelling of `Member`. */
function isInflected(name: string, other: string): boolean {
  const stem = (word: string) => word.replace(/['’]?s['’]?$/u, '').replace(/['’]$/u, '');
  return stem(name) === stem(other);
}
