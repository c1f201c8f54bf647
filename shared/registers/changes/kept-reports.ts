import { type Book, recordsOf } from '../../model/book';
import type { Id } from '../../model/id';
import type { KeptReport } from '../../model/kept-report';
import { dateInWords, type PartialDate } from '../../model/partial-date';
import { dayBefore } from './day-before';
import { firstDayOf } from './days';
import type { Period } from './modification-news';

/** Which report is meant: by a committee, of a code, for a month, seen on a day. */
export interface ReportOfMonth {
  readonly committeeId: Id;
  readonly codeId: Id;
  /** `2018-08`. */
  readonly month: PartialDate;
  readonly asAt: PartialDate;
}

/** The time that a report tells of, and the report that told of the time before, if one is kept. */
export interface SinceLastReport {
  readonly period: Period;
  readonly last: KeptReport | null;
}

/** The reports of a code that are kept, without those in the trash, the latest first. */
export function keptReportsOf(book: Book, codeId: Id): KeptReport[] {
  return recordsOf(book, 'keptReport')
    .filter(report => report.codeId === codeId && report.removedAt === undefined)
    .toSorted(
      (a, b) => compare(b.month, a.month) || compare(b.madeAt, a.madeAt) || compare(b.id, a.id),
    );
}

/**
 * From where a report tells: from what the last one made for the month before saw, else from the end
 * of the month before. A report that looked at a later day than this one is none to start from.
 */
export function sinceLastReport(book: Book, wanted: ReportOfMonth): SinceLastReport {
  const monthEnd = dayBefore(firstDayOf(wanted.month));
  const last = keptReportsOf(book, wanted.codeId).find(
    ({ committeeId, month, asAt }) =>
      committeeId === wanted.committeeId && month === monthEnd.slice(0, 7) && asAt < wanted.asAt,
  );
  return {
    period: { after: last?.asAt ?? monthEnd, upTo: wanted.asAt },
    last: last ?? null,
  };
}

/** `the report of August 2018`. */
export function reportInWords({ month }: Pick<KeptReport, 'month'>): string {
  return `the report of ${dateInWords(month)}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
