const WORDS =
  'the committee considered a proposal for change and heard that work on data transfer was under way with users who had asked for clarity about cost timing and risk in the release while members questioned whether evidence from trials could support an earlier date as suppliers networks and operators would need notice of each step before systems were tested'.split(
    ' ',
  );

/**
 * Numbers from 0 up to 1, as if by chance and yet the same for the same seed. The figures are those
 * of Numerical Recipes for a linear congruential generator of 32 bits.
 */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** A sentence of so many words. */
export function sentence(chance: () => number, words: number): string {
  const text = Array.from({ length: words }, () => word(chance)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A paragraph of sentences that makes at least so many words. */
export function sentences(chance: () => number, words: number): string {
  const made: string[] = [];
  for (let count = 0; count < words; ) {
    const length = 9 + Math.floor(chance() * 14);
    made.push(sentence(chance, length));
    count += length;
  }
  return made.join(' ');
}

function word(chance: () => number): string {
  return WORDS[Math.floor(chance() * WORDS.length)] ?? '';
}
