/** A word of a text as it is looked for, and where it stands. */
export interface SearchWord {
  /** Without capitals and accents. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Letters together, or figures together: `SECMP0006` is `secmp` and `0006`, so each can be found. */
const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;
const PLAIN_WORD = /[a-z]+|[0-9]+/g;
const IS_PLAIN = /^[\0-\x7f]*$/;

/**
 * The words of a line, in their order. A reference (`TABASC33/01`), a number (`1.2`) or a compound
 * (`co-operate`) is several, which are found as one where they stand side by side.
 */
export function searchWords(line: string): string[] {
  if (IS_PLAIN.test(line)) return line.toLowerCase().match(PLAIN_WORD) ?? [];
  return (line.match(WORD) ?? []).map(folded);
}

/** The words of a line with their places in it. */
export function placedWords(line: string): SearchWord[] {
  return [...line.matchAll(WORD)].map(found => ({
    word: folded(found[0]),
    from: found.index,
    to: found.index + found[0].length,
  }));
}

function folded(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
