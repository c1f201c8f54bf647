import * as z from 'zod/mini';
import { Id } from './id';
import { ClockTime, PartialDate } from './partial-date';

/**
 * Something of the course of a meeting, with its day and clock time: how the sitting went, or that
 * an item was begun. The day is kept because an adjourned meeting may go on on another.
 */
export const ClockEvent = z.discriminatedUnion('what', [
  z.object({
    what: z.enum(['started', 'paused', 'resumed', 'adjourned', 'closed']),
    on: PartialDate,
    at: ClockTime,
  }),
  z.object({ what: z.literal('itemBegun'), itemId: Id, on: PartialDate, at: ClockTime }),
]);
export type ClockEvent = z.infer<typeof ClockEvent>;
