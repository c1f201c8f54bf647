/** How a list counts, as a Word file defines it. */
export interface CountedList {
  /** What it counts in: lists of one definition count together. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, CountedLevel>;
  /** Where the list itself begins, by its levels. */
  readonly starts: ReadonlyMap<number, number>;
}

/** How a level of a list counts. */
export interface CountedLevel {
  readonly start: number;
  /** The level after which it begins anew, from 0; -1 for none, `null` for any that is higher. */
  readonly restartsAfter: number | null;
}

/** The counts of lists, as they go on from paragraph to paragraph. */
export interface ListCounters {
  /** Counts one on; the counts of all levels then, `null` where there is no such level. */
  readonly next: (list: string, level: number) => ReadonlyMap<number, number> | null;
}

/** Counters that stand before the first paragraph. */
export function listCounters(lists: ReadonlyMap<string, CountedList>): ListCounters {
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();

  // A list inside another is a list of its own: it begins at its level, and the one around it goes on.
  function countsOf(of: CountedList, list: string, level: number): Map<number, number> {
    const counts = counters.get(of.counter) ?? new Map<number, number>();
    counters.set(of.counter, counts);
    const first = `${level} of ${list}`;
    if (!begun.has(first) && of.starts.has(level)) counts.delete(level);
    begun.add(first);
    return counts;
  }

  return {
    next: (list, level) => {
      const of = lists.get(list);
      if (!of?.levels.has(level)) return null;
      const counts = countsOf(of, list, level);
      counts.set(level, (counts.get(level) ?? startOf(of, level) - 1) + 1);
      for (const [deeper, { restartsAfter }] of of.levels) {
        if (deeper > level && (restartsAfter === null || level <= restartsAfter)) {
          counts.delete(deeper);
        }
      }
      return counts;
    },
  };
}

/** The number that a level begins with. */
export function startOf({ levels, starts }: CountedList, level: number): number {
  return starts.get(level) ?? levels.get(level)?.start ?? 1;
}
