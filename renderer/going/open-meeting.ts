import { type Book, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { agendaOf } from '../../shared/registers/agenda';
import { itemInHand } from '../../shared/registers/sitting';
import type { Desk } from '../desk/desk';
import { forWhatComes } from '../desk/held-keys';
import { meetingAnchor } from '../meeting/anchors';
import { showScreen } from './show-screen';

/** Opens a meeting at the item in hand, or at its first. */
export async function openMeeting(desk: Desk, meetingId: Id): Promise<void> {
  await forWhatComes(desk.bringMeeting(meetingId));
  const first = firstItem(desk.book.getState().book, meetingId);
  showScreen(desk, { name: 'meeting', meetingId }, meetingAnchor(meetingId), first);
}

/** The item a meeting is opened at: the one in hand, or its first; `null` where it has none. */
export function firstItem(book: Book, meetingId: Id): Id | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  const inHand = meeting && meeting.state === 'inSession' ? itemInHand(meeting) : null;
  return inHand ?? agendaOf(book, meetingId)[0]?.item.id ?? null;
}
