import type { Id } from '../../model/id';
import type { BookLine, LinePlace } from './book-lines';
import type { Edit } from './edit';
import { actionOfRow, isOfNewActions } from './folded-actions';
import { isOneRow, rowAround } from './line-rows';

/** A table of the minutes: the block of an item. */
interface TableBlock {
  readonly itemId: Id;
  readonly block: number;
}

/** What an edit does in a table, where that is told by rows and cells; or why it is nothing to take. */
export type TableAct =
  | (TableBlock & { readonly act: 'putRow'; readonly at: number })
  | (TableBlock & { readonly act: 'takeRow'; readonly row: number })
  | (TableBlock & {
      readonly act: 'fillCell';
      readonly row: number;
      readonly column: number;
      /** After which line of the block; `null` at the beginning of the cell. */
      readonly after: number | null;
    })
  | (TableBlock & { readonly act: 'takeLine'; readonly line: number })
  | {
      readonly act: 'sayUpdate';
      readonly actionId: Id;
      /** After which line of what was said of it; `null` at the beginning. */
      readonly after: number | null;
    }
  | { readonly act: 'setFact'; readonly of: 'owners' | 'due'; readonly actionId: Id }
  | { readonly act: 'none'; readonly why: string };

/** `null` for an edit that is of no table, or of the attendance. */
export function tableAct(edit: Edit, lines: readonly BookLine[]): TableAct | null {
  const { what, row, theirs } = edit;
  if (edit.listed || edit.cell) return null;
  if (what === 'insert' && (row || theirs?.isInTable)) return putIn(edit, lines);
  const line = lines[edit.line ?? -1];
  if (what !== 'remove' || line?.kind !== 'cell') return null;
  return takenOut(edit, line, lines);
}

function putIn(edit: Edit, lines: readonly BookLine[]): TableAct | null {
  const { row } = edit;
  if (!row || !('line' in row)) return row?.is === 'new' ? newTable(edit, lines) : none(APART);
  const beside = lines[row.line];
  if (!beside) return none(APART);
  if (isOfNewActions(lines, row.line)) return intoNewActions(edit, row.line, lines);
  if (!beside.place) return null;
  if (isOutstanding(beside.place, lines)) return intoOutstanding(edit, beside, lines);
  return intoTable(edit, beside, lines);
}

/** `null` where it stands between blocks of an item, and is taken as any of these. */
function newTable({ line }: Edit, lines: readonly BookLine[]): TableAct | null {
  const above = lines[line ?? -1];
  const isBetween = above?.place && (above.kind !== 'cell' || above.place.target?.of === 'block');
  return isBetween ? null : none(APART);
}

const APART = 'This belongs to a table or a row that the minutes do not have: write it there.';

function intoTable(
  { row, theirs, along = [], line }: Edit,
  beside: BookLine,
  lines: readonly BookLine[],
): TableAct {
  const table = tableBlock(beside);
  const at = beside.row ?? 0;
  const cells = [theirs, ...along.map(each => each.theirs)];
  const isInside = cells.every(cell => (cell?.column ?? 0) < (beside.columns ?? 0));
  if (!table) return none(UNTOLD);
  if (!isInside) return none(beside.columns === 0 ? MERGED : WIDER);
  if (row?.is === 'after') return { ...table, act: 'putRow', at: at + 1 };
  if (row?.is === 'before') return { ...table, act: 'putRow', at };
  const column = theirs?.column ?? 0;
  const above = lines[line ?? -1];
  const isInCell = isOneRow(above, beside) && above?.column === column;
  const after = isInCell && above?.place?.target?.of === 'block' ? above.place.target.line : null;
  return { ...table, act: 'fillCell', row: at, column, after };
}

const UNTOLD =
  'The rows and cells of this table cannot be told one from the other: change the table there.';
const MERGED = 'Cells of this table reach over several: change the table there.';
const WIDER = 'The row has more cells than the table: put the column in there first.';

/** `null` where the lines of the document are not those of the block one for one. */
function tableBlock({ place }: BookLine): TableBlock | null {
  return place?.target?.of === 'block' ? { itemId: place.itemId, block: place.block } : null;
}

function takenOut(edit: Edit, line: BookLine, lines: readonly BookLine[]): TableAct | null {
  const isRow = edit.row?.is === 'gone';
  if (isOfNewActions(lines, edit.line ?? -1)) return fromNewActions(isRow, line);
  if (!line.place) return null;
  return isOutstanding(line.place, lines)
    ? fromOutstanding(isRow, line, line.place)
    : fromTable(isRow, line);
}

