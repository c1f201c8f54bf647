import { minuteOfDay } from '../../model/clock-minutes';
import type { ClockTime } from '../../model/partial-date';
import { typedTime } from '../typed-date';

/** What a piece of an agenda says of the time of an item. */
export interface PlannedTime {
  readonly minutes: number | null;
  /** When it is to begin. */
  readonly startsAt: ClockTime | null;
}

/** Longer than any item is planned, in minutes. */
const LONGEST = 8 * 60;

const MINUTES = /^(\d{1,3})\s?(?:min(?:ute)?s?\.?|['’′])$/i;
const HOURS =
  /^(\d(?:\.\d+)?)\s?(?:h|hrs?|hours?)(?:\s*(?:and\s+)?(\d{1,2})\s?(?:m|min(?:ute)?s?))?$/i;
const CLOCK = String.raw`\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]m`;
const SPAN = new RegExp(
  String.raw`^(${CLOCK}|\d{1,2})\s*(?:[-–—]|to|until|bis)\s*(${CLOCK})$`,
  'i',
);
const START =
  /^(?:(?:at|from)\s+)?(\d{1,2}[:h]\d{2}\s?(?:[ap]\.?m\.?)?|\d{1,2}(?:\.\d{2})?\s?[ap]m)$/i;

/** The time that these words alone say: `10 min`, `1 hour`, `09:30–09:45`, `10:00`; `null` for none. */
export function plannedTime(words: string): PlannedTime | null {
  const text = words.trim().replace(/^\(|\)$/g, '');
  const minutes = MINUTES.exec(text)?.[1];
  if (minutes !== undefined) return lasting(Number(minutes));
  const [, hours, more = '0'] = HOURS.exec(text) ?? [];
  if (hours !== undefined) return lasting(Math.round(Number(hours) * 60) + Number(more));
  const [, from = '', to = ''] = SPAN.exec(text) ?? [];
  const span = minutesBetween(timeIn(from), timeIn(to));
  if (span !== null) return { minutes: span, startsAt: timeIn(from) };
  const startsAt = timeIn(START.exec(text)?.[1] ?? '');
  return startsAt === null ? null : { minutes: null, startsAt };
}

/** How long it is from one time of a day to the next; `null` where that is no time an item takes. */
export function minutesBetween(from: ClockTime | null, to: ClockTime | null): number | null {
  if (from === null || to === null) return null;
  const minutes = minuteOfDay(to) - minuteOfDay(from);
  return minutes > 0 && minutes <= LONGEST ? minutes : null;
}

function lasting(minutes: number): PlannedTime | null {
  return minutes <= LONGEST ? { minutes, startsAt: null } : null;
}

function timeIn(words: string): ClockTime | null {
  return typedTime(words.replace(/\.(?=m)|\.$/gi, '').replace(/(?<=[ap])\.(?=m)/gi, ''));
}
