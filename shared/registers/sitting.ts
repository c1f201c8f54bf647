import { dayNumber } from '../model/calendar';
import { minuteOfDay } from '../model/clock-minutes';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { ClockTime, PartialDate } from '../model/partial-date';

/** How the sitting of a meeting stands. */
export type Sitting = 'notStarted' | 'running' | 'paused' | 'adjourned' | 'closed';

/** A day and its clock. */
export interface Moment {
  readonly on: PartialDate;
  readonly at: ClockTime;
}

/** How the sitting stands, by the clock; where none was kept, by the state of the meeting. */
export function sittingOf({ clock, state }: Meeting): Sitting {
  const last = clock.findLast(({ what }) => what !== 'itemBegun')?.what;
  if (last === undefined) {
    if (state === 'preparation') return 'notStarted';
    return state === 'inSession' ? 'running' : 'closed';
  }
  return last === 'started' || last === 'resumed' || last === 'itemBegun' ? 'running' : last;
}

/** The item that was begun last; `null` before the first. */
export function itemInHand({ clock }: Meeting): Id | null {
  const last = clock.findLast(({ what }) => what === 'itemBegun');
  return last?.what === 'itemBegun' ? last.itemId : null;
}

/**
 * The minutes each item took so far, by its id: from when it was begun until the next was, breaks
 * left out. An item taken again goes on counting. The one in hand counts until `now`.
 */
export function elapsedByItem(meeting: Meeting, now: Moment): ReadonlyMap<Id, number> {
  const elapsed = new Map<Id, number>();
  let item: Id | null = null;
  let since: Moment | null = null;
  for (const event of [...meeting.clock, { what: 'closed' as const, ...now }]) {
    if (item !== null && since) {
      elapsed.set(item, (elapsed.get(item) ?? 0) + minutesFrom(since, event));
    }
    if (event.what === 'itemBegun') item = event.itemId;
    since = isRunningAfter(event.what) ? event : null;
  }
  return elapsed;
}

function isRunningAfter(what: Meeting['clock'][number]['what']): boolean {
  return what === 'started' || what === 'resumed' || what === 'itemBegun';
}

/** Never less than none: a clock may be set back. */
function minutesFrom(from: Moment, to: Moment): number {
  const days = (dayNumber(to.on) ?? 0) - (dayNumber(from.on) ?? 0);
  return Math.max(0, days * 24 * 60 + minuteOfDay(to.at) - minuteOfDay(from.at));
}
