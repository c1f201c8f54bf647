import * as z from 'zod/mini';
import { Id } from './id';
import { Owner } from './owner';
import { PartialDate } from './partial-date';
import { RegisterLink } from './register-link';
import { isMoment } from './removed';

/** Whether a committee still lives with a risk. */
export const RiskStatus = z.enum(['open', 'closed']);
export type RiskStatus = z.infer<typeof RiskStatus>;

/**
 * Facts of a risk: any of them can change, and is kept with its history. `likelihoodId` and `impactId`
 * are levels of the committee's scale; `closedHow` says in words how it was closed.
 */
export const RiskTold = z.object({
  title: z.exactOptional(z.string()),
  description: z.exactOptional(z.string()),
  likelihoodId: z.exactOptional(z.nullable(Id)),
  impactId: z.exactOptional(z.nullable(Id)),
  plan: z.exactOptional(z.string()),
  owners: z.exactOptional(z.array(Owner)),
  reviewOn: z.exactOptional(z.nullable(PartialDate)),
  status: z.exactOptional(RiskStatus),
  closedHow: z.exactOptional(z.string()),
});
export type RiskTold = z.infer<typeof RiskTold>;

/** All that can be known of a risk, with nothing in place of what was never told. */
export type RiskFacts = Required<RiskTold>;

/**
 * What was said of a risk on a date: the facts that became true, and words of who said so. `meetingId`
 * is the meeting it was said at, `null` for none. A review that moved nothing has no facts.
 */
export const RiskStatement = z.object({
  id: Id,
  on: PartialDate,
  meetingId: z.nullable(Id),
  by: z.string(),
  words: z.string(),
  facts: RiskTold,
});
export type RiskStatement = z.infer<typeof RiskStatement>;

/**
 * A risk in the register of a committee: what was ever said of it, each with its date. `reference` is
 * fixed and never given again, not even once the risk lies in the trash.
 */
export const Risk = z.object({
  kind: z.literal('risk'),
  id: Id,
  committeeId: Id,
  reference: z.string().check(z.minLength(1)),
  statements: z.array(RiskStatement),
  links: z.array(RegisterLink),
  removedAt: z.exactOptional(z.string().check(z.refine(isMoment))),
});
export type Risk = z.infer<typeof Risk>;

/** A risk of which nothing is said yet. */
export function risk(given: Pick<Risk, 'id' | 'committeeId' | 'reference'> & Partial<Risk>): Risk {
  return { statements: [], links: [], ...given, kind: 'risk' };
}
