import { bookFile } from '../../shared/model/book';
import type { WithNotices } from '../../shared/model/notice';
import { summaryOf } from '../../shared/registers/meeting-summary';
import { writeOrRefuse } from './files';
import { openMinutes } from './open-input';
import type { ReadRequest } from './requests';

/**
 * Reads minutes and gives what they say as JSON, the remarks in it; writes the book as a file where
 * one is asked for.
 */
export async function runRead(request: ReadRequest): Promise<WithNotices<string>> {
  const { book, meetingId, notices } = await openMinutes(request.file);
  if (request.book !== null)
    await writeOrRefuse(request.book, `${JSON.stringify(bookFile(book), null, 1)}\n`);
  return { value: JSON.stringify(summaryOf(book, meetingId, notices), null, 2), notices: [] };
}
