import type { AgendaItem } from '../model/agenda-item';
import { clockAt, minuteOfDay } from '../model/clock-minutes';
import type { Id } from '../model/id';
import type { ClockTime } from '../model/partial-date';
import type { AgendaEntry } from './agenda';

/** An agenda as far as its times go. */
type TimedEntry = Pick<AgendaEntry, 'depth'> & {
  readonly item: Pick<AgendaItem, 'id' | 'plannedMinutes'>;
};

/** From when to when an item is expected to be taken. */
export interface Expected {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** What is still to come of an agenda, by the clock. */
export interface CourseAhead {
  /** The items that were not begun, by their ids; only those that a time is planned for. */
  readonly byItem: ReadonlyMap<Id, Expected>;
  /** When the last is expected to be done. */
  readonly end: ClockTime;
}

/** How far a meeting is: the minutes each item took that was begun, and which it is at. */
export interface Progress {
  readonly byItem: ReadonlyMap<Id, number>;
  readonly inHand: Id | null;
}

/** Nothing begun yet. */
export const NOT_BEGUN: Progress = { byItem: new Map(), inHand: null };

/**
 * The minutes that are planned for a whole agenda. What an item is planned for holds for the items
 * inside it too; one that says nothing takes what they take.
 */
export function plannedMinutesOf(entries: readonly TimedEntry[]): number {
  return spansOf(entries).reduce((sum, { own }) => sum + own, 0);
}

/**
 * When the items that were not begun are expected, one after the other from this time on, which is
 * the planned beginning or the clock as it stands; `null` where no time is planned for any.
 */
export function courseAhead(
  entries: readonly TimedEntry[],
  from: ClockTime,
  { byItem, inHand }: Progress,
): CourseAhead | null {
  const expected = new Map<Id, Expected>();
  let minute = minuteOfDay(from);
  let planned = false;
  for (const { id, own, whole } of spansOf(entries)) {
    const took = byItem.get(id);
    planned ||= own > 0;
    if (took !== undefined && id !== inHand) continue;
    if (took === undefined && whole > 0) {
      expected.set(id, { from: clockAt(minute), to: clockAt(minute + whole) });
    }
    minute += Math.max(0, own - (took ?? 0));
  }
  return planned ? { byItem: expected, end: clockAt(minute) } : null;
}

interface Span {
  readonly id: Id;
  /** The minutes that no item inside it takes; all of them together are the whole agenda. */
  readonly own: number;
  /** The minutes it takes with the items inside it. */
  readonly whole: number;
}

/** How long the items are planned for, in their order. */
function spansOf(entries: readonly TimedEntry[]): Span[] {
  const spans: Span[] = [];
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (!entry) continue;
    const inside = insideOf(entries, at).reduce((sum, n) => sum + (spans[n]?.whole ?? 0), 0);
    const whole = Math.max(inside, entry.item.plannedMinutes ?? 0);
    spans[at] = { id: entry.item.id, own: whole - inside, whole };
  }
  return spans;
}

/** The places of the items right inside one, not of those further in. */
function insideOf(entries: readonly TimedEntry[], at: number): number[] {
  const depth = entries[at]?.depth ?? 0;
  const places: number[] = [];
  for (let n = at + 1; (entries[n]?.depth ?? 0) > depth; n += 1) {
    if (entries[n]?.depth === depth + 1) places.push(n);
  }
  return places;
}
