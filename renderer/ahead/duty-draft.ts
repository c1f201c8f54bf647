import type { DutyTold } from '../../shared/commands/duties';
import type { Purpose } from '../../shared/model/agenda-item';
import type { Duty, DutyTime } from '../../shared/model/duty';
import { dateInWords, type PartialDate } from '../../shared/model/partial-date';
import { monthInWords } from '../../shared/registers/ahead/duty-turns';
import { dateFact } from '../ui/typed-facts';

/** A duty as she has it in the dialog. */
export interface DutyDraft {
  readonly title: string;
  readonly presenter: string;
  readonly purpose: Purpose;
  readonly notes: string;
  readonly by: DutyTime['by'];
  readonly months: readonly number[];
  readonly every: string;
  readonly from: string;
  readonly date: string;
}

/** A duty as it stands, or one that is planned for this month, for her to write over. */
export function draftOf(known: Duty | null, today: PartialDate): DutyDraft {
  const when = known?.when ?? { by: 'months', months: [Number(today.slice(5, 7))] };
  return {
    title: known?.title ?? '',
    presenter: known?.presenter ?? '',
    purpose: known?.purpose ?? 'discussion',
    notes: known?.notes ?? '',
    by: when.by,
    months: when.by === 'months' ? when.months : [],
    every: when.by === 'every' ? String(when.months) : '3',
    from: when.by === 'every' ? monthInWords(when.from) : monthInWords(today.slice(0, 7)),
    date: when.by === 'once' ? dateInWords(when.date) : '',
  };
}

/** What the dialog tells of the duty; `null` while its time is not understood. */
export function toldBy(draft: DutyDraft, today: PartialDate): DutyTold | null {
  const when = timeOf(draft, today);
  if (!when || draft.title.trim() === '') return null;
  const { title, presenter, purpose, notes } = draft;
  return { title, when, purpose, presenter: presenter.trim(), notes: notes.trim() };
}

function timeOf({ by, months, every, from, date }: DutyDraft, today: PartialDate): DutyTime | null {
  switch (by) {
    case 'months':
      return months.length === 0 ? null : { by, months: months.toSorted((a, b) => a - b) };
    case 'every': {
      const start = dateFact(from, today).value;
      const count = Number(every);
      if (start === null || start.length < 7 || !Number.isInteger(count) || count < 1) return null;
      return { by, months: count, from: start.slice(0, 7) };
    }
    case 'once': {
      const { value } = dateFact(date, today);
      return value === null ? null : { by, date: value };
    }
  }
}
