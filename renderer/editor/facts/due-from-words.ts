import { type Due, dueInWords } from '../../../shared/model/due';
import { type PartialDate, partialDate, yearOf } from '../../../shared/model/partial-date';
import { dueField } from '../../../shared/reading/structure/due-date';

const IN_NUMBERS = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{2}|\d{4}))?$/;

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
  return dayInNumbers(said, meetingDate) ?? dueField(withoutJoin(said), meetingDate);
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

function dayInNumbers(said: string, meetingDate: PartialDate | null): Due | null {
  const [, day, month, year] = IN_NUMBERS.exec(said) ?? [];
  if (day === undefined || month === undefined) return null;
  const date = year === undefined ? nextDay(day, month, meetingDate) : dayIn(year, month, day);
  return date === null ? null : { by: 'date', date };
}

function dayIn(year: string, month: string, day: string): PartialDate | null {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return partialDate(full, Number(month), Number(day));
}

function nextDay(day: string, month: string, from: PartialDate | null): PartialDate | null {
  if (from === null) return null;
  const thisYear = partialDate(yearOf(from), Number(month), Number(day));
  if (thisYear !== null && thisYear >= from) return thisYear;
  return partialDate(yearOf(from) + 1, Number(month), Number(day));
}
