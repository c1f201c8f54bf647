import { dayNumber } from '../../model/calendar';
import type { Id } from '../../model/id';
import { dateInWords, type PartialDate, partialDate } from '../../model/partial-date';
import { END_OF_TIME, firstDayOf } from './days';
import type { ReleaseAsAt } from './release-as-at';

/** No more marks than this along the top, so that each can be read. */
const MOST_TICKS = 7;

/** Where something stands along a time line: from 0, its beginning, to 1, its end. */
export type Along = number;

/** A release along the time line; `was` are the dates that it had before. */
export interface ReleaseOnLine {
  readonly id: Id;
  readonly name: string;
  readonly at: Along;
  readonly date: PartialDate;
  readonly was: readonly { readonly at: Along; readonly date: PartialDate }[];
}

/** The releases of a register along the time they take, with months marked. */
export interface ReleaseTimeline {
  readonly ticks: readonly { readonly at: Along; readonly label: string }[];
  readonly releases: readonly ReleaseOnLine[];
}

/** The time line of the releases that have a date; `null` where none has. */
export function releaseTimeline(releases: readonly ReleaseAsAt[]): ReleaseTimeline | null {
  const dated = releases.flatMap(each =>
    each.facts.date === null ? [] : [{ ...each, date: each.facts.date }],
  );
  const dates = dated.flatMap(({ date, earlierDates }) => [
    date,
    ...earlierDates.map(earlier => earlier.date),
  ]);
  if (dates.length === 0) return null;
  const months = monthsAround(dates);
  const along = alongFrom(months);
  return {
    ticks: ticksOf(months).map(month => ({ at: along(month), label: inShort(month) })),
    releases: dated.map(({ release, facts, date, earlierDates }) => ({
      id: release.id,
      name: facts.name,
      at: along(date),
      date,
      was: earlierDates.map(earlier => ({ at: along(earlier.date), date: earlier.date })),
    })),
  };
}

/** The months from that of the first date to the one after the last, each as `2018-11`. */
function monthsAround(dates: readonly PartialDate[]): PartialDate[] {
  const counts = dates.map(date => monthCount(firstDayOf(date)));
  const [first, last] = [Math.min(...counts), Math.max(...counts) + 1];
  return Array.from({ length: last - first + 1 }, (_, at) => monthOfCount(first + at));
}

function ticksOf(months: readonly PartialDate[]): PartialDate[] {
  const step = Math.ceil(months.length / MOST_TICKS);
  // The last month is the end of the line, where no words have room.
  return months.slice(0, -1).filter((_, at) => at % step === 0);
}

/** `Nov 2018`. */
function inShort(month: PartialDate): string {
  return dateInWords(month).replace(/^(\p{L}{3})\p{L}*/u, '$1');
}

function alongFrom(months: readonly PartialDate[]): (date: PartialDate) => Along {
  const start = dayOf(months[0] ?? '');
  const length = Math.max(1, dayOf(months.at(-1) ?? '') - start);
  return date => (dayOf(date) - start) / length;
}

function dayOf(date: PartialDate): number {
  return dayNumber(firstDayOf(date)) ?? 0;
}

function monthCount(date: PartialDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function monthOfCount(count: number): PartialDate {
  // Behind the last month that can be named the line ends with its last day.
  return partialDate(Math.floor(count / 12), (count % 12) + 1) ?? END_OF_TIME;
}
