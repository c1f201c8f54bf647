import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNear, slipsAllowed } from '../../shared/search/near-words';

const someWord = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 1, maxLength: 8 });

/** The slips between two words, worked out from all that can be done to the first. */
function slipsBetween(one: string, other: string): number {
  if (one === '') return other.length;
  if (other === '') return one.length;
  const [first, rest, second, others] = [one[0], one.slice(1), other[0], other.slice(1)];
  const ways = [
    slipsBetween(rest, others) + (first === second ? 0 : 1),
    slipsBetween(rest, other) + 1,
    slipsBetween(one, others) + 1,
  ];
  const isSwapped = first === other[1] && one[1] === second && first !== second;
  if (isSwapped && first !== undefined && second !== undefined)
    ways.push(slipsBetween(one.slice(2), other.slice(2)) + 1);
  return Math.min(...ways);
}

describe('words with a slip', () => {
  it('are those that a letter more, less, other, or two swapped make', () => {
    const short = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(short, short, fc.constantFrom(1, 2), (one, other, slips) => {
        expect(isNear(one, other, slips)).toBe(slipsBetween(one, other) <= slips);
      }),
      { numRuns: 500 },
    );
  });

  it('are found from their beginnings while they are typed', () => {
    fc.assert(
      fc.property(someWord, someWord, (one, more) => {
        expect(isNear(one, `${one}${more}`, 1, true)).toBe(true);
      }),
    );
    expect(isNear('secrat', 'secretary', 1, true)).toBe(true);
    expect(isNear('secrat', 'secretary', 1)).toBe(false);
  });

  it('may have one slip from four letters, two from eight, a number none', () => {
    expect(['dcc', 'risk', 'secretary', '0006'].map(slipsAllowed)).toEqual([0, 1, 2, 0]);
  });
});
