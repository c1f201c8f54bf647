import type { Meeting } from '../../shared/model/meeting';
import { dateInWords } from '../../shared/model/partial-date';

/** A meeting in a few words: `Meeting 33`, or its date where the committee does not count. */
export function meetingName({ number, date }: Meeting): string {
  if (number !== '') return `Meeting ${number}`;
  return date === null ? 'Meeting' : `Meeting of ${dateInWords(date)}`;
}
