import * as z from 'zod/mini';
import { Id } from './id';
import { PartialDate } from './partial-date';
import { isMoment } from './removed';

/** How far a release is. */
export const ReleaseStatus = z.enum(['planned', 'baselined', 'implemented', 'cancelled']);
export type ReleaseStatus = z.infer<typeof ReleaseStatus>;

/**
 * Facts of a release. `codeVersion` is the version of the code that it makes (`SEC 6.21`);
 * `documents` are those it brings, with their versions; `designations` are what it holds beside
 * modifications.
 */
export const ReleaseTold = z.object({
  name: z.exactOptional(z.string()),
  date: z.exactOptional(z.nullable(PartialDate)),
  status: z.exactOptional(ReleaseStatus),
  codeVersion: z.exactOptional(z.string()),
  freeze: z.exactOptional(z.nullable(PartialDate)),
  documents: z.exactOptional(z.array(z.string().check(z.minLength(1)))),
  designations: z.exactOptional(z.array(z.string().check(z.minLength(1)))),
});
export type ReleaseTold = z.infer<typeof ReleaseTold>;

/** All that is known of a release, with nothing in place of what was never told. */
export const ReleaseFacts = z.required(ReleaseTold);
export type ReleaseFacts = Required<ReleaseTold>;

/** What became true of a release on a date, and by what: `letter` names what moved it. */
export const ReleaseStatement = z.object({
  id: Id,
  on: PartialDate,
  source: z.string(),
  letter: z.string(),
  facts: ReleaseTold,
});
export type ReleaseStatement = z.infer<typeof ReleaseStatement>;

/**
 * A day on which modifications take effect together. Which they are is told by the modifications
 * themselves.
 */
export const Release = z.object({
  kind: z.literal('release'),
  id: Id,
  codeId: Id,
  statements: z.array(ReleaseStatement),
  removedAt: z.exactOptional(z.string().check(z.refine(isMoment))),
});
export type Release = z.infer<typeof Release>;

/** A release of which nothing is said yet. */
export function release(given: Pick<Release, 'id' | 'codeId'> & Partial<Release>): Release {
  return { statements: [], ...given, kind: 'release' };
}