/** What was said at this meeting is taken out as a line of any text. */
function fromOutstanding(isRow: boolean, { part }: BookLine, { target }: LinePlace) {
  if (isRow) return none(STAYS);
  if (target?.of === 'update') return null;
  return none(part?.of === 'status' ? STATUS : RAISED);
}

function fromTable(isRow: boolean, line: BookLine): TableAct {
  const table = tableBlock(line);
  const target = line.place?.target;
  if (!table || target?.of !== 'block') return none(UNTOLD);
  if (!isRow) return { ...table, act: 'takeLine', line: target.line };
  if (line.columns === 0) return none(MERGED);
  return { ...table, act: 'takeRow', row: line.row ?? 0 };
}

function fromNewActions(isRow: boolean, { part }: BookLine): TableAct {
  if (isRow) {
    return none(part ? STILL_THERE : HEADER);
  }
  if (part?.of === 'owners' || part?.of === 'due') {
    return { act: 'setFact', of: part.of, actionId: part.actionId };
  }
  return none(part?.of === 'reference' ? REFERENCE : part ? UNDER_ITS_ITEM : HEADER);
}

const STILL_THERE =
  'In this copy the action still stands under its item: take it out there, and it goes from this table too.';
const HEADER =
  'The heads of this table are those of the house style: change them in the committee’s settings.';
const UNDER_ITS_ITEM = 'The words of an action stand under its item: change them there.';

/** Why a reference cannot be worded otherwise. */
export const REFERENCE =
  'A reference follows from where its action stands: move the action there. Once fixed, it stays.';

function intoNewActions(edit: Edit, at: number, lines: readonly BookLine[]): TableAct {
  const { row, theirs, along = [] } = edit;
  if (row?.is !== 'in') return none(NEW_ACTION);
  const actionId = actionOfRow(lines, at);
  const of = theirs?.column === OWNERS ? 'owners' : theirs?.column === DUE ? 'due' : null;
  if (!actionId || !of || along.length > 0) return none(UNDER_ITS_ITEM);
  const isSaid = rowAround(lines, at).some(({ part }) => part?.of === of);
  return isSaid ? none(ONE_LINE) : { act: 'setFact', of, actionId };
}

const NEW_ACTION =
  'A new action stands under the item that raised it: write it there, and this table has it too.';
const ONE_LINE = 'Owners and date of an action stand in one line each: change them under its item.';
const [OWNERS, DUE] = [2, 3];

function isOutstanding({ itemId, block }: LinePlace, lines: readonly BookLine[]): boolean {
  return lines.some(
    ({ place, part }) =>
      part?.of === 'reference' && place?.itemId === itemId && place.block === block,
  );
}

function intoOutstanding(edit: Edit, beside: BookLine, lines: readonly BookLine[]): TableAct {
  const actionId = actionOfRow(lines, lines.indexOf(beside));
  if (edit.row?.is !== 'in') return none(COMES);
  if (!actionId || edit.theirs?.column !== UPDATE) return none(RAISED);
  const above = lines.slice(0, (edit.line ?? -1) + 1).findLast(saysUpdate);
  const target = isOneRow(above, beside) ? above?.place?.target : null;
  return { act: 'sayUpdate', actionId, after: target?.of === 'update' ? target.line : null };
}

function saysUpdate({ place }: BookLine): boolean {
  return place?.target?.of === 'update';
}

/** Why a cell that is no line of a text cannot be worded otherwise, and where that is done. */
export function whyCellStays(line: BookLine, lines: readonly BookLine[]): string {
  if (!line.place || !isOutstanding(line.place, lines)) return UNTOLD;
  return line.row === 0 ? HEADER : RAISED;
}

const UPDATE = 2;
const COMES =
  'Actions of earlier meetings come into this table by themselves; a new one is written under an item.';
const STAYS =
  'What came forward stands in this table, also when it is closed; later meetings then have it no more: close it beside it on the right.';
const STATUS = 'What became of an action is said beside it on the right: change it there.';

const RAISED =
  'The table of outstanding actions is put together: the action stands in the minutes that raised it, its status beside it on the right.';

function none(why: string): TableAct {
  return { act: 'none', why };
}
