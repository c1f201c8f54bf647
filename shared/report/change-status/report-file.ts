import type { Code } from '../../model/code';
import type { PartialDate } from '../../model/partial-date';
import { fileNamePart } from '../file-name-part';

/** `SEC-change-status-2018-08.docx`, with nothing in it that a disk could refuse. */
export function changeStatusFileName(code: Code | null, month: PartialDate): string {
  return `${fileNamePart(code?.shortName ?? '') || 'code'}-change-status-${month}.docx`;
}
