import { type FoundPiece, foundPiece } from './found-piece';
import type { StandingSegment } from './merge-segments';
import { SEARCH_PLACES, type SearchPlace } from './search-doc';
import { searchWords } from './search-words';
import { BREAK, listOf, NONE, pieceCount, type Segment, wordNumber } from './segment';
import type { TextIndex } from './text-index';
import { weightOfWords } from './word-weights';

/** Words of the past that are like some others. */
export interface PastWording {
  /** Where they were used last. */
  readonly last: FoundPiece;
  /** In how many places they stand, but for capitals and signs. */
  readonly times: number;
  /** From 0 for nothing in common to 1 for the same words. */
  readonly likeness: number;
}

/** What is looked for. */
export interface WordingQuestion {
  readonly text: string;
  /** Where it is looked for; outcomes for an outcome. */
  readonly places: readonly SearchPlace[];
  readonly count: number;
}

/** What has less in common is no help. */
const LEAST_LIKENESS = 0.25;

/** Of each segment so many are compared with those of others. */
const MOST_OF_A_SEGMENT = 60;

/** The past wordings most like a text, the likest first, each once; not the very same words. */
export function similarWording(
  index: Pick<TextIndex, 'segments'>,
  { text, places, count }: WordingQuestion,
): PastWording[] {
  const segments = index.segments();
  const words = [...new Set(searchWords(text))];
  const weights = weightOfWords(segments);
  const own = searchWords(text).join(' ');
  const wordings = segments.flatMap(each => wordingsIn(each, { words, weights, places }));
  return joinedWordings(wordings)
    .filter(({ key }) => key !== own)
    .sort((a, b) => b.likeness - a.likeness || b.times - a.times)
    .slice(0, count)
    .map(({ segment, piece, times, likeness }) => ({
      last: foundPiece(segment, piece, []),
      times,
      likeness,
    }));
}

interface Looking {
  readonly words: readonly string[];
  readonly weights: (word: string) => number;
  readonly places: readonly SearchPlace[];
}

/** Pieces of a segment that have the same words. */
interface Wording {
  readonly segment: Segment;
  /** The newest of them. */
  readonly piece: number;
  readonly times: number;
  readonly likeness: number;
}

function wordingsIn({ segment, stands }: StandingSegment, looking: Looking): Wording[] {
  const { words, weights, places } = looking;
  const wanted = places.map(place => SEARCH_PLACES.indexOf(place));
  const total = words.reduce((sum, word) => sum + weights(word), 0);
  const shared = sharedWeights(segment, looking);
  const byWords = new Map<string, Wording>();
  for (let piece = 0; piece < shared.length; piece += 1) {
    const has = shared[piece] ?? 0;
    if (has < total * LEAST_LIKENESS || !wanted.includes(segment.place[piece] ?? NONE)) continue;
    if (stands[segment.part[piece] ?? NONE] !== true) continue;
    const numbers = wordsAt(segment, piece);
    const key = numbers.join();
    const known = byWords.get(key);
    const likeness = known?.likeness ?? (2 * has) / (total + weightOf(numbers, segment, weights));
    // Pieces stand in the order of their days, so that the last of them is the newest.
    byWords.set(key, { segment, piece, times: (known?.times ?? 0) + 1, likeness });
  }
  return [...byWords.values()]
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_OF_A_SEGMENT);
}

/** For each piece the weight of the words it shares. */
function sharedWeights(segment: Segment, { words, weights }: Looking): Float32Array {
  const shared = new Float32Array(pieceCount(segment));
  for (const word of words) {
    const weight = weights(word);
    for (const piece of listOf(segment, wordNumber(segment, word)))
      shared[piece] = (shared[piece] ?? 0) + weight;
  }
  return shared;
}

function wordsAt({ text, textStarts }: Segment, piece: number): Uint32Array {
  return text.subarray(textStarts[piece], textStarts[piece + 1]);
}

function weightOf(
  numbers: Uint32Array,
  { words }: Segment,
  weights: (word: string) => number,
): number {
  let sum = 0;
  for (const number of new Set(numbers)) if (number !== BREAK) sum += weights(words[number] ?? '');
  return sum;
}

interface KeyedWording extends Wording {
  readonly key: string;
}

/** The wordings of all segments, each once, as it was used last. */
function joinedWordings(wordings: readonly Wording[]): KeyedWording[] {
  const byWords = new Map<string, KeyedWording>();
  for (const wording of wordings) {
    const key = keyOf(wording);
    const known = byWords.get(key);
    const newer = known && dayOf(known) > dayOf(wording) ? known : wording;
    byWords.set(key, { ...newer, key, times: wording.times + (known?.times ?? 0) });
  }
  return [...byWords.values()];
}

function keyOf({ segment, piece }: Wording): string {
  const numbers = [...wordsAt(segment, piece)].filter(number => number !== BREAK);
  return numbers.map(number => segment.words[number] ?? '').join(' ');
}

function dayOf({ segment, piece }: Wording): number {
  return segment.day[piece] ?? 0;
}
