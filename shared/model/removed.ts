import * as z from 'zod/mini';
import { Id } from './id';
import { isPartialDate } from './partial-date';

/**
 * What was taken out of the book and can be put back. `what` says it in words for her (`item 6,
 * TABASC Risk Register`), `at` when it was taken out, by the clock on the wall (`2018-08-14T10:05`).
 * `meetingId` is the meeting it was part of, `null` for what was part of none. The records are as
 * they stood, not checked: they are when they are put back.
 */
export const Removed = z.object({
  kind: z.literal('removed'),
  id: Id,
  what: z.string().check(z.minLength(1)),
  at: z.string().check(z.refine(isMoment)),
  meetingId: z.nullable(Id),
  records: z.array(z.unknown()),
});
export type Removed = z.infer<typeof Removed>;

/** These records as taken out of the book. */
export function removed(given: Omit<Removed, 'kind'>): Removed {
  return { ...given, kind: 'removed' };
}

/** Whether the text is a day and a time by the clock on the wall: `2018-08-14T10:05`. */
export function isMoment(text: string): boolean {
  const parts = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?Z?$/.exec(
    text,
  );
  return parts?.[1] !== undefined && isPartialDate(parts[1]);
}
