import { type Block, isAction } from '../../model/block';
import { type Book, recordOf, recordsOf } from '../../model/book';
import type { Id } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import { sameValue } from '../../model/same-value';
import { correctableAttendance, correctableDeclarations } from './attendance';
import { correctableFacts } from './facts';
import { correctableItems } from './items';
import type { Correctable, CorrectionSpot } from './spot';
import { correctableUpdates } from './updates';

/**
 * All that can be corrected of a meeting's minutes: its facts, then item by item the title, the lines,
 * the owners and due dates of actions and what was said of carried ones, then declarations and who was
 * there.
 */
export function correctables(book: Book, meetingId: Id): Correctable[] {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return [];
  const updates = correctableUpdates(book, meetingId);
  return [
    ...correctableFacts(meeting),
    ...correctableItems(book, meetingId).flatMap(ofItem => [
      ...ofItem,
      ...updates.filter(({ itemId }) => itemId === ofItem[0]?.itemId),
    ]),
    ...correctableDeclarations(book, meeting),
    ...correctableAttendance(meeting),
  ];
}

/** What stands at a spot of the minutes; `null` where nothing does. */
export function correctableAt(book: Book, meetingId: Id, spot: CorrectionSpot): Correctable | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  const parts = meeting ? partsBeside(book, meeting, spot) : [];
  return parts.find(each => sameValue(each.spot, spot)) ?? null;
}

/** The parts among which a spot is: it is asked at each key, and a meeting can have thousands of lines. */
function partsBeside(book: Book, meeting: Meeting, spot: CorrectionSpot): Correctable[] {
  switch (spot.of) {
    case 'fact':
      return correctableFacts(meeting);
    case 'attendee':
    case 'missing':
      return correctableAttendance(meeting);
    case 'declaration':
      return correctableDeclarations(book, meeting);
    case 'update':
    case 'status':
      return correctableUpdates(book, meeting.id);
    case 'title':
    case 'line':
      return correctableItems(book, meeting.id, spot.itemId).flat();
    case 'owners':
    case 'due':
      return correctableItems(book, meeting.id, itemThatRaised(book, spot.actionId)).flat();
  }
}

function itemThatRaised(book: Book, actionId: Id): Id | null {
  const raises = (block: Block) => isAction(block) && block.attrs.id === actionId;
  return recordsOf(book, 'minute').find(({ blocks }) => blocks.some(raises))?.itemId ?? null;
}
