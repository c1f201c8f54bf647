import type { Book } from '../model/book';
import type { Id } from '../model/id';
import type { WithNotices } from '../model/notice';
import { newActionsTable } from './action-summary';
import { meetingName, reportOf } from './minutes-part';
import { type MinutesWanted, minutesContext } from './minutes-report';
import { outstandingTable } from './outstanding-table';
import { partHeading, type Report, type ReportBlock } from './report';

/**
 * The actions of a meeting alone: those that were raised at it, and those that came forward with what
 * was said of them. `null` where the book has no such meeting or not its committee. The same book and
 * wishes give the same report.
 */
export function actionListReport(
  book: Book,
  meetingId: Id,
  { version, created }: MinutesWanted,
): WithNotices<Report> | null {
  const context = minutesContext(book, meetingId, version);
  if (!context) return null;
  const blocks: ReportBlock[] = [
    ...newActionsTable(context),
    partHeading('Outstanding actions'),
    ...outstandingTable(context),
  ];
  const title = `Actions of ${meetingName(context)}`;
  return reportOf(context, { title, keyword: 'actions', called: 'Actions', blocks, created });
}
