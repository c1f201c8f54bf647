import type { StandingSegment } from './merge-segments';
import { listOf, pieceCount, type Segment, wordNumber } from './segment';

/**
 * How much a word tells: a rare one much, one that stands everywhere next to nothing. What was taken
 * away counts as long as its segment has it, among the pieces as among those with the word.
 */
export function weightOfWords(segments: readonly StandingSegment[]): (word: string) => number {
  const pieces = segments.reduce((sum, { segment }) => sum + pieceCount(segment), 0);
  const known = new Map<string, number>();
  return word => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const count = segments.reduce((sum, { segment }) => sum + countIn(segment, word), 0);
    const weight = Math.log((pieces + 1) / (count + 1));
    known.set(word, weight);
    return weight;
  };
}

function countIn(segment: Segment, word: string): number {
  return listOf(segment, wordNumber(segment, word)).length;
}
