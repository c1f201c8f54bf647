import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import type { KeptMinutes } from '../model/kept-minutes';
import { type KeptVersion, keptVersion } from '../model/kept-version';
import { versionDocument } from '../model/version-document';
import { documentSum } from '../versions/document-sum';
import { keptVersionsOf } from '../versions/kept-versions';
import { minutesNow } from '../versions/minutes-now';
import type { CommandContext } from './command';
import { puttingBack, removing } from './removing';

/** Why a version is kept, and what she calls it. */
export interface KeepWanted extends Pick<KeptVersion, 'why' | 'label'> {
  /** The minutes of this very book, where they were made already: long ones are made in a worker. */
  readonly made?: MadeMinutes;
}

/** The minutes as they would be kept, with the sum of what they say. */
export interface MadeMinutes {
  readonly document: KeptMinutes;
  readonly sum: string;
}

/**
 * Keeps the minutes of a meeting as they stand: the full version, with all that the same Word file can
 * be written from. All that the meeting is drawn from has to be at hand. `null` where nothing differs
 * from the version that was kept last, or the book has no such meeting.
 */
export function keepVersion(
  book: Book,
  meetingId: Id,
  { why, label, made = madeMinutes(book, meetingId) ?? undefined }: KeepWanted,
  { newId, today, now }: CommandContext,
): Change | null {
  if (!made) return null;
  const { document, sum } = made;
  if (keptVersionsOf(book, meetingId)[0]?.sum === sum) return null;
  const id = newId();
  const version = keptVersion({ id, meetingId, label, keptAt: `${today}T${now}`, why, sum });
  return { put: [version, versionDocument(id, meetingId, document)], remove: [] };
}

/** The full minutes of a meeting, made to be kept; `null` where there are none. */
export function madeMinutes(book: Book, meetingId: Id): MadeMinutes | null {
  const document = minutesNow(book, meetingId);
  return document && { document, sum: documentSum(document) };
}

/** Gives a version another name. `null` where there is none, or it is called so already. */
export function nameVersion(
  book: Book,
  { versionId, label }: { versionId: Id; label: string },
): Change | null {
  const version = recordOf(book, 'keptVersion', versionId);
  if (!version || version.label === label.trim()) return null;
  return { put: [{ ...version, label: label.trim() }], remove: [] };
}

/** Puts a version that she kept by hand into the trash. `null` for one that was kept with a state. */
export function removeVersion(book: Book, versionId: Id, context: CommandContext): Change | null {
  const version = recordOf(book, 'keptVersion', versionId);
  return version?.why === 'byHand' ? removing(version, context) : null;
}

/** Puts it back. `null` where it is not in the trash. */
export function restoreVersion(book: Book, versionId: Id): Change | null {
  return puttingBack(recordOf(book, 'keptVersion', versionId));
}
