import type { Committee } from '../../shared/model/committee';
import type { Meeting, MeetingState } from '../../shared/model/meeting';
import { dateInWords } from '../../shared/model/partial-date';

/** How far a meeting has come, in her words. */
export const STATE_WORDS: { readonly [S in MeetingState]: string } = {
  preparation: 'In preparation',
  inSession: 'In session',
  draft: 'Draft',
  withChair: 'With the Chair',
  circulated: 'Circulated',
  approved: 'Approved',
};

/** What stands at the head of a meeting's minutes: its own title, else committee and number. */
export function meetingTitle(committee: Committee, meeting: Meeting): string {
  return meeting.title || `${committee.name} ${meetingName(meeting)}`;
}

/** A meeting in a few words: `Meeting 33`, or its date where the committee does not count. */
export function meetingName({ number, date }: Meeting): string {
  if (number !== '') return `Meeting ${number}`;
  return date === null ? 'Meeting' : `Meeting of ${dateInWords(date)}`;
}
