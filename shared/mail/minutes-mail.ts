import { type Book, recordOf } from '../model/book';
import type { Committee } from '../model/committee';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { dateInWords } from '../model/partial-date';
import { meetingInWords } from '../registers/meetings';
import type { MinutesVersion } from '../registers/public-version';
import type { MailDraft } from './mail-draft';

/**
 * The words of the mail that the minutes of a meeting go out with. It says nothing of what stands in
 * them, so that nothing confidential is in it. `null` where there is no such meeting.
 */
export function minutesMail(
  book: Book,
  meetingId: Id,
  version: MinutesVersion,
): Pick<MailDraft, 'subject' | 'text'> | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  if (!meeting || !committee) return null;
  const what = minutesInWords(meeting, version);
  return {
    subject: `${committee.code} ${nameOf(meeting)}${dayOf(meeting)}: ${what}`,
    text: [
      'Dear all,',
      `Please find attached the ${what} of ${meetingInWords(meeting)} of the ${committee.name}${heldOn(meeting)}.`,
      ...replies(meeting),
      ...nextTime(meeting),
      signature(committee),
    ].join('\n\n'),
  };
}

function minutesInWords({ state }: Meeting, version: MinutesVersion): string {
  const minutes = state === 'approved' ? 'minutes' : 'draft minutes';
  return version === 'public' ? `${minutes} (public version)` : minutes;
}

/** As a subject says it, without an article. */
function nameOf(meeting: Meeting): string {
  return meetingInWords(meeting).replace(/^the /, '');
}

/** A meeting without a number is called by its date already. */
function dayOf({ number, date }: Meeting): string {
  return number === '' || date === null ? '' : `, ${dateInWords(date)}`;
}

function heldOn({ number, date }: Meeting): string {
  if (number === '' || date === null) return '';
  return `, held ${date.length === 10 ? 'on' : 'in'} ${dateInWords(date)}`;
}

function replies({ state }: Meeting): string[] {
  return state === 'approved' ? [] : ['Please let me know of any corrections.'];
}

function nextTime({ nextMeeting }: Meeting): string[] {
  return nextMeeting.trim() === '' ? [] : [`Next meeting: ${nextMeeting.trim()}`];
}

function signature({ secretary, code }: Committee): string {
  return ['Kind regards,', secretary, `Secretary to the ${code}`].filter(Boolean).join('\n');
}
