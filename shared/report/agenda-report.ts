import { isTextAlone, titleInWords } from '../model/agenda-item';
import type { Book } from '../model/book';
import type { Id } from '../model/id';
import type { WithNotices } from '../model/notice';
import { columnWidths } from './column-widths';
import type { MinutesContext } from './minutes-context';
import { meetingName, reportOf } from './minutes-part';
import { type MinutesWanted, minutesContext } from './minutes-report';
import { type Report, type ReportBlock, type ReportCell, textCell } from './report';

/**
 * The agenda of a meeting as a document: its items with who presents them, their papers, and how long
 * they are planned to take. Text alone is no item of it. In the public version a confidential item
 * keeps its number alone. `null` where the book has no such meeting or not its committee.
 */
export function agendaReport(
  book: Book,
  meetingId: Id,
  { version, created }: MinutesWanted,
): WithNotices<Report> | null {
  const context = minutesContext(book, meetingId, version);
  if (!context) return null;
  const title = `Agenda of ${meetingName(context)}`;
  const blocks = agendaTable(context);
  return reportOf(context, {
    title,
    keyword: 'agenda',
    called: 'Agenda',
    blocks,
    created,
    isAgenda: true,
  });
}

const HEADS = ['No.', 'Item', 'Presented by', 'Papers', 'Minutes'];

function agendaTable({ agenda, hiddenItems }: MinutesContext): ReportBlock[] {
  const rows = agenda
    .filter(({ item }) => !isTextAlone(item))
    .filter(({ item }) => item.parentId === null || !hiddenItems.has(item.parentId))
    .map(({ item, number }): string[] => {
      const isHidden = hiddenItems.has(item.id);
      const told = isHidden
        ? ['Confidential item', '', '', '']
        : [
            titleInWords(item),
            item.presenter,
            item.papers.join(', '),
            item.plannedMinutes === null ? '' : String(item.plannedMinutes),
          ];
      return [number, ...told];
    });
  if (rows.length === 0) return [];
  const all = [HEADS, ...rows].map(row => cellsOf(row, rows));
  const widths = columnWidths(all, all[0]?.length ?? 0);
  return [{ kind: 'table', role: 'grid', widths, headerRows: 1, rows: all }];
}

/** The cells of a row; a column of which no item tells anything is left out. */
function cellsOf(row: readonly string[], rows: readonly (readonly string[])[]): ReportCell[] {
  return row
    .filter((_, at) => at <= ITEM || rows.some(each => each[at] !== ''))
    .map(words => textCell(words));
}

/** The last of the columns that every agenda has. */
const ITEM = 1;
