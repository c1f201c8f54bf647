import { monthsBetween, monthsOn } from '../../model/calendar';
import type { Duty, DutyTime, DutyTurn, YearMonth } from '../../model/duty';
import { MONTH_NAMES, monthOf, type PartialDate, partialDate } from '../../model/partial-date';

/** One time that a duty falls due: the month its plan gives, and the month it was moved to, if so. */
export interface Turn {
  readonly duty: Duty;
  /** The month by the plan, by which the turn is known. */
  readonly planned: YearMonth;
  /** The month in which it is to be done. */
  readonly month: YearMonth;
  /** What became of it; `null` while nothing did. */
  readonly became: DutyTurn | null;
}

/** The turns of a duty that are to be done from one month to another, both included, in their order. */
export function turnsBetween(duty: Duty, from: YearMonth, to: YearMonth): Turn[] {
  const planned = [...monthsFrom(from, to)].filter(month => fallsIn(duty.when, month));
  const movedHere = duty.turns.flatMap(turn =>
    turn.became === 'moved' && turn.to >= from && turn.to <= to ? [turn.month] : [],
  );
  return [...new Set([...planned, ...movedHere])]
    .map(month => turnOf(duty, month))
    .filter(({ month }) => month >= from && month <= to)
    .sort((a, b) => compare(a.month, b.month) || compare(a.planned, b.planned));
}

/** The turn of a duty that its plan has in a month. */
export function turnOf(duty: Duty, planned: YearMonth): Turn {
  const became = duty.turns.find(({ month }) => month === planned) ?? null;
  return { duty, planned, month: became?.became === 'moved' ? became.to : planned, became };
}

/** Whether the plan of a duty names a month. */
export function fallsIn(when: DutyTime, month: YearMonth): boolean {
  switch (when.by) {
    case 'months':
      return when.months.includes(monthOf(month) ?? 0);
    case 'every': {
      const since = monthsBetween(when.from, month) ?? -1;
      return since >= 0 && since % when.months === 0;
    }
    case 'once':
      return monthOfDate(when.date) === month;
  }
}

/** Whether a turn still wants to be done. */
export function isToDo({ became }: Turn): boolean {
  return became === null || became.became === 'moved';
}

/** When a duty falls due, in words: `March and September`, `every 3 months from January 2018`. */
export function dutyTimeInWords(when: DutyTime): string {
  switch (when.by) {
    case 'months':
      return when.months.length === 12 ? 'every month' : monthsInWords(when.months);
    case 'every':
      return when.months === 1
        ? `every month from ${monthInWords(when.from)}`
        : `every ${when.months} months from ${monthInWords(when.from)}`;
    case 'once':
      return monthInWords(monthOfDate(when.date));
  }
}

/** The months from one to another, both included. */
export function* monthsFrom(from: YearMonth, to: YearMonth): Generator<YearMonth> {
  for (let month: YearMonth | null = from; month !== null && month <= to; ) {
    yield month;
    month = monthsOn(month, 1);
  }
}

/** A month in words: `September 2018`. */
export function monthInWords(month: YearMonth): string {
  return `${MONTH_NAMES[(monthOf(month) ?? 1) - 1] ?? ''} ${month.slice(0, 4)}`;
}

/** A duty on a date that names no month is one of its January. */
function monthOfDate(date: PartialDate): YearMonth {
  return date.length >= 7 ? date.slice(0, 7) : (partialDate(Number(date), 1) ?? `${date}-01`);
}

function monthsInWords(months: readonly number[]): string {
  const names = months.toSorted((a, b) => a - b).map(month => MONTH_NAMES[month - 1] ?? '');
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
