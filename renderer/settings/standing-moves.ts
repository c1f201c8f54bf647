import type { StandingItem } from '../../shared/model/committee';

/** The items with one past its neighbour; the same where it can go no further. */
export function movedItem(
  items: readonly StandingItem[],
  at: number,
  step: 'up' | 'down',
): StandingItem[] {
  const to = step === 'up' ? at - 1 : at + 1;
  const item = items[at];
  if (!item || to < 0 || to >= items.length) return [...items];
  return evened(items.toSpliced(at, 1).toSpliced(to, 0, item));
}

/** The items with one a level further in or out; the same where it can go no further. */
export function nestedItem(
  items: readonly StandingItem[],
  at: number,
  step: 'in' | 'out',
): StandingItem[] {
  return evened(
    items.map((item, n) => {
      if (n !== at) return item;
      return withDepth(item, Math.max(0, (item.depth ?? 0) + (step === 'in' ? 1 : -1)));
    }),
  );
}

/** No item stands more than one level further in than the one before it, and the first in none. */
export function evened(items: readonly StandingItem[]): StandingItem[] {
  let before = -1;
  return items.map(item => {
    before = Math.min(item.depth ?? 0, before + 1);
    return withDepth(item, before);
  });
}

function withDepth({ depth, ...item }: StandingItem, now: number): StandingItem {
  return now === 0 ? item : { ...item, depth: now };
}
