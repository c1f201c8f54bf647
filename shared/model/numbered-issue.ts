import * as z from 'zod/mini';
import { Id } from './id';
import { PartialDate } from './partial-date';
import { RegisterLink } from './register-link';
import { isMoment } from './removed';

/** Whether an issue still stands. */
export const IssueStatus = z.enum(['open', 'closed']);
export type IssueStatus = z.infer<typeof IssueStatus>;

/** Facts of an issue: any of them can change, and is kept with its history. */
export const IssueTold = z.object({
  title: z.exactOptional(z.string()),
  text: z.exactOptional(z.string()),
  status: z.exactOptional(IssueStatus),
});
export type IssueTold = z.infer<typeof IssueTold>;

/** All that can be known of an issue, with nothing in place of what was never told. */
export type IssueFacts = Required<IssueTold>;

/** What was said of an issue on a date, by whom, and at which meeting; `null` for none. */
export const IssueStatement = z.object({
  id: Id,
  on: PartialDate,
  meetingId: z.nullable(Id),
  by: z.string(),
  words: z.string(),
  facts: IssueTold,
});
export type IssueStatement = z.infer<typeof IssueStatement>;

/**
 * An issue that a body keeps under a number, and that minutes speak of: `SEC Panel Issue 2`. The body
 * is often another than the committee whose minutes name it. `number` is as that body writes it.
 */
export const NumberedIssue = z.object({
  kind: z.literal('issue'),
  id: Id,
  keptBy: z.string().check(z.minLength(1)),
  number: z.string().check(z.minLength(1)),
  statements: z.array(IssueStatement),
  links: z.array(RegisterLink),
  removedAt: z.exactOptional(z.string().check(z.refine(isMoment))),
});
export type NumberedIssue = z.infer<typeof NumberedIssue>;

/** An issue of which nothing is said yet. */
export function numberedIssue(
  given: Pick<NumberedIssue, 'id' | 'keptBy' | 'number'> & Partial<NumberedIssue>,
): NumberedIssue {
  return { statements: [], links: [], ...given, kind: 'issue' };
}

/** How minutes name it: `SEC Panel Issue 2`. */
export function issueReference({
  keptBy,
  number,
}: Pick<NumberedIssue, 'keptBy' | 'number'>): string {
  return `${keptBy} Issue ${number}`;
}
