import type { Book } from '../../model/book';
import type { WithNotices } from '../../model/notice';
import { dateInWords } from '../../model/partial-date';
import { reportInWords } from '../../registers/changes/kept-reports';
import { type Report, type ReportBlock, type ReportCell, textCell, textRun } from '../report';
import { atAGlance } from './at-a-glance';
import { committeeSaid } from './committee-said';
import { inProgress } from './in-progress';
import { consultations, decisionsOfTheMonth, whatChanged } from './month-sections';
import { releasesSection } from './releases-section';
import { type ChangeStatusWanted, type StatusContext, statusContext } from './status-context';

/**
 * The Change Status Report of a month as a document, in the house style of the committee; `null`
 * where the book has no such committee or no such code. The same book and wishes give the same report.
 */
export function changeStatusReport(
  book: Book,
  wanted: ChangeStatusWanted,
): WithNotices<Report> | null {
  const context = statusContext(book, wanted);
  if (!context) return null;
  const { committee, now } = context;
  const title = `Change Status Report: ${dateInWords(wanted.month)}`;
  const report: Report = {
    properties: {
      title,
      subject: `${now.code.name}, as at ${dateInWords(wanted.asAt)}`,
      author: committee.secretary || committee.organisation || committee.name,
      keywords: ['change status report', now.code.shortName, wanted.month],
      created: wanted.created,
    },
    style: committee.houseStyle,
    watermark: null,
    header: { left: committee.organisation || committee.name, right: title },
    footer: { left: `${now.code.shortName} · as at ${dateInWords(wanted.asAt)}` },
    blocks: blocksOf(context, title),
  };
  return { value: report, notices: [] };
}

function blocksOf(context: StatusContext, title: string): ReportBlock[] {
  return [
    ...front(context, title),
    ...atAGlance(context),
    ...whatChanged(context),
    ...decisionsOfTheMonth(context),
    ...inProgress(context),
    ...releasesSection(context),
    ...consultations(context),
    ...committeeSaid(context),
  ];
}

function front({ committee, now, wanted, last }: StatusContext, title: string): ReportBlock[] {
  const facts: [string, string][] = [
    ['Code', now.code.name],
    ['Presented to', wanted.presentedTo],
    ['Version', wanted.version],
    ['Author', committee.secretary],
    ['Since', last ? `${reportInWords(last)}, as at ${dateInWords(last.asAt)}` : ''],
  ];
  const rows: ReportCell[][] = facts
    .filter(([, value]) => value !== '')
    .map(([label, value]) => [textCell(label, { bold: true }), textCell(value)]);
  return [
    { kind: 'title', runs: [textRun(title)] },
    { kind: 'subtitle', runs: [textRun(`As at ${dateInWords(wanted.asAt)}`)] },
    { kind: 'table', role: 'facts', widths: [0.18, 0.82], headerRows: 0, rows },
  ];
}
