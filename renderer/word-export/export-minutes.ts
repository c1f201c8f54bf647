import type { Id } from '../../shared/model/id';
import { type FileFormat, FORMAT_WORDS } from '../../shared/report/file-format';
import type { MinutesVersion } from '../../shared/report/minutes-context';
import type { Desk } from '../desk/desk';
import { giveFile } from '../desk/give-file';
import { say } from '../store/view-store';
import { writtenMinutes } from './written-minutes';

/** Writes the minutes of a meeting as a file and gives it to her; says what became of it. */
export async function exportMinutes(
  desk: Desk,
  meetingId: Id,
  version: MinutesVersion,
  format: FileFormat = 'docx',
): Promise<void> {
  try {
    const minutes = await writtenMinutes(desk, meetingId, version, format);
    if (minutes) await giveFile(desk, minutes, minutes.notices);
  } catch {
    say(desk.view, format === 'docx' ? NOT_WRITTEN : notWrittenAs(format), true);
  }
}

/** What is said where the Word file could not be written. */
export const NOT_WRITTEN =
  'The Word file could not be written. The minutes are safe in the book. Try again; if it stays so, open Minutebook anew.';

function notWrittenAs(format: FileFormat): string {
  const name = FORMAT_WORDS[format];
  return `The minutes could not be written as ${name}. They are safe in the book. Try again; if it stays so, write the Word file and make the ${name} from there.`;
}
