import { type BookFile, bookOf, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { MinutesVersion } from '../../shared/report/minutes-context';
import { minutesInstant } from '../../shared/report/minutes-file';
import { minutesReport } from '../../shared/report/minutes-report';
import { toDocx } from '../../shared/word/to-docx';

/** What the page asks: the records that it holds, and the meeting whose minutes are wanted. */
export interface WordQuestion {
  readonly book: BookFile;
  readonly meetingId: Id;
  readonly version: MinutesVersion;
}

/** The Word file, and what she should know of it, in sentences. `null` comes where it failed. */
export interface WordAnswer {
  readonly bytes: Uint8Array;
  readonly notices: readonly string[];
}

addEventListener('message', ({ data }: MessageEvent<WordQuestion>) => {
  answer(data).then(
    given => postMessage(given),
    () => postMessage(null),
  );
});

async function answer({ book, meetingId, version }: WordQuestion): Promise<WordAnswer> {
  const records = bookOf(book.records);
  const meeting = recordOf(records, 'meeting', meetingId);
  const report =
    meeting && minutesReport(records, meetingId, { version, created: minutesInstant(meeting) });
  if (!report) throw new Error('The page asked for minutes of a meeting it did not send.');
  const { value, notices } = await toDocx(report.value);
  return {
    bytes: value,
    notices: [...report.notices, ...notices].map(({ message }) => message),
  };
}
