import { countWords } from '../../model/block-lines';
import { literalPattern } from '../../model/literal-pattern';
import type { Notice } from '../../model/notice';
import { MONTH_NAMES } from '../../model/partial-date';
import { misspeltWords } from './misspelt-words';
import { type ReferenceForms, repairedChange } from './references';

/** A stretch of the minutes to look through: its words, the line it begins on, its item. */
export interface Passage {
  readonly text: string;
  readonly line: number;
  readonly item: string;
}

/** What looks like damage, what it probably was, and why it is taken for damage. */
export interface Correction {
  readonly found: string;
  readonly proposed: string;
  readonly why: string;
}

/** Words that are rightly said twice. */
const TWICE = new Set(['that', 'had', 'is', 'in', 'on', 'so', 'very', 'no', 'bye', 'up']);

/** How long a paragraph may be, in characters, to be looked through; no paragraph is longer. */
const LONGEST = 20_000;

/**
 * What in the minutes looks like damage from scanning, each with what it probably was. Nothing is
 * changed: she takes or leaves each one. `lines` are the file's own, to say where.
 */
export function scanningDamage(
  passages: readonly Passage[],
  lines: readonly string[],
  forms: ReferenceForms,
  known: ReadonlySet<string>,
): Notice[] {
  const paragraphs = passages.filter(({ text }) => text.length <= LONGEST);
  const correctionsOf = correctionsIn(
    paragraphs.map(({ text }) => text),
    forms,
    known,
  );
  return paragraphs.flatMap(passage =>
    correctionsOf(passage.text).map(correction => noticeOf(correction, passage, lines)),
  );
}

/** What looks like damage in one of these texts, which together tell how words are usually written. */
export function correctionsIn(
  texts: readonly string[],
  forms: Pick<ReferenceForms, 'changes'>,
  known: ReadonlySet<string>,
): (text: string) => Correction[] {
  const misspeltIn = misspeltWords(texts);
  return text => [
    ...changeReferences(text, forms, known),
    ...ordinals(text),
    ...doubledQuotes(text),
    ...doubledWords(text),
    ...gluedDates(text),
    ...spacedHyphens(text),
    ...zerosForLetters(text),
    ...misspelt(text, misspeltIn),
  ];
}

function noticeOf(correction: Correction, passage: Passage, lines: readonly string[]): Notice {
  const { found, proposed, why } = correction;
  const line = lineWith(lines, passage.line, found);
  return {
    code: 'scanningDamage',
    message: `“${found}” looks like scanning damage (${why}). Nothing was changed; it should probably be “${proposed}”.`,
    place: { line, item: passage.item },
    found,
    proposed,
  };
}

/** The line of the file, from where the passage begins, that has these words. */
function lineWith(lines: readonly string[], from: number, found: string): number {
  const near = lines.slice(from - 1, from + 80).findIndex(line => line.includes(found));
  return near < 0 ? from : from + near;
}

function changeReferences(
  text: string,
  forms: Pick<ReferenceForms, 'changes'>,
  known: ReadonlySet<string>,
): Correction[] {
  return forms.changes.flatMap(({ prefix, digits }) => {
    const pattern = new RegExp(
      `(?<![\\p{L}\\d])${literalPattern(prefix)}[\\dOolI]{${digits},${digits + 1}}(?![\\dOolI])`,
      'gu',
    );
    return [...text.matchAll(pattern)].flatMap(match => {
      const proposed = repairedChange(match[0], prefix, digits, known);
      if (proposed === null || proposed === match[0]) return [];
      return [{ found: match[0], proposed, why: 'the reference of a modification' }];
    });
  });
}

const ORDINAL = new RegExp(`\\b(\\d?)(?:5t|lst|Ist)(?=\\s(?:${MONTH_NAMES.join('|')})\\b)`, 'gu');

function ordinals(text: string): Correction[] {
  return [...text.matchAll(ORDINAL)].map(match => {
    const tens = match[1] ?? '';
    const proposed = match[0].endsWith('5t') ? `${tens === '' ? '1' : tens}st` : `${tens}1st`;
    return {
      found: withNext(text, match),
      proposed: proposed + nextWord(text, match),
      why: 'a date',
    };
  });
}

/** Two apostrophes before a word and two behind it are a way to quote, and no damage. */
function doubledQuotes(text: string): Correction[] {
  const unquoted = text.replace(/(?<!\p{L})''[^']+''(?!\p{L})/gu, quoted =>
    ' '.repeat(quoted.length),
  );
  return [...unquoted.matchAll(/[\p{L}\p{N}]+['’]['’][\p{L}]*/gu)].map(match => ({
    found: match[0],
    proposed: match[0].replace(/['’]{2}/u, '’'),
    why: 'two apostrophes',
  }));
}

/** Two capitals are two names or a heading and its text: `Lisa Waters Waters Wye`. */
function doubledWords(text: string): Correction[] {
  return [...text.matchAll(/\b(\p{Ll}\p{L}+)\s+\1\b/gu)]
    .filter(match => !TWICE.has((match[1] ?? '').toLowerCase()))
    .map(match => ({ found: match[0], proposed: match[1] ?? '', why: 'a word twice' }));
}

const GLUED_DATE = new RegExp(`\\b(${MONTH_NAMES.join('|')})(\\d{4})\\b`, 'gu');

function gluedDates(text: string): Correction[] {
  return [...text.matchAll(GLUED_DATE)].map(match => ({
    found: match[0],
    proposed: `${match[1]} ${match[2]}`,
    why: 'a space is missing',
  }));
}

function spacedHyphens(text: string): Correction[] {
  return [...text.matchAll(/\b(?:\p{Lu}\p{L}+ -\p{Lu}|\p{Ll}{2,} -\p{Ll})\p{L}+/gu)].map(match => ({
    found: match[0],
    proposed: match[0].replace(' -', '-'),
    why: 'a space before a hyphen',
  }));
}

function zerosForLetters(text: string): Correction[] {
  return [...text.matchAll(/\b\p{Lu}\.0\.\p{Lu}\b/gu)].map(match => ({
    found: match[0],
    proposed: match[0].replace('.0.', '.O.'),
    why: 'a nought for a letter',
  }));
}

function misspelt(text: string, misspeltIn: ReturnType<typeof misspeltWords>): Correction[] {
  return misspeltIn(text).map(each => ({ ...each, why: 'a letter too many, too few or wrong' }));
}

function nextWord(text: string, match: RegExpExecArray): string {
  return /^\s\S+/.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
}

function withNext(text: string, match: RegExpExecArray): string {
  return match[0] + nextWord(text, match);
}

/** Whether the passages hold any words at all. */
export function hasWords(passages: readonly Passage[]): boolean {
  return passages.some(({ text }) => countWords(text) > 0);
}
