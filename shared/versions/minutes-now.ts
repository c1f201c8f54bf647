import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import { KeptMinutes } from '../model/kept-minutes';
import { minutesInstant } from '../report/minutes-file';
import { minutesReport } from '../report/minutes-report';

/** The full minutes of a meeting as a version would keep them; `null` where there are none. */
export function minutesNow(book: Book, meetingId: Id): KeptMinutes | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return null;
  const made = minutesReport(book, meetingId, {
    version: 'full',
    created: minutesInstant(meeting),
  });
  return made && KeptMinutes.parse(made.value);
}
