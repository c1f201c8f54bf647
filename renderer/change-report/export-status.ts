import { keepReport } from '../../shared/commands/changes/kept-reports';
import { recordOf } from '../../shared/model/book';
import type { KeptReport } from '../../shared/model/kept-report';
import {
  keptReportsOf,
  type ReportOfMonth,
  reportInWords,
  sinceLastReport,
} from '../../shared/registers/changes/kept-reports';
import { isIn } from '../../shared/registers/changes/modification-news';
import { meetingsOf } from '../../shared/registers/meetings';
import { changeStatusReport } from '../../shared/report/change-status/change-status-report';
import { changeStatusFileName } from '../../shared/report/change-status/report-file';
import type { ChangeStatusWanted } from '../../shared/report/change-status/status-context';
import { type FileFormat, inFormat } from '../../shared/report/file-format';
import type { Report } from '../../shared/report/report';
import type { Desk } from '../desk/desk';
import { doIt } from '../desk/desk';
import { giveFile } from '../desk/give-file';
import { broughtStationery } from '../outs/brought-stationery';
import { say } from '../store/said';
import { writtenInWorker } from '../word-export/written-in-worker';

/** Which Change Status Report is wanted, and what its title page says. */
export interface StatusWanted extends ReportOfMonth {
  readonly presentedTo: string;
  readonly version: string;
}

/** Makes a Change Status Report, keeps it in the book and gives her its file. */
export async function makeReport(
  desk: Desk,
  wanted: StatusWanted,
  format: FileFormat,
): Promise<void> {
  await saidIfNot(desk, async () => {
    await bringMonth(desk, wanted);
    const named = reportInWords(wanted);
    const kept = doIt(desk, { label: named }, (book, context) =>
      keepReport(book, dated(wanted), context),
    );
    const [report] = keptReportsOf(desk.book.getState().book, wanted.codeId).filter(
      ({ month, committeeId }) => month === wanted.month && committeeId === wanted.committeeId,
    );
    if (kept && report) await exportKept(desk, report, format);
  });
}

/** Gives her a file of the report as it would be now, marked as a draft; nothing is kept. */
export async function tryReport(
  desk: Desk,
  wanted: StatusWanted,
  format: FileFormat,
): Promise<void> {
  await saidIfNot(desk, async () => {
    await bringMonth(desk, wanted);
    const made = changeStatusReport(desk.book.getState().book, dated(wanted));
    if (made) await give(desk, { ...made.value, watermark: 'DRAFT' }, wanted, format);
  });
}

/** Gives her the file of a kept report: the same file each time. */
export async function exportKept(
  desk: Desk,
  report: KeptReport,
  format: FileFormat,
): Promise<void> {
  await saidIfNot(desk, () => give(desk, report.document, report, format));
}

async function give(
  desk: Desk,
  report: Report,
  { codeId, committeeId, month, asAt }: ReportOfMonth,
  format: FileFormat,
): Promise<void> {
  const code = recordOf(desk.book.getState().book, 'code', codeId);
  const template = await broughtStationery(desk, committeeId, asAt);
  const { bytes, notices } = await writtenInWorker({ report, format, template });
  const name = inFormat(changeStatusFileName(code, month), format);
  await giveFile(desk, { name, bytes }, notices);
}

async function saidIfNot(desk: Desk, doing: () => Promise<void>): Promise<void> {
  try {
    await doing();
  } catch {
    say(desk.view, NOT_WRITTEN, true);
  }
}

function dated(wanted: StatusWanted): ChangeStatusWanted {
  return { ...wanted, created: `${wanted.asAt}T12:00:00Z` };
}

/** What the committee said in the time of the report stands in meetings that may not be at hand. */
export async function bringMonth(desk: Desk, wanted: ReportOfMonth): Promise<void> {
  const { book } = desk.book.getState();
  const { period } = sinceLastReport(book, wanted);
  const meetings = meetingsOf(book, wanted.committeeId).filter(
    ({ date }) => date !== null && isIn(date, period),
  );
  for (const { id } of meetings) await desk.bringMeeting(id);
}

const NOT_WRITTEN =
  'The report could not be written. The register is safe in the book. Try again; if it stays so, open Minutebook anew.';
