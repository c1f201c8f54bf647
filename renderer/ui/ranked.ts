/** Something that can be looked for by its words. */
export interface Findable {
  /** What it is shown as. */
  readonly label: string;
  /** Other words that it is looked for by. */
  readonly alsoCalled?: string;
}

/**
 * What the words typed find, the likeliest first: each word of the query must begin one of its
 * words, stand in its label, be the first letters of the words of its label, or be one slip of the
 * finger away. A label that begins so comes before one that has it later, and the label before what
 * it is also called. Of equals the order stays.
 */
export function ranked<T extends Findable>(query: string, all: readonly T[]): T[] {
  const wanted = wordsIn(query);
  if (wanted.length === 0) return [...all];
  return all
    .map(one => ({ one, points: pointsOf(readOnce(one), wanted) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ one }) => one);
}

/** What is looked through of one line. */
interface Words {
  readonly name: string;
  readonly named: readonly string[];
  readonly others: readonly string[];
  readonly initials: string;
}

/** Thousands of lines are looked through at each key: the words of each are taken apart once. */
const READ = new WeakMap<Findable, Words>();

function readOnce(one: Findable): Words {
  const known = READ.get(one);
  if (known) return known;
  const named = wordsIn(one.label);
  const words = {
    name: plain(one.label),
    named,
    others: wordsIn(one.alsoCalled ?? ''),
    initials: named.map(([first]) => first).join(''),
  };
  READ.set(one, words);
  return words;
}

function pointsOf(words: Words, wanted: readonly string[]): number {
  let sum = 0;
  for (const word of wanted) {
    const points = pointsOfWord(words, word);
    if (points === 0) return 0;
    sum += points;
  }
  const begins = words.name.startsWith(wanted.join(' ')) ? 3 : 0;
  return begins + sum / wanted.length;
}

function pointsOfWord({ name, named, others, initials }: Words, word: string): number {
  if (named.includes(word)) return 4.2;
  if (named.some(own => own.startsWith(word))) return 4;
  if (others.some(own => own.startsWith(word))) return 2;
  if (name.includes(word)) return 1;
  if (word.length > 1 && initials.startsWith(word)) return 0.5;
  if (named[0] !== undefined && isNearly(word, named[0])) return 0.45;
  if (named.some(own => isNearly(word, own))) return 0.4;
  return others.some(own => isNearly(word, own)) ? 0.2 : 0;
}

/** Shorter words, and numbers, are taken as they are typed. */
const LEAST_LETTERS = 4;

/** Whether a word, or its beginning, is one slip away: a letter more, less, other, or two swapped. */
function isNearly(typed: string, own: string): boolean {
  if (typed.length < LEAST_LETTERS || /\d/.test(typed)) return false;
  if (typed[0] !== own[0] && typed[1] !== own[1]) return false;
  return [typed.length - 1, typed.length, typed.length + 1].some(
    length => length <= own.length && isOneSlip(typed, own.slice(0, length)),
  );
}

function isOneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  if (a.length > b.length) return a.slice(from + 1) === b.slice(from);
  if (a.length < b.length) return a.slice(from) === b.slice(from + 1);
  if (a.slice(from + 1) === b.slice(from + 1)) return true;
  return (
    a[from] === b[from + 1] && a[from + 1] === b[from] && a.slice(from + 2) === b.slice(from + 2)
  );
}

function wordsIn(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}/]+/u)
    .filter(word => word !== '');
}

/** Without capitals and accents: `é` is found by `e`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
