import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import type { WithNotices } from '../model/notice';
import { agendaOf } from '../registers/agenda';
import type { MinutesVersion } from '../registers/public-version';
import { actionListReport } from '../report/action-list-report';
import { agendaReport } from '../report/agenda-report';
import { extractReport } from '../report/extract-report';
import { meetingFileStem, minutesFileName, minutesInstant } from '../report/minutes-file';
import { minutesReport } from '../report/minutes-report';
import type { Report } from '../report/report';

/** Which document about a meeting is wanted: its minutes, one item of them, or its actions alone. */
export type WantedReport = WantedPart | WantedExtract;

/** The minutes of a meeting, the actions in them, or its agenda. */
export interface WantedPart {
  readonly what: 'minutes' | 'actions' | 'agenda';
  readonly meetingId: Id;
  readonly version: MinutesVersion;
}

/** An item of the minutes of a meeting, with those under it. */
export interface WantedExtract extends Omit<WantedPart, 'what'> {
  readonly what: 'extract';
  readonly itemId: Id;
}

/**
 * The document that is wanted; `null` where the book has no such meeting or item. The same book gives
 * the same document.
 */
export function wantedReport(book: Book, wanted: WantedReport): WithNotices<Report> | null {
  const { meetingId, version } = wanted;
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return null;
  const how = { version, created: minutesInstant(meeting) };
  if (wanted.what === 'extract') return extractReport(book, wanted, how);
  if (wanted.what === 'agenda') return agendaReport(book, meetingId, how);
  if (wanted.what === 'actions') return actionListReport(book, meetingId, how);
  return minutesReport(book, meetingId, how);
}

/** What its Word file is called: `TABASC-33-item-5.docx`; `null` where the book has no such meeting. */
export function wantedFileName(book: Book, wanted: WantedReport): string | null {
  const meeting = recordOf(book, 'meeting', wanted.meetingId);
  if (!meeting) return null;
  const committee = recordOf(book, 'committee', meeting.committeeId);
  if (wanted.what === 'minutes') return minutesFileName(committee, meeting, wanted.version);
  const what = wanted.what === 'extract' ? ['item', itemPart(book, wanted)] : [wanted.what];
  const open = wanted.version === 'public' ? ['public'] : [];
  return `${meetingFileStem(committee, meeting, ...what, ...open)}.docx`;
}

/** Never a title: the name of a file may be seen by more people than the file. */
function itemPart(book: Book, { meetingId, itemId }: WantedExtract): string {
  const agenda = agendaOf(book, meetingId);
  const at = agenda.findIndex(({ item }) => item.id === itemId);
  return agenda[at]?.number || `at-${at + 1}`;
}
