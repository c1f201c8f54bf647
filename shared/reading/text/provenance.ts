import type { Line } from './lines';

/** As many lines as tell where a text comes from, at most. */
const MOST = 6;

/**
 * How many of the first lines of a text tell where it was taken from, and end at a rule: `Source:
 * https://…`, `----`. They are about the file, and no part of the minutes.
 */
export function lengthOfProvenance(lines: readonly Line[]): number {
  const rule = lines.slice(0, MOST).findIndex(({ text }) => /^-{3,}$|^={3,}$/.test(text));
  const above = lines.slice(0, Math.max(0, rule));
  return above.some(({ text }) => /^\p{L}[\p{L} ]{2,20}:\s+https?:\/\/\S+$/u.test(text))
    ? rule + 1
    : 0;
}
