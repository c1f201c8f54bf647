import { privateNotesOf } from '../../shared/commands/retention';
import { recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { openDialog } from '../commands/open-places';
import type { Desk } from '../desk/desk';
import { bringAll } from './take-step';

/** Shows until when what a meeting left is kept, with her private notes of it at hand. */
export async function askHowLong(desk: Desk, meetingId: Id): Promise<void> {
  await bringAll(desk, [meetingId]);
  openDialog(desk, 'howLong', meetingId);
}

/** Asks about her private notes once minutes are approved, where the committee wishes that. */
export function askAboutNotes(desk: Desk, meetingId: Id): void {
  const { book } = desk.book.getState();
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  const isAsked = committee?.retention?.notesUntilApproved === true;
  if (!isAsked || privateNotesOf(book, meetingId).length === 0) return;
  openDialog(desk, 'howLong', meetingId);
}
