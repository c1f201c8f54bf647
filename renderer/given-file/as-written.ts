import { sameBytes } from '../../shared/bytes/same-bytes';
import { recordOf, recordsOf } from '../../shared/model/book';
import type { Meeting } from '../../shared/model/meeting';
import type { MinutesVersion } from '../../shared/registers/public-version';
import { minutesFileName } from '../../shared/report/minutes-file';
import type { Desk } from '../desk/desk';
import { meetingName } from '../meeting/meeting-words';
import { writtenMinutes } from '../word-export/written-minutes';

/** Minutes of the book that a file has the name of. */
interface Namesake {
  readonly meeting: Meeting;
  readonly version: MinutesVersion;
  readonly words: string;
}

/**
 * Whether a Word file is, byte for byte, what the book writes for the meeting that its name tells:
 * so she learns whether someone has changed it. In words; `null` where it has the name of no meeting.
 */
export async function asWritten(
  desk: Desk,
  name: string,
  bytes: Uint8Array,
): Promise<string | null> {
  const namesakes = namesakesOf(desk, name);
  for (const namesake of namesakes) {
    if (await isWritten(desk, namesake, bytes)) {
      return `It is ${namesake.words} exactly as your book has it now: nobody has changed it since Minutebook wrote it.`;
    }
  }
  const [first] = namesakes;
  return first
    ? `It is not what your book writes for ${first.words} now: the file was changed, or your minutes were, or another version of Minutebook wrote it.`
    : null;
}

async function isWritten(
  desk: Desk,
  { meeting, version }: Namesake,
  bytes: Uint8Array,
): Promise<boolean> {
  await desk.bringMeeting(meeting.id);
  const minutes = await writtenMinutes(desk, meeting.id, version);
  return minutes !== null && sameBytes(minutes.bytes, bytes);
}

function namesakesOf(desk: Desk, name: string): Namesake[] {
  const { book } = desk.book.getState();
  const wanted = name.replace(NUMBERED, '.docx');
  return recordsOf(book, 'meeting').flatMap(meeting => {
    const committee = recordOf(book, 'committee', meeting.committeeId);
    return (['full', 'public'] as const)
      .filter(version => minutesFileName(committee, meeting, version) === wanted)
      .map(version => ({
        meeting,
        version,
        words: `${version === 'public' ? 'the public version of ' : ''}${committee?.code ?? ''} ${meetingName(meeting)}`,
      }));
  });
}

/** How a second copy is called beside the first: `Minutes (2).docx`, `Minutes(1).docx`. */
const NUMBERED = / ?\(\d+\)\.docx$/i;
