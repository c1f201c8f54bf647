import { keepVersion } from '../../shared/commands/kept-versions';
import { bookFile, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { KeptVersion } from '../../shared/model/kept-version';
import { fileNamePart } from '../../shared/report/file-name-part';
import { meetingFileStem } from '../../shared/report/minutes-file';
import { whyKept } from '../../shared/versions/kept-versions';
import { type Desk, doIt } from '../desk/desk';
import { giveFile } from '../desk/give-file';
import { say } from '../store/said';
import { inVersionsWorker } from './in-versions-worker';
import { madeInWorker } from './made-in-worker';
import { bringTemplate, broughtDocument, broughtSide } from './version-at-hand';

/**
 * Keeps the minutes as they stand, and says so, or that they are kept already.
 */
export async function keepNow(desk: Desk, meetingId: Id, label: string): Promise<void> {
  const asked = desk.book.getState().book;
  const made = await madeInWorker(asked, meetingId);
  const kept = doIt(desk, { label: 'keep a version of the minutes' }, (book, context) => {
    const wanted = { why: 'byHand', label: label.trim() } as const;
    // What was written meanwhile is kept too, so it is made anew.
    const known = made && book === asked ? { ...wanted, made } : wanted;
    return keepVersion(book, meetingId, known, context);
  });
  say(
    desk.view,
    kept
      ? 'The minutes are kept as they stand now. Undo takes that back.'
      : 'Nothing differs from the version that was kept last, so none was added.',
  );
}

/** Writes the Word file of a version again, the same as it was. */
export async function giveVersion(desk: Desk, version: KeptVersion): Promise<void> {
  try {
    const document = await broughtDocument(desk, version.id);
    if (!document) return say(desk.view, GONE, true);
    const { meetingId } = version;
    await bringTemplate(desk, meetingId);
    const book = bookFile(desk.book.getState().book);
    const { bytes, notices } = await inVersionsWorker(ask =>
      ask('written', document, book, meetingId),
    );
    await giveFile(desk, { name: nameOf(desk, version), bytes }, notices);
  } catch {
    say(desk.view, NOT_WRITTEN, true);
  }
}

/** Two versions of a meeting's minutes; `null` is the minutes as they are now. */
export interface TwoVersions {
  readonly meetingId: Id;
  readonly before: Id | null;
  readonly after: Id | null;
}

/** Writes two versions as one Word file with revisions. */
export async function giveRevisions(
  desk: Desk,
  { meetingId, before, after }: TwoVersions,
): Promise<void> {
  try {
    const [one, other] = [
      await broughtSide(desk, meetingId, before),
      await broughtSide(desk, meetingId, after),
    ];
    if (!one || !other) return say(desk.view, GONE, true);
    const reviewer = { author: authorOf(desk, meetingId), date: momentOf(desk, after) };
    await bringTemplate(desk, meetingId);
    const book = bookFile(desk.book.getState().book);
    const { bytes, notices } = await inVersionsWorker(ask =>
      ask('revisions', one, other, reviewer, book, meetingId),
    );
    await giveFile(desk, { name: `${stemOf(desk, meetingId)}-changes.docx`, bytes }, notices);
  } catch {
    say(desk.view, NOT_WRITTEN, true);
  }
}

const GONE = 'What this version says is not in the book any more. The minutes themselves are safe.';

const NOT_WRITTEN =
  'The Word file could not be written. The minutes and their versions are safe in the book. Try again; if it stays so, open Minutebook anew.';

function nameOf(desk: Desk, { meetingId, label, why, keptAt }: KeptVersion): string {
  const parts = [label === '' ? whyKept(why) : label, keptAt.slice(0, 10)].map(fileNamePart);
  return `${[stemOf(desk, meetingId), ...parts].filter(part => part !== '').join('-')}.docx`;
}

function stemOf(desk: Desk, meetingId: Id): string {
  const { book } = desk.book.getState();
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return 'minutes';
  return meetingFileStem(recordOf(book, 'committee', meeting.committeeId), meeting, 'minutes');
}

function authorOf(desk: Desk, meetingId: Id): string {
  const { book } = desk.book.getState();
  const meeting = recordOf(book, 'meeting', meetingId);
  return recordOf(book, 'committee', meeting?.committeeId ?? '')?.secretary || 'Minutebook';
}

/** When the later version was kept, as Word wants a moment. */
function momentOf(desk: Desk, after: Id | null): string {
  const { today, now } = desk.now();
  const kept = after === null ? null : recordOf(desk.book.getState().book, 'keptVersion', after);
  return `${kept?.keptAt.slice(0, 16) ?? `${today}T${now}`}:00Z`;
}
