import { dueInWords } from '../../model/due';
import type { Id } from '../../model/id';
import { ownersInWords } from '../../model/owner';
import type { PartialDate } from '../../model/partial-date';
import type { TableCell } from '../../reading/tables/source-table';
import { STANDINGS, standingsOf } from '../../registers/across/action-fields';
import type { ActionEntry, OutcomeEntry, PlaceEntry } from '../../registers/across/entries';
import type { MinutesRows } from '../../registers/across/registers-of-minutes';
import { ageWords } from '../../report/chase-list/chase-words';
import { dateCell, type SheetColumn, wordsCell } from '../../spreadsheet/sheet';

/** What the rows of a register are told with. */
export interface RowsGiven {
  readonly today: PartialDate;
  /** The code of each committee, by its id. */
  readonly codes: ReadonlyMap<Id, string>;
}

/** A column of a register that goes out; on paper there is no room for all of them. */
export interface OutColumn<Row> extends SheetColumn {
  readonly cell: (row: Row, given: RowsGiven) => TableCell;
  readonly onPaper: boolean;
  /** Whether it says a date or a number of something, which no line should part. */
  readonly isFact?: true;
}

const ACTION_COLUMNS: readonly OutColumn<ActionEntry>[] = [
  { head: 'Reference', width: 15, onPaper: true, cell: ({ ref }) => wordsCell(ref) },
  { head: 'Action', width: 60, onPaper: true, cell: ({ words }) => wordsCell(words) },
  {
    head: 'Owner',
    width: 24,
    onPaper: true,
    cell: ({ owners }) => wordsCell(ownersInWords(owners)),
  },
  {
    head: 'Due',
    width: 22,
    onPaper: true,
    isFact: true,
    cell: ({ dueNow }) => wordsCell(dueNow ? dueInWords(dueNow) : ''),
  },
  { head: 'Due on', width: 13, onPaper: false, cell: ({ dueOn }) => dateCell(dueOn) },
  {
    head: 'Status',
    width: 11,
    onPaper: true,
    cell: (entry, { today }) => wordsCell(standingInWords(entry, today)),
  },
  {
    head: 'Open for',
    width: 12,
    onPaper: true,
    isFact: true,
    cell: entry => wordsCell(ageWords(entry)),
  },
  {
    head: 'Committee',
    width: 12,
    onPaper: false,
    cell: ({ committeeId }, { codes }) => wordsCell(codes.get(committeeId) ?? ''),
  },
  {
    head: 'Raised at',
    width: 11,
    onPaper: false,
    cell: ({ raised, raisedAtNumber }) => wordsCell(raised?.meetingNumber || raisedAtNumber),
  },
  {
    head: 'Raised on',
    width: 13,
    onPaper: false,
    cell: ({ raised }) => dateCell(raised?.date ?? null),
  },
  {
    head: 'Last update',
    width: 60,
    onPaper: true,
    cell: ({ lastSaid }) => wordsCell(lastSaid?.words ?? ''),
  },
  {
    head: 'Updated at',
    width: 11,
    onPaper: false,
    cell: ({ lastSaid }) => wordsCell(lastSaid?.place.meetingNumber ?? ''),
  },
  {
    head: 'Confidential',
    width: 12,
    onPaper: false,
    cell: ({ isConfidential }) => wordsCell(isConfidential ? 'yes' : ''),
  },
];

const OUTCOME_COLUMNS: readonly OutColumn<OutcomeEntry>[] = [
  { head: 'Number', width: 12, onPaper: true, cell: ({ number }) => wordsCell(number) },
  { head: 'Outcome', width: 80, onPaper: true, cell: ({ words }) => wordsCell(words) },
  { head: 'Verb', width: 18, onPaper: false, cell: ({ verbs }) => wordsCell(verbs.join(', ')) },
  {
    head: 'Committee',
    width: 12,
    onPaper: false,
    cell: ({ committeeId }, { codes }) => wordsCell(codes.get(committeeId) ?? ''),
  },
  {
    head: 'Meeting',
    width: 11,
    onPaper: true,
    cell: ({ place }) => wordsCell(place.meetingNumber),
  },
  {
    head: 'Date',
    width: 13,
    onPaper: true,
    isFact: true,
    cell: ({ place }) => dateCell(place.date),
  },
  { head: 'Item', width: 40, onPaper: true, cell: ({ place }) => wordsCell(itemOf(place)) },
  {
    head: 'Confidential',
    width: 12,
    onPaper: false,
    cell: ({ isConfidential }) => wordsCell(isConfidential ? 'yes' : ''),
  },
];

/** The columns of each register that follows from the minutes. */
export const OUT_COLUMNS: {
  readonly [N in keyof MinutesRows]: readonly OutColumn<MinutesRows[N]>[];
} = { actions: ACTION_COLUMNS, outcomes: OUTCOME_COLUMNS };

function standingInWords(entry: ActionEntry, today: PartialDate): string {
  return STANDINGS.get(standingsOf(entry, today).at(-1) ?? '') ?? '';
}

function itemOf({ itemNumber, itemTitle }: PlaceEntry): string {
  return `${itemNumber} ${itemTitle}`.trim();
}
