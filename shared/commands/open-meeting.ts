import type { AgendaItem } from '../model/agenda-item';
import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import { isCirculated, type Meeting } from '../model/meeting';

/** The meeting, unless its minutes were circulated: from then on nothing of it changes. */
export function openMeeting(book: Book, meetingId: Id): Meeting | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  return meeting && !isCirculated(meeting) ? meeting : null;
}

/** The item and its meeting, unless its minutes were circulated. */
export function openItem(book: Book, itemId: Id): { item: AgendaItem; meeting: Meeting } | null {
  const item = recordOf(book, 'agendaItem', itemId);
  const meeting = item && openMeeting(book, item.meetingId);
  return item && meeting ? { item, meeting } : null;
}
