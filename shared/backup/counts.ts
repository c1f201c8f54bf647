import * as z from 'zod/mini';
import { isAction } from '../model/block';
import { type Book, recordsOf } from '../model/book';
import { counted } from '../model/counted';

const Count = z.int().check(z.minimum(0));

/** How much a book holds. `people` are persons and bodies, `actions` also those from before the book. */
export const BookCounts = z.object({
  committees: Count,
  people: Count,
  meetings: Count,
  items: Count,
  actions: Count,
  records: Count,
});
export type BookCounts = z.infer<typeof BookCounts>;

/** How much this book holds, counted anew. */
export function countsOf(book: Book): BookCounts {
  const raised = recordsOf(book, 'minute').flatMap(({ blocks }) => blocks.filter(isAction));
  return {
    committees: recordsOf(book, 'committee').length,
    people: recordsOf(book, 'person').length + recordsOf(book, 'body').length,
    meetings: recordsOf(book, 'meeting').length,
    items: recordsOf(book, 'agendaItem').length,
    actions: raised.length + recordsOf(book, 'earlierAction').length,
    records: book.records.size,
  };
}

/** Whether two books hold as much. */
export function sameCounts(a: BookCounts, b: BookCounts): boolean {
  return Object.keys(BookCounts.shape).every(
    key => a[key as keyof BookCounts] === b[key as keyof BookCounts],
  );
}

/** What a book holds, in words: `3 committees, 33 meetings and 412 actions`. */
export function countsInWords({ committees, meetings, actions }: BookCounts): string {
  const told = [counted(committees, 'committee'), counted(meetings, 'meeting')];
  return `${told.join(', ')} and ${counted(actions, 'action')}`;
}
