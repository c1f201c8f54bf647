import { reportBytes } from '../../shared/formats/report-bytes';
import { type Book, type BookFile, bookOf, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { WithNotices } from '../../shared/model/notice';
import type { FileFormat } from '../../shared/report/file-format';
import type { MinutesVersion } from '../../shared/report/minutes-context';
import { minutesInstant } from '../../shared/report/minutes-file';
import { minutesReport } from '../../shared/report/minutes-report';
import type { Report } from '../../shared/report/report';

/** What the page asks: a report that it has, or the records it holds and the meeting it wants. */
export type WordQuestion = { readonly format: FileFormat } & (
  | { readonly book: BookFile; readonly meetingId: Id; readonly version: MinutesVersion }
  | { readonly report: Report }
);

/** The file, and what she should know of it, in sentences. `null` comes where it failed. */
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

async function answer(question: WordQuestion): Promise<WordAnswer> {
  const report =
    'report' in question
      ? { value: question.report, notices: [] }
      : reportOfMeeting(bookOf(question.book.records), question);
  if (!report) throw new Error('The page asked for a report of what it did not send.');
  const { value, notices } = await reportBytes(report.value, question.format);
  return {
    bytes: value,
    notices: [...report.notices, ...notices].map(({ message }) => message),
  };
}

function reportOfMeeting(
  book: Book,
  { meetingId, version }: { readonly meetingId: Id; readonly version: MinutesVersion },
): WithNotices<Report> | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  return meeting && minutesReport(book, meetingId, { version, created: minutesInstant(meeting) });
}
