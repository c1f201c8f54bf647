import { bookFile } from '../../shared/model/book';
import { summaryOf } from '../../shared/reading/summary';
import { bytesOf, writeWhole } from './files';
import { openMinutes } from './open-input';
import type { ReadRequest } from './usage';

/** Reads minutes and gives what they say as JSON; writes the book as a file where one is asked for. */
export async function runRead(request: ReadRequest): Promise<string> {
  const { book, meetingId, notices } = await openMinutes(request.file, await bytesOf(request.file));
  if (request.book !== null)
    await writeWhole(request.book, `${JSON.stringify(bookFile(book), null, 1)}\n`);
  return JSON.stringify(summaryOf(book, meetingId, notices), null, 2);
}
