import { type BestPieces, bestPieces } from './best-hits';
import { pieceFilter, type SearchFacts } from './filter-pieces';
import { type Answers, countStanding, nearWordsIn, piecesWith } from './find-words';
import { type FoundPiece, foundPiece } from './found-piece';
import type { StandingSegment } from './merge-segments';
import { nearnessOf } from './nearness';
import { SEARCH_PLACES, type SearchPlace } from './search-doc';
import { readQuery, type SearchQuery } from './search-query';
import { NONE, pieceCount, type Segment } from './segment';
import type { TextIndex } from './text-index';
import { ANSWERS, type Wanted, type WantedWords, wantedBy } from './wanted';

/** In what order hits are given: the likeliest first, or by meeting, or by kind. */
export type HitOrder = 'best' | 'meeting' | 'place';

/** A search, and which of its hits are wanted. */
export interface SearchQuestion {
  /** As she typed it; see `readQuery`. */
  readonly typed: string;
  /** Whether she may be in the middle of the last word. */
  readonly isTyping: boolean;
  readonly order: HitOrder;
  /** The hits from the one of this number, counted from 0, and so many of them. */
  readonly from: number;
  readonly count: number;
}

/** What a search found. */
export interface SearchAnswer {
  readonly query: SearchQuery;
  readonly hits: readonly FoundPiece[];
  /** How many there are in all. */
  readonly total: number;
  /** How many there are in each place, were it not for the filter `in:`. */
  readonly counts: Readonly<Record<SearchPlace, number>>;
  /** Words that were taken for one that the book has not, or hardly. */
  readonly taken: readonly { readonly typed: string; readonly words: readonly string[] }[];
}

/** A word that fewer pieces have than this may have been mistyped. */
const FEW = 3;

/** Finds what she asked for. A query that asks for nothing finds nothing. */
export function search(
  index: Pick<TextIndex, 'segments'>,
  question: SearchQuestion,
  facts: SearchFacts,
): SearchAnswer {
  const query = readQuery(question.typed);
  const segments = index.segments();
  const isTyping = question.isTyping && !/\s$/u.test(question.typed);
  const wanted = withNearWords(segments, wantedBy(query, isTyping), query);
  const counts = new Uint32Array(SEARCH_PLACES.length);
  const best = bestPieces(question.from + question.count);
  let total = 0;
  if (query.words.length + query.filters.length > 0) {
    const days = daysOf(segments);
    // Once the newest are among the best, little of what follows has to be looked at closely.
    for (const standing of segments.toSorted(byNewest))
      total += lookThrough(standing, { query, wanted, facts, days, counts, best }, question.order);
  }
  const found = best.inOrder().slice(question.from);
  return {
    query,
    total,
    hits: found.map(({ segment, piece }) => foundPiece(segment, piece, wanted.words)),
    counts: namedCounts(counts),
    taken: wanted.words.flatMap(takenFor),
  };
}

interface Looking {
  readonly query: SearchQuery;
  readonly wanted: Wanted;
  readonly facts: SearchFacts;
  /** The first and the last day of the book, as numbers. */
  readonly days: readonly [number, number];
  readonly counts: Uint32Array;
  readonly best: BestPieces;
}

/** Offers all that a segment has, and tells how many that is. */
function lookThrough(
  { segment, stands }: StandingSegment,
  looking: Looking,
  order: HitOrder,
): number {
  const { query, wanted, facts, counts } = looking;
  const answers = answersOf(segment, wanted);
  const passes = pieceFilter(segment, query.filters, facts, 'in');
  const inPlace = pieceFilter(
    segment,
    query.filters.filter(({ name }) => name === 'in'),
    facts,
  );
  const offer = offering(segment, answers, looking, order);
  let total = 0;
  // The newest stand last, and are among the best: what follows them is soon passed over.
  for (let piece = answers.length - 1; piece >= 0; piece -= 1) {
    if (answers[piece] === 0 || stands[segment.part[piece] ?? NONE] !== true) continue;
    if (!passes(piece)) continue;
    const place = segment.place[piece] ?? 0;
    counts[place] = (counts[place] ?? 0) + 1;
    if (!inPlace(piece)) continue;
    total += 1;
    offer(piece);
  }
  return total;
}

/** How each piece answers all that is wanted, and nothing that is not. */
function answersOf(segment: Segment, { words, unwanted }: Wanted): Answers {
  const [first, ...others] = words;
  const answers = first
    ? piecesWith(segment, first)
    : new Uint8Array(pieceCount(segment)).fill(ANSWERS.exact);
  for (const each of others) {
    const found = piecesWith(segment, each);
    for (let piece = 0; piece < answers.length; piece += 1) {
      const [so = 0, far = 0] = [answers[piece], found[piece]];
      answers[piece] = so === 0 || far === 0 ? 0 : Math.max(so, far);
    }
  }
  for (const each of unwanted) {
    const found = piecesWith(segment, each);
    for (let piece = 0; piece < answers.length; piece += 1)
      if (found[piece] !== 0) answers[piece] = 0;
  }
  return answers;
}

