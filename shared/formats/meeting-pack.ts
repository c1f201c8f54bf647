import { zipped } from '../bytes/zip';
import { CALENDAR_ENDING, icsFile } from '../calendar/calendar-file';
import { meetingCalendar } from '../calendar/meeting-calendar';
import type { NewFile } from '../host';
import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { WithNotices } from '../model/notice';
import type { PartialDate } from '../model/partial-date';
import { type PackPart, PUBLIC_PARTS } from '../outs/pack-parts';
import { stationeryOf, templateOfWanted, usedTemplate } from '../outs/used-template';
import { type WantedPart, wantedFileName, wantedReport } from '../outs/wanted-report';
import { chaseList } from '../registers/chase-list';
import type { MinutesVersion } from '../registers/public-version';
import { chaseFileName } from '../report/chase-list/chase-file';
import { chaseReport } from '../report/chase-list/chase-report';
import { type FileFormat, inFormat } from '../report/file-format';
import { meetingFileStem, minutesInstant } from '../report/minutes-file';
import { reportBytes } from './report-bytes';

/** A meeting pack that is wanted: for whom it is, what is in it, in which formats, and as at which day. */
export interface PackWanted {
  readonly meetingId: Id;
  readonly version: MinutesVersion;
  readonly parts: readonly PackPart[];
  readonly formats: readonly FileFormat[];
  readonly today: PartialDate;
}

/**
 * All that goes out of a meeting as one zip: the same bytes for the same book and wishes. In a pack of the
 * public version there is nothing but the public version. `null` where the book has no such meeting.
 * `tell` is told how much of it is done, 0 to 1.
 */
export async function meetingPack(
  book: Book,
  wanted: PackWanted,
  tell: (share: number) => void = () => {},
): Promise<WithNotices<NewFile> | null> {
  const meeting = recordOf(book, 'meeting', wanted.meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  if (!committee) return null;
  const parts = wanted.parts.filter(
    part => wanted.version === 'full' || PUBLIC_PARTS.includes(part),
  );
  const files = new Map<string, Uint8Array>();
  for (const [at, part] of parts.entries()) {
    tell(at / parts.length);
    for (const { name, bytes } of await filesOf(book, meeting, part, wanted))
      files.set(name, bytes);
  }
  const open = wanted.version === 'public' ? ['public'] : [];
  const name = `${meetingFileStem(committee, meeting, 'pack', ...open)}.zip`;
  return { value: { name, bytes: zipped(files, minutesInstant(meeting)) }, notices: [] };
}

async function filesOf(
  book: Book,
  meeting: Meeting,
  part: PackPart,
  { version, formats, today }: PackWanted,
): Promise<NewFile[]> {
  const about = { meetingId: meeting.id, version };
  if (part === 'chase') return chaseFiles(book, meeting, formats, today);
  if (part === 'dates') return datesFile(book, meeting, today);
  if (part === 'publicVersion')
    return documentFiles(book, { what: 'minutes', ...about, version: 'public' }, formats);
  return documentFiles(book, { what: part, ...about }, formats);
}

async function documentFiles(
  book: Book,
  wanted: WantedPart,
  formats: readonly FileFormat[],
): Promise<NewFile[]> {
  const report = wantedReport(book, wanted);
  const name = wantedFileName(book, wanted);
  if (!report || name === null) return [];
  const template = templateOfWanted(book, wanted);
  return Promise.all(
    formats.map(async format => ({
      name: inFormat(name, format),
      bytes: (await reportBytes(report.value, format, template)).value,
    })),
  );
}

async function chaseFiles(
  book: Book,
  meeting: Meeting,
  formats: readonly FileFormat[],
  today: PartialDate,
): Promise<NewFile[]> {
  const list = chaseList(book, meeting.committeeId, today);
  if (!list || list.pages.length === 0) return [];
  const kept = stationeryOf(book, meeting.committeeId, today);
  const template = kept && usedTemplate(kept);
  return Promise.all(
    formats.map(async format => ({
      name: inFormat(chaseFileName(list), format),
      bytes: (await reportBytes(chaseReport(list), format, template)).value,
    })),
  );
}

function datesFile(book: Book, meeting: Meeting, today: PartialDate): NewFile[] {
  const calendar = meetingCalendar(book, meeting.id, today);
  if (!calendar) return [];
  const committee = recordOf(book, 'committee', meeting.committeeId);
  const name = meetingFileStem(committee, meeting, 'dates') + CALENDAR_ENDING;
  return [{ name, bytes: icsFile(calendar.value, minutesInstant(meeting)) }];
}
