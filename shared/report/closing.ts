import type { Meeting } from '../model/meeting';
import type { MinutesContext } from './minutes-context';
import { bodyParagraph, partHeading, type ReportBlock, textRun } from './report';

/** When the meeting closed and when the next one is; nothing of what is not known. */
export function closing({ meeting }: MinutesContext): ReportBlock[] {
  const sentences: string[] = [];
  if (meeting.closeTime !== null) sentences.push(`The meeting closed at ${meeting.closeTime}.`);
  if (meeting.nextMeeting !== '') sentences.push(nextMeeting(meeting.nextMeeting));
  if (sentences.length === 0) return [];
  return [
    partHeading(headingFor(meeting)),
    ...sentences.map(sentence => bodyParagraph([textRun(sentence)])),
  ];
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

function nextMeeting(words: string): string {
  return /[.!?]$/.test(words) ? words : `Next meeting: ${words}.`;
}
