import { FILE_FORMATS, type FileFormat } from '../../shared/report/file-format';
import type { MinutesVersion } from '../../shared/report/minutes-context';
import { exportMinutes } from '../word-export/export-minutes';
import type { AppCommand } from './app-command';
import { meetingAtHandId } from './open-places';

const LABELS: Readonly<Record<FileFormat, string>> = {
  docx: 'to Word',
  pdf: 'as PDF',
  md: 'as Markdown',
  txt: 'as plain text',
};

const ALSO: Readonly<Record<FileFormat, string>> = {
  docx: 'docx, save as, print',
  pdf: 'print, portable document, Acrobat',
  md: 'md, wiki, web site, GitHub',
  txt: 'txt, mail, notepad',
};

/** The minutes of the open meeting as files that leave the house, whole or as the public version. */
export const OUT_COMMANDS: readonly AppCommand[] = FILE_FORMATS.flatMap(format => [
  exporting(format, 'full'),
  exporting(format, 'public'),
]);

/** The names of these commands: `meeting.word`, `meeting.wordPublic`. */
export function nameOfExport(format: FileFormat, version: MinutesVersion): string {
  const name = format === 'docx' ? 'meeting.word' : `meeting.${format}`;
  return version === 'public' ? `${name}Public` : name;
}

function exporting(format: FileFormat, version: MinutesVersion): AppCommand {
  const what = version === 'public' ? 'the public version' : 'the minutes';
  const also = version === 'public' ? 'without what is confidential, redacted, publish, ' : '';
  return {
    name: nameOfExport(format, version),
    group: 'Meeting',
    label: `Export ${what} ${LABELS[format]}`,
    keys: format === 'docx' && version === 'full' ? ['Mod+Shift+S'] : [],
    alsoCalled: also + ALSO[format],
    ready: desk => {
      const meetingId = meetingAtHandId(desk);
      return meetingId === null ? null : () => void exportMinutes(desk, meetingId, version, format);
    },
  };
}
