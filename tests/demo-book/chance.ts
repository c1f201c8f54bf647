/** What happens as if by chance, and yet the same for the same seed. */
export interface Chance {
  /** A whole number from 0 up to below this. */
  readonly below: (count: number) => number;
  /** One of these, of which there must be one. */
  readonly oneOf: <T>(all: readonly T[]) => T;
  /** Whether something happens that does so in this share of cases, from 0 to 1. */
  readonly happens: (share: number) => boolean;
}

/**
 * Chance from a seed, a whole number. The figures are those of Numerical Recipes for a linear
 * congruential generator of 32 bits; its high bits, which are the good ones, decide.
 */
export function chanceFrom(seed: number): Chance {
  // Neighbouring seeds begin far apart.
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    oneOf: all => {
      const one = all[below(all.length)];
      if (one === undefined) throw new Error('There was nothing to choose from.');
      return one;
    },
    happens: share => next() < share,
  };
}
