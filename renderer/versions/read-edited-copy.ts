import { bookFile } from '../../shared/model/book';
import { isCirculated, type Meeting } from '../../shared/model/meeting';
import { isUnreadable } from '../../shared/reading/unreadable';
import type { ComparedFile } from '../../shared/versions/edited/compared-file';
import { minutesOfFile } from '../../shared/versions/edited/meeting-of-file';
import type { Desk } from '../desk/desk';
import { meetingName } from '../meeting/meeting-words';
import { inVersionsWorker } from './in-versions-worker';
import { bringTemplate, broughtVersions } from './version-at-hand';

/** An edited copy that was read, beside the minutes it is of. */
export interface EditedCopy extends ComparedFile {
  readonly meeting: Meeting;
}

/** Whose minutes a Word file is a copy of; or why it is none that can be read, in words. */
export async function meetingOfCopy(
  desk: Desk,
  name: string,
  bytes: Uint8Array,
): Promise<Meeting | string> {
  const text = await inVersionsWorker(ask => ask('readWord', name, bytes));
  if (isUnreadable(text)) return text.message;
  const found = minutesOfFile(desk.book.getState().book, text);
  return found?.meeting ?? notOurs(name);
}

/** What was changed in a copy of minutes of the book; or why nothing can be told of it, in words. */
export function readEditedCopy(
  desk: Desk,
  name: string,
  bytes: Uint8Array,
): Promise<EditedCopy | string> {
  return inVersionsWorker(async ask => {
    const text = await ask('readWord', name, bytes);
    if (isUnreadable(text)) return text.message;
    const found = minutesOfFile(desk.book.getState().book, text);
    if (!found) return notOurs(name);
    const { meeting, version } = found;
    if (version === 'public') return PUBLIC;
    if (isCirculated(meeting)) return circulated(meeting);
    await desk.bringMeeting(meeting.id);
    await bringTemplate(desk, meeting.id);
    const versions = await broughtVersions(desk, meeting.id);
    const { book } = desk.book.getState();
    const compared = await ask('compareFile', bookFile(book), meeting.id, text, versions);
    return compared ? { ...compared, meeting } : notOurs(name);
  });
}

const PUBLIC =
  'This is a copy of the public version, which lacks what is confidential. What was changed can only be told of a copy of the full minutes.';

function circulated(meeting: Meeting): string {
  return `The minutes of ${meetingName(meeting)} were circulated, so they are kept as they are. What was changed since is put right at the next meeting, as a correction.`;
}

function notOurs(name: string): string {
  return `${name} does not call itself by the title of any minutes in this book, so what was changed in it cannot be told. A copy keeps the title at its head, or in its properties. Nothing was changed.`;
}
