import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import { type Duty, type DutyTurn, duty, type YearMonth } from '../model/duty';
import type { Id } from '../model/id';
import { sameValue } from '../model/same-value';
import { fallsIn } from '../registers/ahead/duty-turns';
import { puttingChecked } from './checked-change';
import type { CommandContext } from './command';
import { puttingBack, removing } from './removing';

/** What she says of a duty. */
export type DutyTold = Pick<Duty, 'title' | 'when' | 'purpose' | 'presenter' | 'notes'>;

/** Enters a duty in a committee's planner. `null` where there is no such committee, or it has no title. */
export function enterDuty(
  book: Book,
  { committeeId, told }: { committeeId: Id; told: DutyTold },
  { newId }: CommandContext,
): Change | null {
  const title = told.title.trim();
  if (!recordOf(book, 'committee', committeeId) || title === '') return null;
  return puttingChecked(duty({ ...told, title, id: newId(), committeeId }));
}

/** Changes a duty; what became of its turns stays. `null` where there is none, or nothing changes. */
export function changeDuty(
  book: Book,
  { dutyId, told }: { dutyId: Id; told: DutyTold },
): Change | null {
  const record = recordOf(book, 'duty', dutyId);
  if (!record) return null;
  const changed = { ...record, ...told, title: told.title.trim() };
  return sameValue(record, changed) ? null : puttingChecked(changed);
}

/** Puts a month of the year into the plan of a duty, or takes it out, where its plan names months. */
export function toggleDutyMonth(
  book: Book,
  { dutyId, month }: { dutyId: Id; month: number },
): Change | null {
  const record = recordOf(book, 'duty', dutyId);
  if (record?.when.by !== 'months') return null;
  const had = record.when.months;
  const months = had.includes(month) ? had.filter(each => each !== month) : [...had, month];
  const when = { by: 'months', months: months.sort((a, b) => a - b) } as const;
  return puttingChecked({ ...record, when });
}

/**
 * Says what became of one turn of a duty, which is known by the month of its plan. `null` where there is
 * no such duty, its plan has no turn in that month, it became so before, or it is moved to where it is.
 */
export function markTurn(
  book: Book,
  { dutyId, turn }: { dutyId: Id; turn: DutyTurn },
): Change | null {
  const record = recordOf(book, 'duty', dutyId);
  if (!record || !hasTurn(record, turn.month)) return null;
  if (turn.became === 'moved' && turn.to === turn.month) return null;
  if (record.turns.some(each => sameValue(each, turn))) return null;
  const others = record.turns.filter(({ month }) => month !== turn.month);
  return puttingChecked({ ...record, turns: [...others, turn] });
}

/** Lets a turn stand as the plan has it, with nothing done yet. `null` where it stands so. */
export function unmarkTurn(
  book: Book,
  { dutyId, month }: { dutyId: Id; month: YearMonth },
): Change | null {
  const record = recordOf(book, 'duty', dutyId);
  const turns = record?.turns.filter(turn => turn.month !== month) ?? [];
  if (!record || turns.length === record.turns.length) return null;
  return puttingChecked({ ...record, turns });
}

/** Puts a duty into the trash. `null` where there is none outside it. */
export function removeDuty(book: Book, dutyId: Id, context: CommandContext): Change | null {
  return removing(recordOf(book, 'duty', dutyId), context);
}

/** Puts it back. `null` where it is not in the trash. */
export function restoreDuty(book: Book, dutyId: Id): Change | null {
  return puttingBack(recordOf(book, 'duty', dutyId));
}

/** A turn that was moved before stands by its first month, whatever the plan says since. */
function hasTurn({ when, turns }: Duty, month: YearMonth): boolean {
  return fallsIn(when, month) || turns.some(turn => turn.month === month);
}
