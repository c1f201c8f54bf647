import { bookFile, recordOf, recordsOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { PartialDate } from '../../shared/model/partial-date';
import { firstDayOf, hadHappened, lastDayOf } from '../../shared/registers/changes/days';
import { changeStatusFileName } from '../../shared/report/change-status/report-file';
import type { Desk } from '../desk/desk';
import { giveFile } from '../desk/give-file';
import { say } from '../store/view-store';
import { writtenInWorker } from './written-in-worker';

/** Which Change Status Report is wanted; it is seen on the last day of its month. */
export interface StatusWanted {
  readonly committeeId: Id;
  readonly codeId: Id;
  readonly month: PartialDate;
  readonly presentedTo: string;
  readonly version: string;
}

/** Writes a Change Status Report as a Word file and gives it to her; says what became of it. */
export async function exportStatus(desk: Desk, wanted: StatusWanted): Promise<void> {
  const code = recordOf(desk.book.getState().book, 'code', wanted.codeId);
  if (!code) return;
  try {
    await bringMonth(desk, wanted);
    const asAt = lastDayOf(wanted.month);
    const { bytes, notices } = await writtenInWorker({
      book: bookFile(desk.book.getState().book),
      changeStatus: { ...wanted, asAt, created: `${asAt}T12:00:00Z` },
    });
    await giveFile(desk, { name: changeStatusFileName(code, wanted.month), bytes }, notices);
  } catch {
    say(desk.view, NOT_WRITTEN, true);
  }
}

/** What the committee said in the month stands in its meetings, which may not be at hand. */
async function bringMonth(desk: Desk, { committeeId, month }: StatusWanted): Promise<void> {
  const meetings = recordsOf(desk.book.getState().book, 'meeting').filter(
    ({ committeeId: of, date }) =>
      of === committeeId &&
      date !== null &&
      date >= firstDayOf(month).slice(0, date.length) &&
      hadHappened(date, lastDayOf(month)),
  );
  for (const { id } of meetings) await desk.bringMeeting(id);
}

const NOT_WRITTEN =
  'The report could not be written. The register is safe in the book. Try again; if it stays so, open Minutebook anew.';
