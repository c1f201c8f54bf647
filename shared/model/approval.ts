import * as z from 'zod/mini';
import { Id } from './id';
import { PartialDate } from './partial-date';

/** What a part of approved minutes was sealed as: the id of an item, or one of these names. */
export const SEALED_FACTS = 'facts';
export const SEALED_UPDATES = 'updates';

/**
 * The sum of minutes as they were approved. `sha256` is over all of them, in 64 hexadecimal digits;
 * `parts` has the beginnings of the sums of their parts, so that it can be told which one differs.
 */
export const Seal = z.object({
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  parts: z.array(z.object({ of: Id, sum: z.string().check(z.regex(/^[0-9a-f]{12}$/)) })),
});
export type Seal = z.infer<typeof Seal>;

/**
 * How minutes were approved: at which meeting, under which of its items, on which day. Where it was at
 * no meeting of the book, `meetingId` and `itemId` are `null` and `by` says how (`by correspondence`).
 * `on` is `null` where the day is not known: of minutes that were approved before there were seals, which
 * `sealedOn` tells of by the day they were sealed; absent for those sealed as they were approved.
 */
export const Approval = z.object({
  meetingId: z.nullable(Id),
  itemId: z.nullable(Id),
  by: z.string(),
  on: z.nullable(PartialDate),
  sealedOn: z.exactOptional(PartialDate),
  seal: Seal,
});
export type Approval = z.infer<typeof Approval>;

/**
 * A correction to minutes that had left the house: what a place said and what it shall say, made on a
 * day at a meeting (`null` for none of the book). `place` names it as it was then (`item 3, DCC Update`,
 * `the meeting, date`); `itemId` is the item that it stands under, `null` around the items.
 * `confidential` is why it is left out of the public version, absent for an open one.
 */
export const Correction = z.object({
  id: Id,
  itemId: z.nullable(Id),
  place: z.string(),
  said: z.string(),
  shall: z.string(),
  meetingId: z.nullable(Id),
  on: PartialDate,
  confidential: z.exactOptional(z.string()),
});
export type Correction = z.infer<typeof Correction>;
