import * as z from 'zod/mini';
import { Id } from './id';
import { KeptDocument } from './kept-document';
import { Consultation, Decision, ModificationFacts } from './modification';
import { PartialDate } from './partial-date';
import { ReleaseFacts } from './release';
import { isMoment } from './removed';

/** The version of the form in which a report is kept. */
export const KEPT_FORM = 1;

/** A modification as a report saw it. */
export const ReportedModification = z.object({
  modificationId: Id,
  reference: z.string().check(z.minLength(1)),
  facts: ModificationFacts,
  decisions: z.array(Decision),
  consultations: z.array(Consultation),
});
export type ReportedModification = z.infer<typeof ReportedModification>;

/** A release as a report saw it. */
export const ReportedRelease = z.object({ releaseId: Id, facts: ReleaseFacts });
export type ReportedRelease = z.infer<typeof ReportedRelease>;

/**
 * A Change Status Report that was made: what it said, and what it saw, so that the next one starts
 * from it however the register goes on. Never changed; another version for the same month is another.
 * `month` is `2018-08`; `madeAt` is when, by the clock on the wall, and `madeBy` by whom.
 */
export const KeptReport = z.object({
  kind: z.literal('keptReport'),
  id: Id,
  form: z.literal(KEPT_FORM),
  codeId: Id,
  committeeId: Id,
  month: PartialDate,
  asAt: PartialDate,
  version: z.string(),
  madeAt: z.string().check(z.refine(isMoment)),
  madeBy: z.string(),
  modifications: z.array(ReportedModification),
  releases: z.array(ReportedRelease),
  document: KeptDocument,
  removedAt: z.exactOptional(z.string().check(z.refine(isMoment))),
});
export type KeptReport = z.infer<typeof KeptReport>;

/** A report as it was made, in the form of today. */
export function keptReport(given: Omit<KeptReport, 'kind' | 'form'>): KeptReport {
  return { ...given, kind: 'keptReport', form: KEPT_FORM };
}
