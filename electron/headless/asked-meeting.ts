import { recordsOf } from '../../shared/model/book';
import type { Meeting } from '../../shared/model/meeting';
import type { OpenInput } from './open-input';
import { Refusal } from './requests';

/** The meeting of that number, or the one there is. Throws `Refusal` where there is none, or several. */
export function askedMeeting(
  input: OpenInput,
  { file, meeting: number }: { readonly file: string; readonly meeting: string | null },
): Meeting {
  const meetings = recordsOf(input.book, 'meeting');
  const found = meetings.filter(meeting => number === null || meeting.number === number);
  const [first] = found;
  if (first && found.length === 1) return first;
  const numbers = meetings.map(meeting => meeting.number).join(', ');
  if (meetings.length === 0) throw new Refusal(`${file} holds no meeting.`);
  throw new Refusal(
    number === null
      ? `${file} holds several meetings. Say which: --meeting ${numbers}.`
      : `${file} does not hold one meeting ${number}. It holds ${numbers}.`,
  );
}
