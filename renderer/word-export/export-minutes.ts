import type { Answer, SavedFile } from '../../shared/host';
import { bookFile, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { minutesFileName } from '../../shared/report/minutes-file';
import type { Desk } from '../desk/desk';
import { say } from '../store/view-store';
import type { WordAnswer, WordQuestion } from './word-worker';

/** Writes the minutes of a meeting as a Word file and gives it to her; says what became of it. */
export async function exportMinutes(desk: Desk, meetingId: Id): Promise<void> {
  const { book } = desk.book.getState();
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return;
  const name = minutesFileName(recordOf(book, 'committee', meeting.committeeId), meeting, 'full');
  try {
    const { bytes, notices } = await written({ book: bookFile(book), meetingId });
    const saved = await desk.host.saveFile({ name, bytes });
    sayWhereItWent(desk, saved, notices);
  } catch {
    say(
      desk.view,
      'The Word file could not be written. The minutes are safe in the book. Try again; if it stays so, open Minutebook anew.',
      true,
    );
  }
}

/** Says where a file went, and why it did not; a file that she did not want is not spoken of. */
function sayWhereItWent(
  desk: Desk,
  saved: Answer<SavedFile | null>,
  notices: readonly string[],
): void {
  if (!saved.ok) say(desk.view, saved.message, true);
  else if (saved.value) {
    const { name, folder } = saved.value;
    const where = folder === null ? '' : ` in ${folder}`;
    say(desk.view, [`${name} was written${where}.`, ...notices].join(' '));
  }
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
