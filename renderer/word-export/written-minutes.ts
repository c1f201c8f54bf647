import { bookFile, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { MinutesVersion } from '../../shared/report/minutes-context';
import { minutesFileName } from '../../shared/report/minutes-file';
import type { Desk } from '../desk/desk';
import type { WordAnswer, WordQuestion } from './word-worker';

/** The minutes of a meeting as a Word file, not yet saved anywhere. */
export interface WrittenMinutes extends WordAnswer {
  readonly name: string;
}

/** Writes the minutes of a meeting of the book; `null` where it has no such meeting. */
export async function writtenMinutes(
  desk: Desk,
  meetingId: Id,
  version: MinutesVersion,
): Promise<WrittenMinutes | null> {
  const { book } = desk.book.getState();
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return null;
  const name = minutesFileName(recordOf(book, 'committee', meeting.committeeId), meeting, version);
  return { name, ...(await written({ book: bookFile(book), meetingId, version })) };
}

/** A worker of its own for each file: typing goes on while it is written. */
async function written(question: WordQuestion): Promise<WordAnswer> {
  const worker = new Worker(new URL('./word-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<WordAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<WordAnswer | null>) =>
        data ? resolve(data) : reject(new Error('The worker wrote nothing.'));
      worker.onerror = reject;
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}
