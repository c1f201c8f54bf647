import type { ActionUpdate } from '../model/action-update';
import type { Attendee } from '../model/attendance';
import type { Block } from '../model/block';
import { mapLines } from '../model/block-lines';
import { type Book, recordOf, recordsOf } from '../model/book';
import { type Change, NO_CHANGE } from '../model/change';
import type { Id } from '../model/id';
import type { Inline } from '../model/inline';
import type { Meeting } from '../model/meeting';
import { mentionsOf } from '../registers/mentions';

/**
 * What a meeting says of one item, said of another of its items, for text that goes on there: the
 * attendance, the declarations, the updates, and the references in the words of its minutes.
 */
export function recordedAtOther(book: Book, itemId: Id, toItemId: Id): Change {
  const meetingId = recordOf(book, 'agendaItem', itemId)?.meetingId ?? '';
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return NO_CHANGE;
  const other: Other = id => (id === itemId ? toItemId : id);
  const records = [
    ...recordsOf(book, 'actionUpdate').map(update => [update, updateAt(update, other)] as const),
    ...recordsOf(book, 'minute').map(
      minute => [minute, { ...minute, blocks: blocksAt(minute.blocks, other) }] as const,
    ),
  ];
  const changed = records.filter(
    ([before]) => before.meetingId === meetingId && mentionsOf(before).has(itemId),
  );
  return { put: [meetingAt(meeting, other), ...changed.map(([, now]) => now)], remove: [] };
}

/** The item that is meant now. */
type Other = <T extends Id | null>(id: T) => T | Id;

function meetingAt(meeting: Meeting, other: Other): Meeting {
  return {
    ...meeting,
    attendance: meeting.attendance.map(one => ({
      ...one,
      itemIds: [...new Set(one.itemIds.map(other))],
      movements: one.movements.map(each => ({ ...each, itemId: other(each.itemId) })),
    })),
    declarations: meeting.declarations.map(each => ({ ...each, itemId: other(each.itemId) })),
  };
}

function updateAt(update: ActionUpdate, other: Other): ActionUpdate {
  const { closing, underItemId, blocks } = update;
  return {
    ...update,
    underItemId: other(underItemId),
    closing: closing?.how === 'underItem' ? { ...closing, itemId: other(closing.itemId) } : closing,
    blocks: blocksAt(blocks, other),
  };
}

function blocksAt<B extends Block>(blocks: readonly B[], other: Other): B[] {
  return blocks.map(block => mapLines(block, line => line.map(piece => pieceAt(piece, other))));
}

function pieceAt(piece: Inline, other: Other): Inline {
  if (piece.type !== 'footnote') return referenceAt(piece, other);
  const { content } = piece;
  return content ? { ...piece, content: content.map(inner => referenceAt(inner, other)) } : piece;
}

function referenceAt<P extends Inline>(piece: P, other: Other): P {
  if (piece.type !== 'reference') return piece;
  return { ...piece, attrs: { ...piece.attrs, target: other(piece.attrs.target) } };
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
