/** A short form and the words it was introduced with. */
export interface GlossaryEntry {
  readonly short: string;
  readonly long: string;
}

/** Words that may stand in a name without giving it a letter. */
const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'as',
  'for',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  '&',
]);

/**
 * The short forms that a text spells out as `Long Words (LW)`, where the initials of the words before
 * the bracket are the letters in it, in their order. A bracket may hold several, as in
 * `Key Infrastructure Policy Authority (KI PA)`.
 */
export function spelledOutIn(text: string): GlossaryEntry[] {
  return [...text.matchAll(SHORT_FORMS_IN_BRACKETS)].flatMap(({ 1: shorts = '', index }) =>
    spelledOutBefore(text.slice(0, index), shorts.split(' ')),
  );
}

const SHORT_FORMS_IN_BRACKETS = /\(([A-Z][A-Za-z0-9&]{1,11}(?: [A-Z][A-Za-z0-9&]{1,11})*)\)/g;

/** All of them in the words that end here, or none. */
function spelledOutBefore(before: string, shorts: readonly string[]): GlossaryEntry[] {
  const words = (before.split(/[.;:!?()“”"\n]/).at(-1) ?? '').trim().split(/\s+/);
  const entries: GlossaryEntry[] = [];
  for (const short of shorts.toReversed()) {
    const taken = lastWithInitials(words, short);
    if (!taken) return [];
    words.splice(-taken.length);
    entries.unshift({ short, long: taken.join(' ').replace(/[’']s$/, '') });
  }
  return entries;
}

/** The last words whose initials are these letters, or `null`. */
function lastWithInitials(words: readonly string[], short: string): readonly string[] | null {
  const letters = short
    .replace(/[^A-Za-z]/g, '')
    .replace(/s$/, '')
    .toLowerCase();
  if (letters.length < 2) return null;
  for (let count = 1; count <= Math.min(words.length, letters.length * 2); count += 1) {
    const taken = words.slice(-count);
    if (fits(taken, letters)) return taken;
  }
  return null;
}

function fits(words: readonly string[], letters: string): boolean {
  const [first = ''] = words;
  if (SMALL_WORDS.has(first)) return false;
  const parts = words.flatMap(word => word.split(/[-/]/)).filter(part => part !== '');
  const initials = (of: readonly string[]): string =>
    of.map(part => part.charAt(0).toLowerCase()).join('');
  const large = parts.filter(part => !SMALL_WORDS.has(part.toLowerCase()));
  return initials(parts) === letters || initials(large) === letters;
}
