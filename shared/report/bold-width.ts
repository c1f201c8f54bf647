/** How wide letters are in bold Arial, in ems, rounded up. */
const LETTERS: readonly (readonly [letters: string, width: number])[] = [
  ["ijlI.,/\\|'‘’ \u00a0", 0.28],
  ['ft()[]-:;!', 0.34],
  ['r*', 0.39],
  ['aceksvxyzJ0123456789$£€_–', 0.56],
  ['bdghnopquFLTZ?+=', 0.62],
  ['EPSVXY', 0.67],
  ['ABCDHKNRU&', 0.73],
  ['GOQw', 0.78],
  ['M', 0.84],
  ['m%', 0.89],
  ['W', 0.95],
  ['@—…', 1],
];

const WIDTHS = new Map(LETTERS.flatMap(([all, width]) => [...all].map(letter => [letter, width])));

/** What another letter takes, and another capital: as much as the widest of their like. */
const OTHER = { letter: 0.62, capital: 0.78 } as const;

/** How wide words are in bold type, in ems: no narrower than Arial has them. */
export function boldWidth(words: string): number {
  let width = 0;
  for (const letter of words) width += WIDTHS.get(letter) ?? otherWidth(letter);
  return width;
}

function otherWidth(letter: string): number {
  return /\p{Lu}/u.test(letter) ? OTHER.capital : OTHER.letter;
}
