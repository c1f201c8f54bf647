import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import { privateNote, privateNoteIdOf } from '../model/private-note';

/**
 * What she notes for herself beside an item, in these words; no words take the note away. It is hers
 * also after the minutes were circulated. `null` where it says that already, or there is no such item.
 */
export function setPrivateNote(
  book: Book,
  { itemId, text }: { itemId: Id; text: string },
): Change | null {
  const item = recordOf(book, 'agendaItem', itemId);
  const id = privateNoteIdOf(itemId);
  const before = recordOf(book, 'privateNote', id)?.text ?? '';
  if (!item || text === before) return null;
  if (text === '') return { put: [], remove: [id] };
  return { put: [privateNote(itemId, item.meetingId, text)], remove: [] };
}
