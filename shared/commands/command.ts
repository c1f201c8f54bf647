import type { Book } from '../model/book';
import type { Change } from '../model/change';
import type { NewId } from '../model/id';
import type { ClockTime, PartialDate } from '../model/partial-date';

/** What a command cannot know by itself: the day (`2018-08-14`), the clock, and fresh ids. */
export interface CommandContext {
  readonly today: PartialDate;
  readonly now: ClockTime;
  readonly newId: NewId;
}

/**
 * One thing that can be done to a book. It gives the change that does it, or `null` where it cannot
 * be done now: the question and the act are one, so they cannot disagree.
 */
export type Command<Args> = (book: Book, args: Args, context: CommandContext) => Change | null;
