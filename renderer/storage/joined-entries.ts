import { merge } from '../../shared/model/change';
import type { JournalEntry } from './database';

/** Entries that follow each other, by the period of time that they fall into. */
export function byPeriod<T extends Pick<JournalEntry, 'time'>>(
  entries: readonly T[],
  periodOf: (time: string) => string,
): T[][] {
  const periods: T[][] = [];
  for (const entry of entries) {
    const last = periods.at(-1);
    const before = last?.at(-1);
    if (last && before && periodOf(before.time) === periodOf(entry.time)) last.push(entry);
    else periods.push([entry]);
  }
  return periods;
}

/**
 * One entry in the place of the last of these, which follow each other: it does, and takes back, what
 * all of them do. What else the last one has, such as its key, it keeps.
 */
export function joined<T extends JournalEntry>(entries: readonly [T, ...T[]]): T {
  return entries.reduce((first, second) => ({
    ...second,
    parts: [...new Set([...first.parts, ...second.parts])],
    change: merge(first.change, second.change),
    inverse: merge(second.inverse, first.inverse),
  }));
}
