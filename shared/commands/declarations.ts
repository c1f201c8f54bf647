import type { Declaration } from '../model/attendance';
import type { Book } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import { openMeeting } from './open-meeting';

/**
 * Records an interest that someone declared, and whether they withdrew for the item. What they
 * declared before on the same item is replaced. `null` for a blank name or a circulated meeting.
 */
export function declareInterest(
  book: Book,
  { meetingId, ...declared }: Declaration & { meetingId: Id },
): Change | null {
  const meeting = openMeeting(book, meetingId);
  if (!meeting || declared.name.trim() === '') return null;
  const at = meeting.declarations.findIndex(
    ({ name, itemId }) => name === declared.name && itemId === declared.itemId,
  );
  const declarations =
    at < 0 ? [...meeting.declarations, declared] : meeting.declarations.with(at, declared);
  return { put: [{ ...meeting, declarations }], remove: [] };
}
