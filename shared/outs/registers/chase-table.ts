import type { NewFile } from '../../host';
import { dueInWords } from '../../model/due';
import { isOverdue } from '../../registers/across/due-on';
import type { ChaseList } from '../../registers/chase-list';
import { chaseFileName } from '../../report/chase-list/chase-file';
import {
  ageWords,
  chaseTitle,
  jointlyWith,
  lastSaidAt,
  NOBODY,
} from '../../report/chase-list/chase-words';
import { csvFile } from '../../spreadsheet/csv-file';
import { dateCell, type Sheet, type SheetColumn, wordsCell } from '../../spreadsheet/sheet';
import { sheetValues } from '../../spreadsheet/sheet-values';
import { xlsxFile } from '../../spreadsheet/xlsx-file';

const COLUMNS: readonly SheetColumn[] = [
  { head: 'Owner', width: 24 },
  { head: 'Reference', width: 15 },
  { head: 'Action', width: 60 },
  { head: 'Jointly', width: 20 },
  { head: 'Due', width: 22 },
  { head: 'Due on', width: 13 },
  { head: 'Overdue', width: 10 },
  { head: 'Open for', width: 12 },
  { head: 'Last update', width: 60 },
  { head: 'Updated at', width: 24 },
];

/** A chase list as a table that other programs read, a row for each action of each owner. */
export function chaseTable(list: ChaseList, format: 'xlsx' | 'csv'): NewFile {
  const name = chaseFileName(list).replace(/\.docx$/, `.${format}`);
  const sheet = sheetOf(list);
  if (format === 'csv') return { name, bytes: csvFile(sheetValues(sheet)) };
  return { name, bytes: xlsxFile({ title: chaseTitle(list), sheets: [sheet], made: list.asAt }) };
}

function sheetOf({ pages, asAt }: ChaseList): Sheet {
  const rows = pages.flatMap(({ owner, entries }) =>
    entries.map(entry => [
      wordsCell(owner === '' ? NOBODY : owner),
      wordsCell(entry.ref),
      wordsCell(entry.words),
      wordsCell(jointlyWith(entry, owner)),
      wordsCell(entry.dueNow ? dueInWords(entry.dueNow) : ''),
      dateCell(entry.dueOn),
      wordsCell(isOverdue(entry, asAt) ? 'overdue' : ''),
      wordsCell(ageWords(entry)),
      wordsCell(entry.lastSaid?.words ?? ''),
      wordsCell(lastSaidAt(entry)),
    ]),
  );
  return { name: 'Chase list', columns: COLUMNS, rows };
}
