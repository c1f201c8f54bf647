import type { BlockDifference, PartDifference } from '../../shared/versions/difference';

/** What is shown of a comparison: a change, or a stretch in which nothing differs. */
export type Shown =
  | { readonly what: 'change'; readonly each: BlockDifference; readonly number: number }
  | { readonly what: 'same'; readonly all: readonly BlockDifference[]; readonly key: number };

/** A stretch of this many blocks or fewer is shown whole. */
const SHORT = 2;

/** The changes, numbered from 1, with the stretches between them. */
export function shownOf(difference: readonly BlockDifference[]): Shown[] {
  const shown: Shown[] = [];
  let number = 0;
  for (const [at, each] of difference.entries()) {
    const last = shown.at(-1);
    if (each.how !== 'same') {
      number += 1;
      shown.push({ what: 'change', each, number });
    } else if (last?.what === 'same') {
      shown[shown.length - 1] = { ...last, all: [...last.all, each] };
    } else shown.push({ what: 'same', all: [each], key: at });
  }
  return shown;
}

/** Whether a stretch is shown whole before anyone asks for it. */
export function isShort({ all }: Extract<Shown, { what: 'same' }>): boolean {
  return all.length <= SHORT;
}

/** The heading of the item in which a stretch ends, and the block it ends with: where the change stands. */
export function contextOf({ all }: Extract<Shown, { what: 'same' }>): readonly BlockDifference[] {
  const heading = all.findLast(
    each => each.how === 'same' && each.after.kind === 'heading' && each.after.level === 1,
  );
  const last = all.at(-1);
  return [heading, last === heading ? undefined : last].filter(each => each !== undefined);
}

/** What is shown of the points of a list or the rows of a table. */
export type PartShown<T> =
  | { readonly what: 'part'; readonly part: PartDifference<T> }
  | { readonly what: 'unchanged'; readonly count: number };

/** The parts that differ, with those that do not as their number; the first so many stand in any case. */
export function partsShown<T>(parts: readonly PartDifference<T>[], first = 0): PartShown<T>[] {
  const shown: PartShown<T>[] = [];
  let same: PartDifference<T>[] = [];
  const fold = (): void => {
    if (same.length > SHORT) shown.push({ what: 'unchanged', count: same.length });
    else shown.push(...same.map(part => ({ what: 'part', part }) as const));
    same = [];
  };
  for (const [at, part] of parts.entries()) {
    if (part.how === 'same' && at >= first) same.push(part);
    else {
      fold();
      shown.push({ what: 'part', part });
    }
  }
  fold();
  return shown;
}
