import * as z from 'zod/mini';
import { Id } from './id';
import { PartialDate } from './partial-date';
import { isMoment } from './removed';

/** When a modification takes effect: on a date, with a release, or in words that name neither. */
export const Implementation = z.discriminatedUnion('by', [
  z.object({ by: z.literal('date'), date: PartialDate }),
  z.object({ by: z.literal('release'), releaseId: Id }),
  z.object({ by: z.literal('words'), words: z.string().check(z.minLength(1)) }),
]);
export type Implementation = z.infer<typeof Implementation>;

/** Facts of a modification: any of them can change, and is kept with its history. */
export const ModificationTold = z.object({
  title: z.exactOptional(z.string()),
  proposer: z.exactOptional(z.string()),
  analyst: z.exactOptional(z.string()),
  raised: z.exactOptional(z.nullable(PartialDate)),
  pathId: z.exactOptional(z.nullable(Id)),
  isUrgent: z.exactOptional(z.boolean()),
  isFastTrack: z.exactOptional(z.boolean()),
  stageId: z.exactOptional(z.nullable(Id)),
  update: z.exactOptional(z.string()),
  issue: z.exactOptional(z.string()),
  solution: z.exactOptional(z.string()),
  impacted: z.exactOptional(z.array(z.string().check(z.minLength(1)))),
  documents: z.exactOptional(z.array(z.string().check(z.minLength(1)))),
  targetReleaseId: z.exactOptional(z.nullable(Id)),
  implementation: z.exactOptional(z.nullable(Implementation)),
  nextStep: z.exactOptional(z.string()),
  nextStepOn: z.exactOptional(z.nullable(PartialDate)),
});
export type ModificationTold = z.infer<typeof ModificationTold>;

/** All that can be known of a modification, with nothing in place of what was never told. */
export const ModificationFacts = z.required(ModificationTold);
export type ModificationFacts = Required<ModificationTold>;

/** A sentence of the minutes: the block it stands in, and the meeting. */
export const SaidIn = z.object({ meetingId: Id, blockId: Id });
export type SaidIn = z.infer<typeof SaidIn>;

/**
 * What became true of a modification on a date: only the facts that are given. `source` says who
 * said so; `decisionId` is the decision of the same modification that brought it about; `saidIn` the
 * sentence of the minutes, absent where it was none of this book.
 */
export const Statement = z.object({
  id: Id,
  on: PartialDate,
  source: z.string(),
  decisionId: z.nullable(Id),
  facts: ModificationTold,
  saidIn: z.exactOptional(SaidIn),
});
export type Statement = z.infer<typeof Statement>;

/** What a body did with a modification: `verb` in words of the past (`approved`, `sent back`). */
export const Decision = z.object({
  id: Id,
  on: PartialDate,
  bodyId: Id,
  sort: z.enum(['recommendation', 'decision']),
  verb: z.string().check(z.minLength(1)),
  vote: z.string(),
  source: z.string(),
});
export type Decision = z.infer<typeof Decision>;

/** When others may say what they think of a modification. */
export const Consultation = z.object({
  id: Id,
  name: z.string().check(z.minLength(1)),
  opens: z.nullable(PartialDate),
  closes: z.nullable(PartialDate),
  source: z.string(),
});
export type Consultation = z.infer<typeof Consultation>;

/**
 * A change that was proposed to a code: what was ever said of it, each with its date, so that it can
 * be seen as it stood on any day. `splitFromId` is the modification that it was part of.
 */
export const Modification = z.object({
  kind: z.literal('modification'),
  id: Id,
  codeId: Id,
  reference: z.string().check(z.minLength(1)),
  splitFromId: z.nullable(Id),
  statements: z.array(Statement),
  decisions: z.array(Decision),
  consultations: z.array(Consultation),
  removedAt: z.exactOptional(z.string().check(z.refine(isMoment))),
});
export type Modification = z.infer<typeof Modification>;

/** A modification of which nothing is said yet. */
export function modification(
  given: Pick<Modification, 'id' | 'codeId' | 'reference'> & Partial<Modification>,
): Modification {
  return {
    splitFromId: null,
    statements: [],
    decisions: [],
    consultations: [],
    ...given,
    kind: 'modification',
  };
}
