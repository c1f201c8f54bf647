import type { PartialDate } from '../../model/partial-date';
import { isOverdue } from '../../registers/across/due-on';
import type { ActionEntry } from '../../registers/across/entries';
import type { ChaseList, ChasePage } from '../../registers/chase-list';
import { fittedWidths } from '../fitted-widths';
import {
  bodyParagraph,
  cellOf,
  noteParagraph,
  partHeading,
  type Report,
  type ReportBlock,
  type ReportCell,
  type ReportParagraph,
  textCell,
  textRun,
} from '../report';
import { tableRoom } from '../table-room';
import { unbrokenDays } from '../unbroken-dates';
import {
  ageWords,
  chaseTitle,
  dueLines,
  jointlyWith,
  lastSaidAt,
  meetingDay,
  NOBODY,
  pageInWords,
  snoozedSentence,
} from './chase-words';

const HEADS = ['Reference', 'Action', 'Due', 'Open for', 'Last update'];

/** The same for all owners of a list: no reference and no date is broken. */
function widthsOf({ pages, asAt, committee }: ChaseList): number[] {
  const rows = pages.flatMap(page => page.entries.map(rowOf(page, asAt)));
  return fittedWidths([headRow(), ...rows], HEADS.length, tableRoom(committee.houseStyle));
}

function headRow(): ReportCell[] {
  return HEADS.map(label => textCell(label));
}

/** The chase list as a document in the committee's house style: a page for each owner. */
export function chaseReport(list: ChaseList): Report {
  const { committee, asAt } = list;
  const title = chaseTitle(list);
  const widths = widthsOf(list);
  return {
    properties: {
      title,
      subject: committee.name,
      author: committee.secretary || committee.organisation || committee.name,
      keywords: ['actions', committee.code],
      created: `${asAt}T12:00:00Z`,
    },
    style: committee.houseStyle,
    watermark: null,
    header: { left: committee.organisation || committee.name, right: title },
    footer: { left: meetingDay(list) },
    blocks: list.pages.flatMap((page, nth) => pageOf(list, page, { widths, isFirst: nth === 0 })),
  };
}

function pageOf(
  list: ChaseList,
  page: ChasePage,
  { widths, isFirst }: { readonly widths: readonly number[]; readonly isFirst: boolean },
): ReportBlock[] {
  const snoozed = snoozedSentence(list);
  const day = meetingDay(list);
  const when = day === '' ? '' : ` The meeting is on ${day}.`;
  return [
    ...(isFirst ? front(list) : [{ kind: 'pages' as const, turned: false }]),
    partHeading(page.owner === '' ? NOBODY : page.owner),
    bodyParagraph([textRun(`${pageInWords(page, list.asAt)}.${when}`)]),
    {
      kind: 'table',
      role: 'grid',
      widths,
      headerRows: 1,
      rows: [headRow(), ...page.entries.map(rowOf(page, list.asAt))],
    },
    ...(isFirst && snoozed !== null ? [noteParagraph(snoozed)] : []),
  ];
}

function front(list: ChaseList): ReportBlock[] {
  return [
    { kind: 'title', runs: [textRun(chaseTitle(list))] },
    { kind: 'subtitle', runs: [textRun(list.committee.name)] },
  ];
}

function rowOf({ owner }: ChasePage, asAt: PartialDate): (entry: ActionEntry) => ReportCell[] {
  return entry => [
    cellOf(
      bodyParagraph([textRun(entry.ref, { bold: true })]),
      ...(entry.isConfidential ? [bodyParagraph([textRun('Confidential')])] : []),
    ),
    cellOf(bodyParagraph([textRun(entry.words)]), ...jointly(entry, owner)),
    cellOf(...dueCell(entry, asAt)),
    textCell(ageWords(entry)),
    cellOf(...lastUpdate(entry)),
  ];
}

function jointly(entry: ActionEntry, owner: string): ReportParagraph[] {
  const words = jointlyWith(entry, owner);
  return words === '' ? [] : [bodyParagraph([textRun(`(${words})`, { italic: true })])];
}

function dueCell(entry: ActionEntry, asAt: PartialDate): ReportParagraph[] {
  const isLate = isOverdue(entry, asAt);
  return dueLines(entry, asAt).map(line =>
    bodyParagraph([textRun(unbrokenDays(line), { bold: isLate && line === 'OVERDUE' })]),
  );
}

function lastUpdate(entry: ActionEntry): ReportParagraph[] {
  if (!entry.lastSaid) return [bodyParagraph([textRun('None yet')])];
  const { words } = entry.lastSaid;
  return [
    bodyParagraph([textRun(lastSaidAt(entry), { bold: true })]),
    ...(words === '' ? [] : [bodyParagraph([textRun(words)])]),
  ];
}
