import type { NumberedText } from './item-number';

/** Something that may be the heading of an item, and how much speaks for it, 0 to 1. */
export interface Candidate<T> {
  readonly at: T;
  readonly numbered: NumberedText;
  readonly weight: number;
}

/** How far back a candidate looks for the one before it; keeps long texts quick. */
const WINDOW = 200;

/** More headings than any minutes have; a text with more is a list of something else. */
const MOST = 5000;

/**
 * The candidates that count on from one another and together weigh most: the headings of the items,
 * as opposed to years, points of lists and footnotes that begin with a number too. Gaps and
 * repeated numbers happen in real minutes and are borne, at a price.
 */
export function bestChain<T>(candidates: readonly Candidate<T>[]): Candidate<T>[] {
  if (candidates.length > MOST) return [];
  const best: { value: number; before: number }[] = [];
  for (const [at, candidate] of candidates.entries()) {
    let value = candidate.weight;
    let before = -1;
    for (let earlier = Math.max(0, at - WINDOW); earlier < at; earlier += 1) {
      const link = linkBetween(candidates[earlier], candidate);
      const through = (best[earlier]?.value ?? 0) + candidate.weight + (link ?? 0);
      // Of two that are as good the nearer is meant: numbers that an item quotes stand before its end.
      if (link !== null && through >= value && through > candidate.weight) {
        value = through;
        before = earlier;
      }
    }
    best.push({ value, before });
  }
  return followBack(candidates, best);
}

function linkBetween<T>(earlier: Candidate<T> | undefined, later: Candidate<T>): number | null {
  if (!earlier || (earlier.numbered.form === 'slash') !== (later.numbered.form === 'slash'))
    return null;
  const step = later.numbered.order - earlier.numbered.order;
  if (step === 1) return 1;
  if (step === 0) return mayRepeat(later.numbered) ? 0.3 : null;
  return step > 1 && step <= 4 ? 0.2 : null;
}

/** A number comes twice by mistake in long counts, and where a new page repeats a heading. */
function mayRepeat(later: NumberedText): boolean {
  return later.form === 'slash' || /[([]cont/i.test(later.title);
}

function followBack<T>(
  candidates: readonly Candidate<T>[],
  best: readonly { value: number; before: number }[],
): Candidate<T>[] {
  let at = best.reduce(
    (top, { value }, index) => (value > (best[top]?.value ?? 0) ? index : top),
    0,
  );
  const chain: Candidate<T>[] = [];
  while (at >= 0) {
    const candidate = candidates[at];
    if (!candidate) break;
    chain.unshift(candidate);
    at = best[at]?.before ?? -1;
  }
  return chain;
}
