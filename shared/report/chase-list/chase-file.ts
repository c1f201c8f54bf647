import type { ChaseList } from '../../registers/chase-list';
import { fileNamePart } from '../file-name-part';
import { meetingFileStem } from '../minutes-file';

/** `STSC-34-chase-list.docx`; without a next meeting the day of the list stands in its place. */
export function chaseFileName({ committee, meeting, asAt }: ChaseList): string {
  const stem = meeting
    ? meetingFileStem(committee, meeting, 'chase-list')
    : [committee.code, asAt, 'chase-list'].map(fileNamePart).join('-');
  return `${stem}.docx`;
}
