import { plainText } from '../../model/inline';
import type { Listed, Piece } from '../piece';
import { numberedText } from './item-number';
import type { Section } from './sections';

/** Fewer titles one after another may be text. */
const FEWEST = 3;

/** What stands above an agenda and says no more than that it is one. */
const HEAD = /^(?:agenda(?: items?)?|(?:table of )?contents|order of business|items)\s*:?$/i;

/** The agenda that minutes print above their items, and what stands there beside it. */
export interface WithoutAgenda {
  readonly left: readonly Piece[];
  readonly listed: readonly Listed[];
}

/**
 * Leaves out the agenda above the items: the lines that are the titles of most of them, in their order,
 * one after another, and its head. The items say the same.
 */
export function withoutAgenda(left: readonly Piece[], sections: readonly Section[]): WithoutAgenda {
  const titles = sections.map(({ title }) => lettersOf(title));
  const [from, end] = longestRun(left.map(piece => placeIn(titles, piece)));
  if (end - from < Math.max(FEWEST, (sections.length * 2) / 3)) return { left, listed: [] };
  const before = left[from - 1];
  const start = before && HEAD.test(wordsOf(before).trim()) ? from - 1 : from;
  return {
    left: [...left.slice(0, start), ...left.slice(end)],
    listed: left
      .slice(start, end)
      .map(piece => ({ line: piece.line, text: wordsOf(piece), as: 'furniture' })),
  };
}

/** Which of the titles a line is; -1 for none. */
function placeIn(titles: readonly string[], piece: Piece): number {
  const words = wordsOf(piece);
  const letters = lettersOf(numberedText(words)?.title ?? words);
  return letters === '' ? -1 : titles.indexOf(letters);
}

/** Where the longest run of places begins that rise, and where it ends. */
function longestRun(places: readonly number[]): readonly [from: number, end: number] {
  let best: readonly [number, number] = [0, 0];
  let from = 0;
  for (const [at, place] of places.entries()) {
    if (place < 0) from = at + 1;
    else if (at > from && place <= (places[at - 1] ?? -1)) from = at;
    if (at + 1 - from > best[1] - best[0]) best = [from, at + 1];
  }
  return best;
}

function wordsOf(piece: Piece): string {
  return piece.kind === 'table' ? '' : plainText(piece.inline);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
