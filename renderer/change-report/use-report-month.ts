import { useMemo } from 'react';
import type { Committee } from '../../shared/model/committee';
import { dateInWords, type PartialDate } from '../../shared/model/partial-date';
import type { ChangeRegister } from '../../shared/registers/changes/change-register';
import { dayBefore } from '../../shared/registers/changes/day-before';
import { firstDayOf, lastDayOf } from '../../shared/registers/changes/days';
import type { ReportOfMonth } from '../../shared/registers/changes/kept-reports';
import { committeesOf } from '../../shared/registers/committees';
import {
  type StatusContext,
  statusContext,
} from '../../shared/report/change-status/status-context';
import { useDesk } from '../desk/desk';
import { useQuietBook, useView } from '../store/use-book';

/** The month that is looked at and reported on, and the committee that reports. */
export interface ReportMonth {
  readonly month: PartialDate;
  readonly committee: Committee;
  readonly committees: readonly Committee[];
  /** The report of that month, as at its last day. */
  readonly wanted: ReportOfMonth;
}

/** The month and the committee she chose, else last month and the first there is; `null` for none. */
export function useReportMonth(register: ChangeRegister | null): ReportMonth | null {
  const { today } = useDesk().now();
  const chosen = useView(({ report }) => report);
  const committees = committeesOf(useQuietBook());
  const committee = committees.find(({ id }) => id === chosen.committeeId) ?? committees[0];
  const month = chosen.month ?? monthBefore(today.slice(0, 7));
  const codeId = register?.code.id ?? '';
  const committeeId = committee?.id ?? '';
  const wanted = useMemo(
    () => ({ codeId, committeeId, month, asAt: lastDayOf(month) }),
    [codeId, committeeId, month],
  );
  return register && committee ? { month, committee, committees, wanted } : null;
}

/** What a report would say now; `null` where the book no longer has its committee or its code. */
export function useMonthReport(wanted: ReportOfMonth): StatusContext | null {
  const book = useQuietBook();
  return useMemo(
    () => statusContext(book, { ...wanted, presentedTo: '', version: '', created: '' }),
    [book, wanted],
  );
}

/** The month before a month. */
export function monthBefore(month: PartialDate): PartialDate {
  return dayBefore(firstDayOf(month)).slice(0, 7);
}

/** The month after a month. */
export function monthAfter(month: PartialDate): PartialDate {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12
    ? `${year + 1}-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`;
}

/** `July`, or `December 2017` where another year is meant. */
export function monthBeside(month: PartialDate, beside: PartialDate): string {
  const words = dateInWords(month);
  return month.slice(0, 4) === beside.slice(0, 4) ? words.replace(/ \d+$/, '') : words;
}
