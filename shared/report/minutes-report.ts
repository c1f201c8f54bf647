import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import { listInWords } from '../model/list-in-words';
import type { WithNotices } from '../model/notice';
import { actionReferences } from '../registers/action-references';
import { type AgendaEntry, agendaOf } from '../registers/agenda';
import { carriedTo, snoozedAt } from '../registers/carry-forward';
import { parkedLines } from '../registers/parked-lines';
import type { MinutesVersion } from '../registers/public-version';
import { hiddenItems, whyActionIsHidden } from '../registers/public-version';
import { referenceLabels } from '../registers/reference-labels';
import { actionSummary } from './action-summary';
import { correctionList } from './approval-record';
import { attendanceTable } from './attendance-table';
import { bookmarksOf } from './bookmarks';
import { closing, signature } from './closing';
import { glossarySection } from './glossary';
import { headingBlock } from './heading-block';
import { itemSection } from './item-section';
import { labelsWithoutTitles } from './left-out';
import { itemInWords, type MinutesContext } from './minutes-context';
import { minutesProperties, pageFurniture } from './page-furniture';
import { declarations, quorum } from './preliminaries';
import type { Report, ReportBlock } from './report';

/** Which minutes are wanted. `created` is an ISO 8601 instant: when the file says it was made. */
export interface MinutesWanted {
  readonly version: MinutesVersion;
  readonly created: string;
}

/**
 * The minutes of a meeting as a document, with what she should know of it; `null` where the book
 * has no such meeting or not its committee. The same book and wishes give the same report.
 */
export function minutesReport(
  book: Book,
  meetingId: Id,
  { version, created }: MinutesWanted,
): WithNotices<Report> | null {
  const context = minutesContext(book, meetingId, version);
  if (!context) return null;
  const blocks = blocksOf(context);
  remarkOnMissingTable(context);
  remarkOnParkedLines(context);
  remarkOnSnoozed(context);
  const report: Report = {
    properties: minutesProperties(context, created),
    style: context.style,
    ...pageFurniture(context),
    blocks,
  };
  return { value: report, notices: context.notices };
}

/** The parts of the minutes in the order in which they stand. */
function blocksOf(context: MinutesContext): ReportBlock[] {
  const front = frontBlocks(context);
  const items = context.agenda.flatMap(entry => itemSection(context, entry));
  return [...front, ...items, ...backBlocks(context, [...front, ...items])];
}

/** What stands before the items: title and facts, contents, who was there, what was declared. */
export function frontBlocks(context: MinutesContext): ReportBlock[] {
  const contents: ReportBlock[] = context.style.contents
    ? [{ kind: 'contents', title: 'Contents' }]
    : [];
  return [
    ...headingBlock(context),
    ...contents,
    ...attendanceTable(context),
    ...quorum(context),
    ...declarations(context),
  ];
}

/** What stands after the items; the glossary takes its entries from `before` it. */
export function backBlocks(context: MinutesContext, before: readonly ReportBlock[]): ReportBlock[] {
  const end = [...closing(context), ...correctionList(context), ...actionSummary(context)];
  const glossary = context.style.glossary ? glossarySection([...before, ...end]) : [];
  return [...end, ...glossary, ...signature(context)];
}

/**
 * What every part of a meeting's minutes is written from; `null` where the book has no such meeting or
 * not its committee.
 */
export function minutesContext(
  book: Book,
  meetingId: Id,
  version: MinutesVersion,
): MinutesContext | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  if (!committee) return null;
  const agenda = agendaOf(book, meetingId).filter(({ isSkipped }) => !isSkipped);
  const carried = carriedTo(book, meetingId);
  const references = actionReferences(book, meetingId);
  const hidden = hiddenItems(agenda, version);
  const outstanding = hasOutstandingTable(agenda)
    ? carried.filter(({ action }) => version === 'full' || whyActionIsHidden(book, action) === null)
    : [];
  return {
    book,
    committee,
    meeting,
    style: committee.houseStyle,
    version,
    agenda,
    carried,
    references,
    label: labelsWithoutTitles(referenceLabels(book, meetingId), agenda, hidden),
    bookmarks: bookmarksOf({ agenda, references, outstanding, hiddenItems: hidden, version }),
    hiddenItems: hidden,
    notices: [],
  };
}

function hasOutstandingTable(agenda: readonly AgendaEntry[]): boolean {
  return agenda.some(({ minute }) =>
    minute?.blocks.some(({ type }) => type === 'outstandingActions'),
  );
}

function remarkOnMissingTable({ agenda, carried, notices }: MinutesContext): void {
  if (carried.length === 0 || hasOutstandingTable(agenda)) return;
  const count = carried.length === 1 ? '1 action is' : `${carried.length} actions are`;
  notices.push({
    code: 'outstandingActionsMissing',
    message: `${count} outstanding, but no item holds the table of outstanding actions.`,
  });
}

function remarkOnSnoozed({ book, meeting, notices }: MinutesContext): void {
  const snoozed = snoozedAt(book, meeting.id).map(({ action }) => action.ref);
  if (snoozed.length === 0) return;
  const are = snoozed.length === 1 ? 'is snoozed and does' : 'are snoozed and do';
  notices.push({
    code: 'actionsSnoozed',
    message: `${listInWords(snoozed)} ${are} not stand among the outstanding actions.`,
  });
}

function remarkOnParkedLines(context: MinutesContext): void {
  const parked = parkedLines(context.book, context.meeting.id);
  if (parked.length === 0) return;
  const items = [...new Set(parked.map(({ itemId }) => itemId))];
  const places = listInWords(items.map(itemId => itemInWords(context, itemId)));
  const count = parked.length === 1 ? '1 parked line is' : `${parked.length} parked lines are`;
  context.notices.push({
    code: 'parkedLinesLeft',
    message: `${count} left, under ${places}. The document has the words, not the marks.`,
  });
}
