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
  const asks = new Uint32Array(segment.words.length);
  for (const [n, each] of asked.entries())
    eachAnsweringWord(segment, each, word => {
      asks[word] = (asks[word] ?? 0) | (1 << n);
    });
  const least = asked.reduce((sum, { words }) => sum + words.length, 0);
  const lastAt = new Int32Array(asked.length);
  return piece => {
    const shortest = shortestStretch(segment, piece, { asks, lastAt, least });
    return shortest === null || least === 0 ? 0 : Math.min(1, least / shortest);
  };
}

interface Asked {
  /** Which of the wanted words each word of the segment answers, a bit for each. */
  readonly asks: Uint32Array;
  /** Where each of them was answered last; written over for each piece. */
  readonly lastAt: Int32Array;
  /** No stretch need be shorter. */
  readonly least: number;
}

const NOWHERE = -1;

/** How many words the shortest stretch has that answers all; `null` where none does. */
function shortestStretch(
  { text, textStarts }: Segment,
  piece: number,
  { asks, lastAt, least }: Asked,
): number | null {
  lastAt.fill(NOWHERE);
  const end = textStarts[piece + 1] ?? 0;
  let shortest: number | null = null;
  for (let at = textStarts[piece] ?? 0; at < end; at += 1) {
    const word = text[at] ?? BREAK;
    const answered = word === BREAK ? 0 : (asks[word] ?? 0);
    if (answered === 0) continue;
    const from = earliestOf(lastAt, answered, at);
    if (from === NOWHERE || (shortest !== null && at - from >= shortest)) continue;
    shortest = at - from + 1;
    if (shortest <= least) break;
  }
  return shortest;
}

/** Notes what is answered here, and gives where the stretch to here begins that answers all. */
function earliestOf(lastAt: Int32Array, answered: number, at: number): number {
  let earliest = at;
  for (let n = 0; n < lastAt.length; n += 1) {
    if ((answered & (1 << n)) !== 0) lastAt[n] = at;
    earliest = Math.min(earliest, lastAt[n] ?? NOWHERE);
  }
  return earliest;
}
