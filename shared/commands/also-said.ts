import { type Book, recordOf } from '../model/book';
import { apply } from '../model/change';
import type { Meeting } from '../model/meeting';
import { quorateThroughout, quorumAt } from '../registers/quorum';
import { type SentenceInFile, sentenceTaken } from './take-sentence';

/** What follows where a sentence around the items is taken, in sentences; `null` where nothing else does. */
export function alsoSaid(book: Book, sentence: SentenceInFile): string | null {
  const { meetingId, part } = sentence;
  const taken = sentenceTaken(book, sentence);
  const before = recordOf(book, 'meeting', meetingId);
  if (!before || !('change' in taken)) return null;
  const now = recordOf(apply(book, taken.change), 'meeting', meetingId);
  if (!now) return null;
  switch (part.of) {
    case 'meetingTitle':
      return TITLED;
    case 'quorate':
      return whatAttendanceSays(book, now);
    case 'closeTime':
      return 'The time in the head of the minutes follows.';
    case 'declaration':
      return whoWithdrew(before, now, part.at);
    case 'nextMeeting':
      return null;
  }
}

const TITLED =
  'The minutes then keep this title, whatever number the meeting has. A copy that went out under the one before, and does not name it in its properties either, is then not known as theirs.';

function whatAttendanceSays(book: Book, { id, quorate }: Meeting): string | null {
  const counted = quorateThroughout(book, id);
  if (quorate === null || counted === null || counted === quorate) return null;
  const why = quorumAt(book, id, null)?.why ?? '';
  const not = counted ? '' : 'not ';
  return `By the attendance and the committee’s rule it was ${not}quorate. ${why}`.trim();
}

function whoWithdrew(before: Meeting, now: Meeting, at: number): string | null {
  const [was, is] = [before, now].map(({ declarations }) => declarations[at]);
  const isKept = before.declarations.length === now.declarations.length;
  if (!was || (isKept && was.withdrew === is?.withdrew)) return null;
  if (isKept)
    return `${was.name} then counts as ${is?.withdrew ? 'withdrawn' : 'having stayed'}, also for the quorum.`;
  return was.withdrew
    ? `${was.name} then no longer counts as withdrawn, also for the quorum.`
    : null;
}
