import { eachAnsweringWord } from './find-words';
import { BREAK, type Segment } from './segment';
import type { WantedWords } from './wanted';

/** Of more words than these it is not asked how close they stand. */
const MOST = 30;

/** How close the wanted words stand in a piece: 1 side by side, less the farther apart. */
export function nearnessOf(
  segment: Segment,
  wanted: readonly WantedWords[],
): (piece: number) => number {
  const [only, ...more] = wanted;
  if (!only || more.length === 0) return () => 1;
  const asked = wanted.slice(0, MOST);
  const all = 2 ** asked.length - 1;
  const asks = new Uint32Array(segment.words.length);
  for (const [n, each] of asked.entries())
    eachAnsweringWord(segment, each, word => {
      asks[word] = (asks[word] ?? 0) | (1 << n);
    });
  const least = asked.reduce((sum, { words }) => sum + words.length, 0);
  return piece => {
    const shortest = shortestStretch(segment, piece, asks, all);
    return shortest === null || least === 0 ? 0 : Math.min(1, least / shortest);
  };
}

/** How many words the shortest stretch has that answers all; `null` where none does. */
function shortestStretch(
  { text, textStarts }: Segment,
  piece: number,
  asks: Uint32Array,
  all: number,
): number | null {
  const end = textStarts[piece + 1] ?? 0;
  let shortest: number | null = null;
  for (let from = textStarts[piece] ?? 0; from < end; from += 1) {
    if ((asks[text[from] ?? BREAK] ?? 0) === 0) continue;
    // Only a shorter one than the shortest so far is of interest.
    const farthest: number = shortest === null ? end : Math.min(end, from + shortest - 1);
    const length = stretchLength(text, { from, farthest, asks, all });
    if (length > 0) shortest = length;
  }
  return shortest;
}

interface Reach {
  readonly from: number;
  readonly farthest: number;
  readonly asks: Uint32Array;
  readonly all: number;
}

/** How many words from here answer all; 0 where those up to the farthest do not. */
function stretchLength(text: Uint32Array, { from, farthest, asks, all }: Reach): number {
  let found = 0;
  for (let at = from; at < farthest; at += 1) {
    found |= asks[text[at] ?? BREAK] ?? 0;
    if (found === all) return at - from + 1;
  }
  return 0;
}
