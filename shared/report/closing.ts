import type { Meeting } from '../model/meeting';
import type { MinutesContext } from './minutes-context';
import { bodyParagraph, partHeading, type ReportBlock, textRun } from './report';

/** When the meeting closed and when the next one is; nothing of what is not known. */
export function closing({ meeting }: MinutesContext): ReportBlock[] {
  const sentences: string[] = [];
  if (meeting.closeTime !== null) sentences.push(closeInWords(meeting.closeTime));
  if (meeting.nextMeeting !== '') sentences.push(nextMeetingInWords(meeting.nextMeeting));
  if (sentences.length === 0) return [];
  return [
    partHeading(headingFor(meeting)),
    ...sentences.map(sentence => bodyParagraph([textRun(sentence)])),
  ];
}

/** When a meeting closed, as the minutes say it. */
export function closeInWords(closeTime: string): string {
  return `The meeting closed at ${closeTime}.`;
}

/** When the next one is, as the minutes say it: what is no sentence becomes one. */
export function nextMeetingInWords(words: string): string {
  return /[.!?]$/.test(words) ? words : `Next meeting: ${words}.`;
}

/** The lines to sign on, by house style. */
export function signature({ style }: MinutesContext): ReportBlock[] {
  if (!style.signature) return [];
  return [{ kind: 'signature', label: 'Signed by the Chair as a correct record' }];
}

function headingFor({ closeTime, nextMeeting: next }: Meeting): string {
  if (next === '') return 'Close';
  return closeTime === null ? 'Next meeting' : 'Close and next meeting';
}
