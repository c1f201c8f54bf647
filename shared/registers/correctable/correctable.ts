import { type Book, recordOf } from '../../model/book';
import type { Id } from '../../model/id';
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
  return correctables(book, meetingId).find(each => sameValue(each.spot, spot)) ?? null;
}
