import type { PackWanted } from '../../shared/formats/meeting-pack';
import { bookFile, recordOf } from '../../shared/model/book';
import { templateIdsOfMeeting } from '../../shared/outs/used-template';
import type { Desk } from '../desk/desk';
import { giveFile } from '../desk/give-file';
import { say } from '../store/said';
import { inOutWorker } from './in-out-worker';
import { runLong } from './run-long';

/** Writes all that goes out of a meeting as one zip and gives it to her; says what became of it. */
export async function givePack(desk: Desk, wanted: Omit<PackWanted, 'today'>): Promise<void> {
  const { meetingId } = wanted;
  const { today } = desk.now();
  try {
    const pack = await runLong(desk, 'Writing the meeting pack', async ({ signal, tell }) => {
      const meeting = recordOf(desk.book.getState().book, 'meeting', meetingId);
      if (!meeting) return null;
      await desk.bringOpenActions(meeting.committeeId);
      await desk.bringPlaces(templateIdsOfMeeting(desk.book.getState().book, meetingId));
      const book = bookFile(desk.book.getState().book);
      return inOutWorker(ask => ask('pack', book, { ...wanted, today }), signal, tell);
    });
    if (pack) await giveFile(desk, pack, pack.notices);
  } catch {
    say(
      desk.view,
      'The meeting pack could not be written. All is safe in the book. Try again; if it stays so, write its files one by one.',
      true,
    );
  }
}
