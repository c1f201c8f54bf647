import * as z from 'zod/mini';
import { Id } from './id';
import { KeptMinutes } from './kept-minutes';

/**
 * What a kept version says, apart from the version itself: it is large, and is read only when it is
 * asked for. `minutesOf` is the meeting.
 */
export const VersionDocument = z
  .object({
    kind: z.literal('versionDocument'),
    id: Id,
    versionId: Id,
    minutesOf: Id,
    document: KeptMinutes,
  })
  .check(
    z.refine(({ id, versionId }) => id === versionDocumentIdOf(versionId), {
      path: ['id'],
      error: 'does not follow from the version',
    }),
  );
export type VersionDocument = z.infer<typeof VersionDocument>;

/** The id of a version's document. It follows from the version's, so that none can have two. */
export function versionDocumentIdOf(versionId: Id): Id {
  return `${versionId}.document`;
}

/** The document of a version of the minutes of a meeting. */
export function versionDocument(
  versionId: Id,
  minutesOf: Id,
  document: KeptMinutes,
): VersionDocument {
  const id = versionDocumentIdOf(versionId);
  return { kind: 'versionDocument', id, versionId, minutesOf, document };
}
