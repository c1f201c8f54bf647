import { sentencesOf } from '../registers/sentences';
import { placedWords, type SearchWord } from './search-words';
import { answerOf, type WantedWords } from './wanted';

/** A stretch of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A sentence of a text, with the words in it that were looked for. */
export interface Sentence {
  /** Its words; of a very long one those around the first that was found. */
  readonly text: string;
  /** Where in `text` those words stand, in their order. */
  readonly marks: readonly Stretch[];
  /** The line of the piece it stands in, counted from 0, and where in the line it begins. */
  readonly line: number;
  readonly at: number;
}

/** Longer sentences are cut, between words. */
const LONGEST = 320;

/** So much is shown before the first word that was found in a sentence that is cut. */
const BEFORE = 120;

/** The sentence of a text that has the most of the words looked for; the first where none has any. */
export function sentenceOfHit(text: string, wanted: readonly WantedWords[]): Sentence {
  let best: { sentence: Sentence; count: number } | null = null;
  for (const [line, words] of text.split('\n').entries()) {
    const marks = marksIn(words, wanted);
    for (const { from, to } of sentencesPlaced(words)) {
      const inside = marks.filter(mark => mark.from >= from && mark.to <= to);
      const count = new Set(inside.map(mark => mark.wanted)).size;
      if (best !== null && count <= best.count) continue;
      const own = inside.map(mark => ({ from: mark.from - from, to: mark.to - from }));
      best = { sentence: { text: words.slice(from, to), marks: own, line, at: from }, count };
    }
  }
  return cut(best?.sentence ?? { text: '', marks: [], line: 0, at: 0 });
}

/** Where the wanted words stand in a line, in their order, none over another. */
export function marksIn(
  line: string,
  wanted: readonly WantedWords[],
): (Stretch & { readonly wanted: number })[] {
  const words = placedWords(line);
  const marks: (Stretch & { readonly wanted: number })[] = [];
  for (let at = 0; at < words.length; ) {
    const found = wanted.findIndex(each => standsAt(words, at, each));
    const length = found < 0 ? 0 : (wanted[found]?.words.length ?? 0);
    const [first, last] = [words[at], words[at + length - 1]];
    if (first && last && length > 0) marks.push({ from: first.from, to: last.to, wanted: found });
    at += Math.max(1, length);
  }
  return marks;
}

function standsAt(words: readonly SearchWord[], at: number, wanted: WantedWords): boolean {
  if (wanted.words.length === 0 || at + wanted.words.length > words.length) return false;
  return wanted.words.every((_, n) => answerOf(wanted, n, words[at + n]?.word ?? '') !== 0);
}

function sentencesPlaced(line: string): Stretch[] {
  let from = 0;
  return sentencesOf(line).map(sentence => {
    const at = line.indexOf(sentence, from);
    from = at + sentence.length;
    return { from: at, to: from };
  });
}

function cut(sentence: Sentence): Sentence {
  const { text, marks } = sentence;
  if (text.length <= LONGEST) return sentence;
  const begin = wordBefore(text, Math.max(0, (marks[0]?.from ?? 0) - BEFORE));
  const end = wordBefore(text, Math.min(text.length, begin + LONGEST));
  const [before, after] = [begin > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  const shift = before.length - begin;
  return {
    ...sentence,
    text: `${before}${text.slice(begin, end).trimEnd()}${after}`,
    marks: marks
      .filter(({ from, to }) => from >= begin && to <= end)
      .map(({ from, to }) => ({ from: from + shift, to: to + shift })),
  };
}

/** Where the word begins that stands at a place, where one begins near enough. */
function wordBefore(text: string, place: number): number {
  if (place === 0 || place === text.length) return place;
  const space = text.lastIndexOf(' ', place);
  return space < place - 40 ? place : space + 1;
}
