import { bookFile } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { KeptMinutes } from '../../shared/model/kept-minutes';
import { versionDocumentIdOf } from '../../shared/model/version-document';
import { templateIdsOfMeeting } from '../../shared/outs/used-template';
import type { VersionAtHand } from '../../shared/versions/edited/compared-file';
import { documentOf, keptVersionsOf } from '../../shared/versions/kept-versions';
import type { Desk } from '../desk/desk';
import type { Side } from './versions-questions';

/** What a kept version says, asked of the book on this computer; `null` where it has it no longer. */
export async function broughtDocument(desk: Desk, versionId: Id): Promise<KeptMinutes | null> {
  const known = documentOf(desk.book.getState().book, versionId);
  if (known) return known;
  await desk.bringPlace(versionDocumentIdOf(versionId));
  return documentOf(desk.book.getState().book, versionId);
}

/** Brings the Word file in which the committee's minutes are written, where it has one of its own. */
export async function bringTemplate(desk: Desk, meetingId: Id): Promise<void> {
  await desk.bringPlaces(templateIdsOfMeeting(desk.book.getState().book, meetingId));
}

/** A version to compare, or the minutes as they are now for `null`. */
export async function broughtSide(
  desk: Desk,
  meetingId: Id,
  versionId: Id | null,
): Promise<Side | null> {
  if (versionId === null) return { book: bookFile(desk.book.getState().book), meetingId };
  const document = await broughtDocument(desk, versionId);
  return document && { document };
}

/** All kept versions of a meeting with what they say, the latest first. */
export async function broughtVersions(desk: Desk, meetingId: Id): Promise<VersionAtHand[]> {
  const versions = keptVersionsOf(desk.book.getState().book, meetingId);
  await desk.bringPlaces(versions.map(({ id }) => versionDocumentIdOf(id)));
  const { book } = desk.book.getState();
  return versions.flatMap(({ id }) => {
    const document = documentOf(book, id);
    return document ? [{ id, document }] : [];
  });
}
