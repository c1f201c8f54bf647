import type { ActionUpdate } from '../model/action-update';
import type { Attendee } from '../model/attendance';
import { type Book, recordOf, recordsOf } from '../model/book';
import { type Change, NO_CHANGE } from '../model/change';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';

/**
 * What the attendance, the declarations and the updates of a meeting say of one item, said of another of
 * its items: for text that goes on there.
 */
export function recordedAtOther(book: Book, itemId: Id, toItemId: Id): Change {
  const meeting = meetingOf(book, itemId);
  if (!meeting) return NO_CHANGE;
  const other = <T extends Id | null>(id: T) => (id === itemId ? toItemId : id);
  const moved: Meeting = {
    ...meeting,
    attendance: meeting.attendance.map(one => ({
      ...one,
      itemIds: [...new Set(one.itemIds.map(other))],
      movements: one.movements.map(each => ({ ...each, itemId: other(each.itemId) })),
    })),
    declarations: meeting.declarations.map(each => ({ ...each, itemId: other(each.itemId) })),
  };
  const updates = recordsOf(book, 'actionUpdate').filter(update => isGivenAt(update, itemId));
  return {
    put: [moved, ...updates.map(update => givenAt(update, itemId, toItemId))],
    remove: [],
  };
}

/** Items that are taken off are not told of guests who came for others too. */
export function withoutGuestsAt(book: Book, meetingId: Id, items: ReadonlySet<Id>): Change {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting?.attendance.some(one => cameForOthersToo(one, items))) return NO_CHANGE;
  const attendance = meeting.attendance.map(one =>
    cameForOthersToo(one, items)
      ? { ...one, itemIds: one.itemIds.filter(id => !items.has(id)) }
      : one,
  );
  return { put: [{ ...meeting, attendance }], remove: [] };
}

/** Who came for these items alone would be told to have been there all the time. */
function cameForOthersToo({ itemIds }: Attendee, items: ReadonlySet<Id>): boolean {
  return itemIds.some(id => items.has(id)) && itemIds.some(id => !items.has(id));
}

function meetingOf(book: Book, itemId: Id): Meeting | null {
  return recordOf(book, 'meeting', recordOf(book, 'agendaItem', itemId)?.meetingId ?? '');
}

function isGivenAt({ underItemId, closing }: ActionUpdate, itemId: Id): boolean {
  return underItemId === itemId || (closing?.how === 'underItem' && closing.itemId === itemId);
}

function givenAt(update: ActionUpdate, itemId: Id, toItemId: Id): ActionUpdate {
  const { closing, underItemId } = update;
  return {
    ...update,
    underItemId: underItemId === itemId ? toItemId : underItemId,
    closing:
      closing?.how === 'underItem' && closing.itemId === itemId
        ? { ...closing, itemId: toItemId }
        : closing,
  };
}
