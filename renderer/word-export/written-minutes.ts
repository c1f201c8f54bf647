import { bookFile, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { type FileFormat, inFormat } from '../../shared/report/file-format';
import type { MinutesVersion } from '../../shared/report/minutes-context';
import { minutesFileName } from '../../shared/report/minutes-file';
import type { Desk } from '../desk/desk';
import type { WordAnswer } from './word-worker';
import { writtenInWorker } from './written-in-worker';

/** The minutes of a meeting as a file, not yet saved anywhere. */
export interface WrittenMinutes extends WordAnswer {
  readonly name: string;
}

/** Writes the minutes of a meeting of the book; `null` where it has no such meeting. */
export async function writtenMinutes(
  desk: Desk,
  meetingId: Id,
  version: MinutesVersion,
  format: FileFormat = 'docx',
): Promise<WrittenMinutes | null> {
  const { book } = desk.book.getState();
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return null;
  const name = minutesFileName(recordOf(book, 'committee', meeting.committeeId), meeting, version);
  const written = await writtenInWorker({ book: bookFile(book), meetingId, version, format });
  return { name: inFormat(name, format), ...written };
}
