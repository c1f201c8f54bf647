import type { Id } from '../../shared/model/id';
import type { MinutesVersion } from '../../shared/report/minutes-context';
import type { Desk } from '../desk/desk';
import { giveFile } from '../desk/give-file';
import { say } from '../store/view-store';
import { writtenMinutes } from './written-minutes';

/** Writes the minutes of a meeting as a Word file and gives it to her; says what became of it. */
export async function exportMinutes(
  desk: Desk,
  meetingId: Id,
  version: MinutesVersion,
): Promise<void> {
  try {
    const minutes = await writtenMinutes(desk, meetingId, version);
    if (minutes) await giveFile(desk, minutes, minutes.notices);
  } catch {
    say(desk.view, NOT_WRITTEN, true);
  }
}

/** What is said where the Word file could not be written. */
export const NOT_WRITTEN =
  'The Word file could not be written. The minutes are safe in the book. Try again; if it stays so, open Minutebook anew.';
