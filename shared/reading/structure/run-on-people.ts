/** As few people as make a run of them. */
const FEWEST = 4;

/**
 * The people of a table whose cells ran together, each with the initials that stand behind the name in
 * square brackets: `Ann Other AO Chair Bea Else BE Quay Ltd`. `null` where no run of them is seen.
 */
export function peopleRunTogether(text: string): string[] | null {
  const words = text.split(/\s+/);
  const people = words.flatMap((_, at) => nameBefore(words, at) ?? []);
  const [first] = people;
  const last = people.at(-1);
  if (!first || !last || people.length < FEWEST) return null;
  if (PROSE.test(words.slice(first.from, last.initialsAt).join(' '))) return null;
  return people.map((person, at) =>
    entryOf(words, person, people[at + 1]?.from ?? endOfLast(words, last)),
  );
}

/** Sentences have small words one after the other. */
const PROSE = /(?:\s\p{Ll}{2,}){3}/u;

/** What is said of the last of them ends where its words are small. */
function endOfLast(words: readonly string[], { initialsAt }: NamePlace): number {
  const end = words.findIndex((word, at) => at > initialsAt && /^[\p{Ll}*\d]/u.test(word));
  return end < 0 ? words.length : end;
}

/** What stands between a name and its initials is what somebody is. */
function entryOf(words: readonly string[], { from, initialsAt }: NamePlace, end: number): string {
  const initials = (words[initialsAt] ?? '').replace(/[()]/g, '');
  const name = words.slice(from, from + 2);
  const between = words
    .slice(from + 2, initialsAt)
    .join(' ')
    .replace(/[()]/g, '');
  const capacity = between === '' ? [] : [`(${between})`];
  return [...name, `[${initials}]`, ...capacity, ...words.slice(initialsAt + 1, end)].join(' ');
}

interface NamePlace {
  readonly from: number;
  readonly initialsAt: number;
}

/** As many words as stand between a name and its initials: `Ann Other Large User (>3GW) Member AO`. */
const MOST_BETWEEN = 9;

/** The nearest name and surname before initials that are theirs. */
function nameBefore(words: readonly string[], at: number): NamePlace | null {
  const letters = /^\(?(\p{Lu})\p{Lu}?(\p{Lu})\p{Ll}?\)?$/u.exec(words[at] ?? '');
  if (!letters) return null;
  const [, first = '', last = ''] = letters;
  for (let from = at - 2; from >= Math.max(0, at - 2 - MOST_BETWEEN); from -= 1) {
    const [name = '', surname = ''] = words.slice(from, from + 2);
    if (!isName(name) || !isName(surname)) continue;
    if (name.startsWith(first) && surname.includes(last)) return { from, initialsAt: at };
  }
  return null;
}

function isName(word: string): boolean {
  return /^\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*$/u.test(word);
}
