import * as z from 'zod/mini';
import { Id } from './id';
import { PartialDate } from './partial-date';

/** The parts of a Change Status Report that sentences of her own can be added to. */
export const ReportPart = z.enum([
  'changed',
  'decisions',
  'inProgress',
  'releases',
  'consultations',
  'said',
]);
export type ReportPart = z.infer<typeof ReportPart>;

/**
 * A sentence of a report in her words, or left out where she wrote none. `about` is which one it is;
 * `computed` is what the register told in its place when she last touched it.
 */
export const SentenceEdit = z.object({
  about: z.string().check(z.minLength(1)),
  computed: z.string(),
  words: z.string(),
});
export type SentenceEdit = z.infer<typeof SentenceEdit>;

/** A sentence that she added at the end of a part. */
export const OwnSentence = z.object({ id: Id, part: ReportPart, words: z.string() });
export type OwnSentence = z.infer<typeof OwnSentence>;

/** What she wrote for the report of a month: one record for each committee, code and month. */
export const ReportDraft = z
  .object({
    kind: z.literal('reportDraft'),
    id: Id,
    codeId: Id,
    committeeId: Id,
    month: PartialDate,
    edits: z.array(SentenceEdit),
    own: z.array(OwnSentence),
  })
  .check(
    z.refine(draft => draft.id === reportDraftIdOf(draft), {
      path: ['id'],
      error: 'does not follow from the committee, the code and the month',
    }),
  );
export type ReportDraft = z.infer<typeof ReportDraft>;

/** Which report a draft is of. */
export type ReportDraftOf = Pick<ReportDraft, 'codeId' | 'committeeId' | 'month'>;

/** The id of a draft. It follows from what it is of, so that no report has two. */
export function reportDraftIdOf({ codeId, committeeId, month }: ReportDraftOf): Id {
  return `${codeId}.${committeeId}.${month}.reportDraft`;
}

/** A draft in which nothing was written yet. */
export function reportDraft({ codeId, committeeId, month }: ReportDraftOf): ReportDraft {
  const id = reportDraftIdOf({ codeId, committeeId, month });
  return { kind: 'reportDraft', id, codeId, committeeId, month, edits: [], own: [] };
}
