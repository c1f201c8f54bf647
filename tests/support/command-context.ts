import type { CommandContext } from '../../shared/commands/command';
import type { Book } from '../../shared/model/book';
import { apply, type Change } from '../../shared/model/change';

/** The day of meeting 33 at this time, with ids `new-1`, `new-2` … */
export function contextAt(now = '10:00', today = '2018-08-14'): CommandContext {
  let count = 0;
  return {
    today,
    now,
    newId: () => {
      count += 1;
      return `new-${count}`;
    },
  };
}

/** The book after a change that could be made. */
export function done(book: Book, change: Change | null): Book {
  if (!change) throw new Error('the command could not be done');
  return apply(book, change);
}
