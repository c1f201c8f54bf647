import { type Due, dueInWords } from '../model/due';
import type { PartialDate } from '../model/partial-date';
import { dueField } from './structure/due-date';
import { dayInNumbers } from './typed-date';

/**
 * A due date as she types it: `next meeting`, `September 2018 meeting`, `14 September 2018`, `14/9`,
 * else her own words (`the Autumn`). A day without a year is the first such day not before the
 * meeting. `null` for nothing typed.
 */
export function dueFromWords(
  text: string,
  { meetingDate }: { readonly meetingDate: PartialDate | null },
): Due | null {
  const said = text.trim().replace(/\s+/g, ' ');
  const day = dayInNumbers(said, meetingDate);
  return day ? { by: 'date', date: day } : dueField(withoutJoin(said), meetingDate);
}

/** How a due date was understood, for her to see while she types. */
export function understood(due: Due | null): string {
  if (due === null) return 'No due date';
  return due.by === 'words' ? `Due, in your words: ${due.words}` : `Due: ${dueInWords(due)}`;
}

function withoutJoin(said: string): string {
  const bare = said.replace(/^(?:due|by|at|for)\s+(?=\S)/i, '');
  return /^(?:the )?next meeting$/i.test(bare) ? 'next meeting' : bare;
}