/** How much it counts where something stands: a title or a decision before what was said. */
const WORTH: Readonly<Record<SearchPlace, number>> = {
  agenda: 3,
  outcomes: 2.5,
  actions: 2.5,
  risks: 2.5,
  issues: 2.5,
  meetings: 2,
  people: 2,
  changes: 1.5,
  updates: 1,
  minutes: 0.5,
  notes: 0.5,
};
const WORTHS = SEARCH_PLACES.map(place => WORTH[place]);

/** What the newest counts more than the oldest, and what words close together count. */
const NEWEST = 4;
const CLOSEST = 3;

/** An exact answer comes before any that goes on, that before any that is nearly so. */
const ANSWER_STEP = 100;

function offering(
  segment: Segment,
  answers: Answers,
  { wanted, days: [first, last], best }: Looking,
  order: HitOrder,
): (piece: number) => void {
  const nearness = nearnessOf(segment, wanted.words);
  const span = Math.max(1, last - first);
  const points = (piece: number) => {
    const day = Math.max(first, segment.day[piece] ?? 0);
    const worth = WORTHS[segment.place[piece] ?? 0] ?? 0;
    return -ANSWER_STEP * (answers[piece] ?? 0) + worth + (NEWEST * (day - first)) / span;
  };
  const offer = (piece: number, first: number, second: number) => {
    if (best.wouldTake(first)) best.offer({ first, second, segment, piece });
  };
  switch (order) {
    case 'meeting':
      return piece => offer(piece, segment.day[piece] ?? 0, 0);
    case 'place':
      return piece => {
        const first = -(segment.place[piece] ?? 0);
        if (best.wouldTake(first)) offer(piece, first, points(piece) + CLOSEST * nearness(piece));
      };
    case 'best':
      return piece => {
        const least = points(piece);
        // How close the words stand is only worked out where it can decide.
        if (best.wouldTake(least + CLOSEST))
          offer(piece, least + CLOSEST * nearness(piece), segment.day[piece] ?? 0);
      };
  }
}

function byNewest(one: StandingSegment, other: StandingSegment): number {
  return (other.segment.day.at(-1) ?? 0) - (one.segment.day.at(-1) ?? 0);
}

function daysOf(segments: readonly StandingSegment[]): [number, number] {
  const days = segments.map(daysOfStanding);
  const last = Math.max(0, ...days.map(([, each]) => each));
  return [Math.min(last, ...days.map(([each]) => each)), last];
}

/** What stands of a segment is never changed, so its days are looked at once. */
const DAYS = new WeakMap<StandingSegment, readonly [number, number]>();

function daysOfStanding(standing: StandingSegment): readonly [number, number] {
  const known = DAYS.get(standing);
  if (known) return known;
  const { segment, stands } = standing;
  let [first, last] = [Infinity, 0];
  for (const [piece, day] of segment.day.entries()) {
    if (day === 0 || stands[segment.part[piece] ?? NONE] !== true) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  const days: readonly [number, number] = [first, last];
  DAYS.set(standing, days);
  return days;
}

/** The same, with words of the book in place of those that it has not, or hardly. */
function withNearWords(
  segments: readonly StandingSegment[],
  wanted: Wanted,
  { words }: SearchQuery,
): Wanted {
  const asTyped = words.filter(({ isUnwanted }) => !isUnwanted);
  return {
    ...wanted,
    words: wanted.words.map((each, at) => {
      const { isPhrase = false, goesOn = false } = asTyped[at] ?? {};
      return isPhrase || goesOn ? each : { ...each, near: nearWords(segments, each) };
    }),
  };
}

function nearWords(
  segments: readonly StandingSegment[],
  wanted: WantedWords,
): Map<string, ReadonlySet<string>> {
  const near = new Map<string, ReadonlySet<string>>();
  for (const [at, word] of wanted.words.entries()) {
    const goesOn = wanted.goesOn && at === wanted.words.length - 1;
    const count = segments.reduce((sum, each) => sum + countStanding(each, word, goesOn, FEW), 0);
    if (count >= FEW) continue;
    const others = segments.flatMap(each => nearWordsStanding(each, word, goesOn));
    const taken = others.filter(other => other !== word && !(goesOn && other.startsWith(word)));
    if (taken.length > 0) near.set(word, new Set(taken));
  }
  return near;
}

function nearWordsStanding(standing: StandingSegment, word: string, goesOn: boolean): string[] {
  const near = nearWordsIn(standing.segment, word, goesOn);
  return near.filter(other => countStanding(standing, other, false, 1) > 0);
}

function takenFor({ near }: WantedWords) {
  return [...near].map(([typed, words]) => ({ typed, words: [...words].sort() }));
}

function namedCounts(counts: Uint32Array): Record<SearchPlace, number> {
  const named = SEARCH_PLACES.map((place, at) => [place, counts[at] ?? 0] as const);
  return Object.fromEntries(named) as Record<SearchPlace, number>;
}
