import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentOf } from '../../shared/search/make-segment';
import { nearnessOf } from '../../shared/search/nearness';
import { readQuery } from '../../shared/search/search-query';
import { wantedBy } from '../../shared/search/wanted';
import { aMeeting, said } from './a-part';

const word = fc.constantFrom('aerial', 'cost', 'panel', 'update', 'the', 'of');
const text = fc.array(word, { minLength: 1, maxLength: 14 });
const twoOrThree = fc.uniqueArray(word, { minLength: 2, maxLength: 3 });

describe('how close words stand', () => {
  test('is told by the shortest stretch of a text that has them all', () => {
    fc.assert(
      fc.property(text, twoOrThree, (words, wanted) => {
        const segment = segmentOf([aMeeting(33, [said(words.join(' '))])]);
        const { words: asked } = wantedBy(readQuery(wanted.join(' ')), false);
        const shortest = plainShortest(words, wanted);
        const near = shortest === null ? 0 : Math.min(1, wanted.length / shortest);
        expect(nearnessOf(segment, asked)(0)).toBeCloseTo(near, 9);
      }),
    );
  });
});

/** Every stretch is looked at. */
function plainShortest(words: readonly string[], wanted: readonly string[]): number | null {
  const lengths = words.flatMap((_, from) =>
    words
      .slice(from)
      .map((_, n) => words.slice(from, from + n + 1))
      .filter(stretch => wanted.every(each => stretch.includes(each)))
      .map(({ length }) => length),
  );
  return lengths.length === 0 ? null : Math.min(...lengths);
}
