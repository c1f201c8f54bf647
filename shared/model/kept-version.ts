import * as z from 'zod/mini';
import { Id } from './id';
import { MeetingState } from './meeting';
import { isMoment } from './removed';

/** Why a version was kept: the minutes came to this state, were reopened, or she wished it. */
export const KeptWhy = z.enum([...MeetingState.options, 'reopened', 'byHand']);
export type KeptWhy = z.infer<typeof KeptWhy>;

/**
 * The minutes of a meeting as they stood at a moment, kept. `label` is what she calls it, empty where
 * she gave it no name; `keptAt` is when, by the clock on the wall. What it says is a record of its own,
 * the `VersionDocument`; `sum` is its SHA-256 (`documentSum`), so that two versions are known to be
 * the same without reading either. Only one that was kept by hand can be in the trash: what went out
 * stays.
 */
export const KeptVersion = z.object({
  kind: z.literal('keptVersion'),
  id: Id,
  meetingId: Id,
  label: z.string(),
  keptAt: z.string().check(z.refine(isMoment)),
  why: KeptWhy,
  sum: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  removedAt: z.exactOptional(z.string().check(z.refine(isMoment))),
});
export type KeptVersion = z.infer<typeof KeptVersion>;

/** A version of the minutes that is kept. */
export function keptVersion(given: Omit<KeptVersion, 'kind'>): KeptVersion {
  return { ...given, kind: 'keptVersion' };
}
