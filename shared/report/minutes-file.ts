import type { Committee } from '../model/committee';
import type { Meeting } from '../model/meeting';
import type { MinutesVersion } from '../registers/public-version';
import { fileNamePart } from './file-name-part';

/** `TABASC-33-minutes.docx`, with nothing in it that a disk could refuse. */
export function minutesFileName(
  committee: Committee | null,
  meeting: Meeting,
  version: MinutesVersion,
): string {
  const what = version === 'public' ? ['minutes', 'public'] : ['minutes'];
  return `${meetingFileStem(committee, meeting, ...what)}.docx`;
}

/** `TABASC-33-dates`: how the name of any file about a meeting begins. */
export function meetingFileStem(
  committee: Committee | null,
  { number, date }: Meeting,
  ...what: readonly string[]
): string {
  const parts = [committee?.code ?? 'committee', number === '' ? (date ?? '') : number, ...what];
  return parts
    .map(fileNamePart)
    .filter(part => part !== '')
    .join('-');
}

/**
 * The instant at which the file says it was made (ISO 8601): noon of the day of the meeting, so that
 * the same minutes give the same bytes.
 */
export function minutesInstant({ date }: Meeting): string {
  const [year = '1980', month = '01', day = '01'] = (date ?? '1980').split('-');
  return `${year}-${month}-${day}T12:00:00Z`;
}
