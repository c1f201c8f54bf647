import type { Committee } from '../../shared/model/committee';
import type { Meeting } from '../../shared/model/meeting';
import { dateInWords } from '../../shared/model/partial-date';

/** What stands at the head of a meeting's minutes: its own title, else committee and number. */
export function meetingTitle(committee: Committee, meeting: Meeting): string {
  return meeting.title || `${committee.name} ${meetingName(meeting)}`;
}

/** A meeting in a few words: `Meeting 33`, or its date where the committee does not count. */
export function meetingName({ number, date }: Meeting): string {
  if (number !== '') return `Meeting ${number}`;
  return date === null ? 'Meeting' : `Meeting of ${dateInWords(date)}`;
}
