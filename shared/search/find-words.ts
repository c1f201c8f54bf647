import type { StandingSegment } from './merge-segments';
import { isNear, lettersApart, lettersOf, slipsAllowed } from './near-words';
import {
  BREAK,
  firstFrom,
  listOf,
  NONE,
  pieceCount,
  type Segment,
  wordNumber,
  wordsBeginning,
} from './segment';
import { ANSWERS, type WantedWords } from './wanted';

/** For each piece of a segment how it answers (`ANSWERS`), 0 where it does not. */
export type Answers = Uint8Array;

/** The words of a segment that answer one that is asked for. */
interface AnsweringWords {
  readonly exact: number;
  /** From the first to before the second. */
  readonly begun: readonly [number, number];
  readonly near: readonly number[];
}

/** How each piece of a segment answers these words. */
export function piecesWith(segment: Segment, wanted: WantedWords): Answers {
  const each = wanted.words.map((_, at) => answeringWords(segment, wanted, at));
  const [first, ...others] = each.map(answering => piecesWithWord(segment, answering));
  const answers = first ?? new Uint8Array(pieceCount(segment));
  for (const other of others) keepBoth(answers, other);
  if (others.length > 0) keepSideBySide(segment, each, answers);
  return answers;
}

/** The words of a segment that answer one of the wanted words, each told to the caller. */
export function eachAnsweringWord(
  segment: Segment,
  wanted: WantedWords,
  call: (word: number) => void,
): void {
  for (const at of wanted.words.keys()) {
    const { exact, begun, near } = answeringWords(segment, wanted, at);
    if (exact >= 0) call(exact);
    for (let word = begun[0]; word < begun[1]; word += 1) call(word);
    near.forEach(call);
  }
}

/** How many pieces that still stand have this word, or one that begins so, counted up to `most`. */
export function countStanding(
  { segment, stands }: StandingSegment,
  word: string,
  goesOn: boolean,
  most: number,
): number {
  const [from, to] = goesOn ? wordsBeginning(segment, word) : wordItself(segment, word);
  const end = segment.listStarts[to] ?? 0;
  let count = 0;
  for (let at = segment.listStarts[from] ?? 0; at < end && count < most; at += 1)
    if (stands[segment.part[segment.lists[at] ?? NONE] ?? NONE] === true) count += 1;
  return count;
}

function wordItself(segment: Segment, word: string): readonly [number, number] {
  const number = wordNumber(segment, word);
  return number < 0 ? [0, 0] : [number, number + 1];
}

/** The words of a segment that are a slip or two away from one that was typed. */
export function nearWordsIn(segment: Segment, typed: string, goesOn: boolean): string[] {
  const slips = slipsAllowed(typed);
  if (slips === 0) return [];
  const letters = lettersOf(typed);
  const own = lettersOfWords(segment);
  const near: string[] = [];
  for (let at = firstFrom(segment, '\u0002'); at < own.length; at += 1) {
    const other = own[at] ?? 0;
    if (lettersApart(letters, other) > slips) continue;
    if (!goesOn && lettersApart(other, letters) > slips) continue;
    const word = segment.words[at] ?? '';
    if (isNear(typed, word, slips, goesOn)) near.push(word);
  }
  return near;
}

/** Segments are never changed, so the letters of their words are looked at once. */
const LETTERS = new WeakMap<Segment, Int32Array>();

function lettersOfWords(segment: Segment): Int32Array {
  const known = LETTERS.get(segment);
  if (known) return known;
  const letters = Int32Array.from(segment.words, lettersOf);
  LETTERS.set(segment, letters);
  return letters;
}

function answeringWords(segment: Segment, wanted: WantedWords, at: number): AnsweringWords {
  const word = wanted.words[at] ?? '';
  const goesOn = wanted.goesOn && at === wanted.words.length - 1;
  const near = [...(wanted.near.get(word) ?? [])].map(other => wordNumber(segment, other));
  return {
    exact: wordNumber(segment, word),
    begun: goesOn ? wordsBeginning(segment, word) : [0, 0],
    near: near.filter(number => number >= 0),
  };
}

function piecesWithWord(segment: Segment, { exact, begun, near }: AnsweringWords): Answers {
  const answers = new Uint8Array(pieceCount(segment));
  for (const word of near) for (const piece of listOf(segment, word)) answers[piece] = ANSWERS.near;
  // Words that begin alike stand together, and so do their lists.
  const { lists, listStarts } = segment;
  const end = listStarts[begun[1]] ?? 0;
  for (let at = listStarts[begun[0]] ?? 0; at < end; at += 1)
    answers[lists[at] ?? 0] = ANSWERS.begun;
  for (const piece of listOf(segment, exact)) answers[piece] = ANSWERS.exact;
  return answers;
}

/** Leaves the pieces that answer both, as the worse of the two does. */
function keepBoth(answers: Answers, others: Answers): void {
  for (let piece = 0; piece < answers.length; piece += 1) {
    const [one = 0, other = 0] = [answers[piece], others[piece]];
    answers[piece] = one === 0 || other === 0 ? 0 : Math.max(one, other);
  }
}

function keepSideBySide(segment: Segment, each: readonly AnsweringWords[], answers: Answers): void {
  for (let piece = 0; piece < answers.length; piece += 1)
    if (answers[piece] !== 0) answers[piece] = bestRun(segment, each, piece);
}

/** The best answer of words that stand side by side in a piece; 0 where none do. */
function bestRun(segment: Segment, each: readonly AnsweringWords[], piece: number): number {
  const { text, textStarts } = segment;
  const last = (textStarts[piece + 1] ?? 0) - each.length;
  let best = 0;
  for (let at = textStarts[piece] ?? 0; at <= last; at += 1) {
    const answer = runAt(text, each, at);
    if (answer !== 0 && (best === 0 || answer < best)) best = answer;
  }
  return best;
}

function runAt(text: Uint32Array, each: readonly AnsweringWords[], from: number): number {
  let worst = 0;
  let at = from;
  for (const answering of each) {
    const answer = answerOfWord(answering, text[at] ?? BREAK);
    if (answer === 0) return 0;
    if (answer > worst) worst = answer;
    at += 1;
  }
  return worst;
}

function answerOfWord({ exact, begun, near }: AnsweringWords, word: number): number {
  if (word === exact) return ANSWERS.exact;
  if (word >= begun[0] && word < begun[1]) return ANSWERS.begun;
  return near.includes(word) ? ANSWERS.near : 0;
}
