import { indentOf } from '../../reading/agenda/agenda-lines';
import { markOf } from '../../reading/agenda/line-mark';
import { attendanceLabel } from '../../reading/structure/attendance-labels';
import { kindOfRow } from '../meaning';
import { textOfRow } from '../row-words';
import type { AgendaRow } from './rows-apart';

/** As few marked lines as tell that the items of an agenda are marked. */
const FEWEST = 3;

/**
 * What in an agenda is short and yet no item: the head of those who are to come, and, where the items are
 * marked, a paragraph below one of them that is not and stands no further in; so is a paragraph beside a
 * table of items.
 */
export function isTextBeside(rows: readonly AgendaRow[]): (row: AgendaRow) => boolean {
  const marked = rows.filter(isMarked);
  const unmarked = unmarkedBelow(rows);
  // Bullets may be parts of items that have no mark: lines above the first of them count too.
  const others = marked.every(isBullet) ? paragraphsIn(rows) : unmarked;
  const isMarkedAgenda = marked.length >= FEWEST && marked.length > others.length;
  const below = new Set(isMarkedAgenda ? unmarked : []);
  const hasTable = rows.some(({ cells }) => cells !== null);
  if (hasTable) for (const each of paragraphsIn(rows)) below.add(each);
  return each => below.has(each) || (isHeadOfNames(each) && !isMarked(each));
}

/** `Attendees`; the apologies are an item of most agendas. */
function isHeadOfNames({ row }: AgendaRow): boolean {
  const label = attendanceLabel(textOfRow(row));
  return label?.presence === 'present' && label.rest === '' && label.capacity === '';
}

function unmarkedBelow(rows: readonly AgendaRow[]): AgendaRow[] {
  const from = rows.findIndex(isMarked);
  return paragraphsIn(rows.slice(from)).filter(each => {
    const above = rows.slice(0, rows.indexOf(each)).findLast(isMarked);
    return above !== undefined && indentOf(each.line) <= indentOf(above.line);
  });
}

function paragraphsIn(rows: readonly AgendaRow[]): AgendaRow[] {
  return rows.filter(
    each => kindOfRow(each.row) === 'paragraph' && each.cells === null && !isMarked(each),
  );
}

function isBullet({ row: { recognised }, line }: AgendaRow): boolean {
  const { form } = markOf(line.trim());
  if (recognised.kind === 'point' && recognised.point.style !== null) return false;
  return form === 'bullet' || form === 'none';
}

function isMarked({ row: { recognised }, line }: AgendaRow): boolean {
  if (recognised.kind === 'point') return true;
  return markOf(line.trim()).form !== 'none';
}
