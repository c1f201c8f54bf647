import { countWith } from './find-words';
import type { StandingSegment } from './merge-segments';
import { pieceCount } from './segment';

/** How much a word tells: a rare one much, one that stands everywhere next to nothing. */
export function weightOfWords(segments: readonly StandingSegment[]): (word: string) => number {
  const pieces = segments.reduce((sum, { segment }) => sum + pieceCount(segment), 0);
  const known = new Map<string, number>();
  return word => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const count = segments.reduce((sum, { segment }) => sum + countWith(segment, word, false), 0);
    const weight = Math.log((pieces + 1) / (count + 1));
    known.set(word, weight);
    return weight;
  };
}
