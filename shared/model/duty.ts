import * as z from 'zod/mini';
import { Purpose } from './agenda-item';
import { Id } from './id';
import { PartialDate } from './partial-date';
import { isMoment } from './removed';

/** A month of a year: `2018-09`. */
export const YearMonth = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/));
export type YearMonth = z.infer<typeof YearMonth>;

/**
 * When a duty falls due: in these months of each year, 1 for January; every so many months, counted
 * from one; or once, on a date.
 */
export const DutyTime = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('months'),
    months: z.array(z.int().check(z.minimum(1), z.maximum(12))).check(z.minLength(1)),
  }),
  z.object({
    by: z.literal('every'),
    months: z.int().check(z.minimum(1), z.maximum(120)),
    from: YearMonth,
  }),
  z.object({ by: z.literal('once'), date: PartialDate }),
]);
export type DutyTime = z.infer<typeof DutyTime>;

/**
 * What became of one turn of a duty, which is named by the month it falls in: it was done, left out,
 * or moved to another month.
 */
export const DutyTurn = z.discriminatedUnion('became', [
  z.object({ became: z.literal('done'), month: YearMonth, on: PartialDate }),
  z.object({ became: z.literal('leftOut'), month: YearMonth }),
  z.object({ became: z.literal('moved'), month: YearMonth, to: YearMonth }),
]);
export type DutyTurn = z.infer<typeof DutyTurn>;

/**
 * A standing duty of a committee, as its activity planner has it. It is proposed for the agenda of the
 * meeting of its month, with this title and presenter.
 */
export const Duty = z.object({
  kind: z.literal('duty'),
  id: Id,
  committeeId: Id,
  title: z.string().check(z.minLength(1)),
  when: DutyTime,
  purpose: Purpose,
  presenter: z.string(),
  notes: z.string(),
  turns: z.array(DutyTurn),
  removedAt: z.exactOptional(z.string().check(z.refine(isMoment))),
});
export type Duty = z.infer<typeof Duty>;

/** A duty for discussion of which nothing has been done yet. */
export function duty(
  given: Pick<Duty, 'id' | 'committeeId' | 'title' | 'when'> & Partial<Duty>,
): Duty {
  return { purpose: 'discussion', presenter: '', notes: '', turns: [], ...given, kind: 'duty' };
}
