import * as z from 'zod/mini';
import { Id } from './id';
import { dateInWords, PartialDate } from './partial-date';

/**
 * When an action is due: at a meeting (by its date, often only a month, or simply the next one), on
 * a date, or in words that name neither (`the Autumn`). All three are real answers in minutes.
 */
export const Due = z.discriminatedUnion('by', [
  z.object({ by: z.literal('meeting'), date: PartialDate, meetingId: z.nullable(Id) }),
  z.object({ by: z.literal('nextMeeting') }),
  z.object({ by: z.literal('date'), date: PartialDate }),
  z.object({ by: z.literal('words'), words: z.string().check(z.minLength(1)) }),
]);
export type Due = z.infer<typeof Due>;

/** The due date as minutes would say it: `September 2018 meeting`, `next meeting`, `3 May 2019`. */
export function dueInWords(due: Due): string {
  switch (due.by) {
    case 'meeting':
      return `${dateInWords(due.date)} meeting`;
    case 'nextMeeting':
      return 'next meeting';
    case 'date':
      return dateInWords(due.date);
    case 'words':
      return due.words;
  }
}
