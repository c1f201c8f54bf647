import type { Meeting } from '../../model/meeting';
import { dateInWords } from '../../model/partial-date';
import { type Correctable, type CorrectableFact, correctable } from './spot';

const WHAT: Readonly<Record<CorrectableFact, string>> = {
  date: 'date',
  startTime: 'start',
  closeTime: 'close',
  place: 'place',
  nextMeeting: 'next meeting',
};

/** The facts of a meeting that its minutes say, or could. */
export function correctableFacts(meeting: Meeting): Correctable[] {
  const texts: Readonly<Record<CorrectableFact, string>> = {
    date: meeting.date === null ? '' : dateInWords(meeting.date),
    startTime: meeting.startTime ?? '',
    closeTime: meeting.closeTime ?? '',
    place: meeting.place,
    nextMeeting: meeting.nextMeeting,
  };
  const facts = Object.keys(texts) as CorrectableFact[];
  return facts.map(fact =>
    correctable({
      spot: { of: 'fact', fact },
      group: 'the meeting',
      what: WHAT[fact],
      text: texts[fact],
    }),
  );
}
