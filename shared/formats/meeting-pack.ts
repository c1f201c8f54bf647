import { zipped } from '../bytes/zip';
import { CALENDAR_ENDING, icsFile } from '../calendar/calendar-file';
import { meetingCalendar } from '../calendar/meeting-calendar';
import type { NewFile } from '../host';
import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { Notice, WithNotices } from '../model/notice';
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
import type { Report } from '../report/report';
import type { UsedTemplate } from '../word/template/docx-of';
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
 * All that goes out of a meeting as one zip: the same bytes for the same book and wishes, with a remark on
 * each part of which there is nothing. In a pack of the public version there is nothing but that. `null` where the book has no such meeting.
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
  const notices = new Map<string, Notice>();
  for (const [at, part] of parts.entries()) {
    tell(at / parts.length);
    const { value, notices: told } = await filesOf(book, meeting, part, wanted);
    for (const { name, bytes } of value) files.set(name, bytes);
    for (const notice of value.length === 0 ? [missing(part)] : told)
      notices.set(notice.message, notice);
  }
  const open = wanted.version === 'public' ? ['public'] : [];
  const name = `${meetingFileStem(committee, meeting, 'pack', ...open)}.zip`;
  const bytes = zipped(files, minutesInstant(meeting));
  return { value: { name, bytes }, notices: [...notices.values()] };
}

const MISSING: Readonly<Record<PackPart, string>> = {
  minutes: 'The pack has no minutes: the book does not hold them.',
  publicVersion: 'The pack has no public version: the book does not hold it.',
  agenda: 'The pack has no agenda: the book does not hold it.',
  actions: 'The pack has no list of actions: the book does not hold it.',
  chase: 'The pack has no chase list: no action is open.',
  dates: 'The pack has no calendar file: no meeting and no due date lies ahead.',
};

/** What is told of a part that was wanted and of which there is nothing. */
function missing(part: PackPart): Notice {
  return { code: 'partMissing', message: MISSING[part] };
}

type PartFiles = WithNotices<readonly NewFile[]>;

const NOTHING: PartFiles = { value: [], notices: [] };

async function filesOf(
  book: Book,
  meeting: Meeting,
  part: PackPart,
  { version, formats, today }: PackWanted,
): Promise<PartFiles> {
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
): Promise<PartFiles> {
  const report = wantedReport(book, wanted);
  const name = wantedFileName(book, wanted);
  if (!report || name === null) return NOTHING;
  const template = templateOfWanted(book, wanted);
  // What is told of the document itself stands in the checks before sending.
  return inFormats(report.value, { name, formats, template });
}

async function chaseFiles(
  book: Book,
  meeting: Meeting,
  formats: readonly FileFormat[],
  today: PartialDate,
): Promise<PartFiles> {
  const list = chaseList(book, meeting.committeeId, today);
  if (!list || list.pages.length === 0) return NOTHING;
  const kept = stationeryOf(book, meeting.committeeId, today);
  const template = kept && usedTemplate(kept);
  return inFormats(chaseReport(list), { name: chaseFileName(list), formats, template });
}

/** A report as a file of each format, `name` being that of the Word file. */
async function inFormats(
  report: Report,
  {
    name,
    formats,
    template,
  }: {
    readonly name: string;
    readonly formats: readonly FileFormat[];
    readonly template: UsedTemplate | null;
  },
): Promise<PartFiles> {
  const written = await Promise.all(
    formats.map(async format => ({ format, ...(await reportBytes(report, format, template)) })),
  );
  return {
    value: written.map(({ format, value }) => ({ name: inFormat(name, format), bytes: value })),
    notices: written.flatMap(({ notices }) => notices),
  };
}

function datesFile(book: Book, meeting: Meeting, today: PartialDate): PartFiles {
  const calendar = meetingCalendar(book, meeting.id, today);
  if (!calendar) return NOTHING;
  const committee = recordOf(book, 'committee', meeting.committeeId);
  const name = meetingFileStem(committee, meeting, 'dates') + CALENDAR_ENDING;
  const bytes = icsFile(calendar.value, minutesInstant(meeting));
  return { value: [{ name, bytes }], notices: calendar.notices };
}
