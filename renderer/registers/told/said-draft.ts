import type { Book } from '../../../shared/model/book';
import { recordOf } from '../../../shared/model/book';
import type { Committee } from '../../../shared/model/committee';
import type { Id } from '../../../shared/model/id';
import type { Meeting } from '../../../shared/model/meeting';
import { dateInWords, type PartialDate } from '../../../shared/model/partial-date';
import { meetingsOf } from '../../../shared/registers/meetings';
import { meetingName } from '../../meeting/meeting-words';
import { dateFact } from '../../ui/typed-facts';

/** When, where and by whom something is said of a row of a register, as it is typed. */
export interface SaidDraft {
  readonly on: string;
  readonly meetingId: Id | '';
  readonly by: string;
  readonly words: string;
}

/** What is typed, as a statement has it; `null` while the date is not understood. */
export function saidOf(
  { on, meetingId, by, words }: SaidDraft,
  today: PartialDate,
): { on: PartialDate; meetingId: Id | null; by: string; words: string } | null {
  const date = dateFact(on, today);
  if (date.says.wrong) return null;
  return { on: date.value ?? today, meetingId: meetingId || null, by: by.trim(), words };
}

/** Said today, at no meeting; or at the meeting she comes from, where that was held. */
export function firstSaid(book: Book, cameFrom: Id | null, today: PartialDate): SaidDraft {
  const meeting = recordOf(book, 'meeting', cameFrom ?? '');
  const empty = { meetingId: '', by: '', words: '' } as const;
  if (!meeting?.date || meeting.state === 'preparation')
    return { ...empty, on: dateInWords(today) };
  return { ...empty, meetingId: meeting.id, on: dateInWords(meeting.date) };
}

/** A meeting that something can have been said at. */
export interface MeetingChoice {
  readonly meeting: Meeting;
  readonly name: string;
}

/** The meetings of these committees that something can have been said at, the last first. */
export function meetingChoices(
  book: Book,
  committees: readonly Committee[],
): readonly MeetingChoice[] {
  return committees
    .flatMap(committee =>
      meetingsOf(book, committee.id)
        .filter(({ date }) => date !== null)
        .map(meeting => ({
          meeting,
          name: `${committee.code}, ${meetingName(meeting)}${
            meeting.number === '' ? '' : `, ${dateInWords(meeting.date ?? '')}`
          }`,
        })),
    )
    .sort((a, b) => ((a.meeting.date ?? '') < (b.meeting.date ?? '') ? 1 : -1));
}
