import { type AgendaTable, agendaTable } from '../../reading/agenda/agenda-table';
import { textOfRow } from '../row-words';
import { type AgendaRow, asHead } from './rows-apart';

/** Initials at the end of a line, where its table has who leads an item in its last column. */
const INITIALS = /^(?<title>.*\S)\s+(?<who>\p{Lu}{2,3}(?:\s?[/&,]\s?\p{Lu}{2,3})*)$/u;

/**
 * The table of an agenda whose columns were run together: its heads are a line (`Item Topic Lead`), and the
 * lines below end with the initials of who leads the item.
 */
export function withRunTogetherColumns(rows: readonly AgendaRow[]): AgendaRow[] {
  const at = rows.findIndex(areHeads);
  if (at < 0) return [...rows];
  return rows.map((each, place) => {
    if (place < at) return each;
    return place === at ? { ...each, row: asHead(each.row) } : inTwoCells(each);
  });
}

/** As many words as the heads of such a table have. */
const MOST_HEADS = 5;

function areHeads({ row, cells }: AgendaRow): boolean {
  const words = textOfRow(row).split(/\s+/);
  if (cells !== null || words.length < 2 || words.length > MOST_HEADS) return false;
  const table = agendaTable([words], new Set());
  const isAllHeads = table?.hasHeads === true && !table.columns.includes('other');
  return isAllHeads && table.columns.at(-1) === 'presenter';
}

function inTwoCells(each: AgendaRow): AgendaRow {
  const { title, who } = (each.cells === null && INITIALS.exec(each.line)?.groups) || {};
  if (title === undefined || who === undefined) return each;
  return { ...each, cells: { texts: [title, who], of: TITLE_AND_LEAD } };
}

const TITLE_AND_LEAD: AgendaTable = { columns: ['title', 'presenter'], hasHeads: true };
