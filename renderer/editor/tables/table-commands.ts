import type { Node } from 'prosemirror-model';
import { type Command, Selection, type Transaction } from 'prosemirror-state';
import {
  addColumn,
  addRow,
  deleteTable,
  isInTable,
  removeColumn,
  removeRow,
  selectedRect,
  TableMap,
  type TableRect,
} from 'prosemirror-tables';
import { paragraph, table, tableCell } from '../../../shared/model/block';
import { MINUTE_SCHEMA } from '../schema/minute-schema';

const SIZE = 3;

/** Puts a table of three by three, its first row a header, after the block or instead of an empty line. */
export const insertTable: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.depth === 0 || isInTable(state)) return false;
  const isFree = $from.depth === 1 && $from.parent.isTextblock && $from.parent.content.size === 0;
  const start = isFree ? $from.before(1) : $from.after(1);
  const made = newTable();
  const change = state.tr;
  if (isFree) change.replaceWith(start, $from.after(1), made);
  else change.insert(start, made);
  const end = start + made.nodeSize;
  // The caret could not get past a table at the end.
  if (end === change.doc.content.size) change.insert(end, MINUTE_SCHEMA.nodes.paragraph.create());
  if (start === 0) change.insert(0, MINUTE_SCHEMA.nodes.paragraph.create());
  change.setSelection(Selection.near(change.doc.resolve(start + (start === 0 ? 3 : 1))));
  dispatch?.(change.scrollIntoView());
  return true;
};

/** Adds an empty row above (`above`) or below the cell; the header stays the first. */
export function addRowBeside(side: 'above' | 'below'): Command {
  return inTable((change, rect) => {
    addRow(change, rect, side === 'above' ? rect.top : rect.bottom);
  });
}

/** Adds an empty column before or after the cell; in a header row its cell is a header too. */
export function addColumnBeside(side: 'before' | 'after'): Command {
  return inTable((change, rect) => {
    const column = side === 'before' ? rect.left : rect.right;
    const headed = headerRows(rect.table);
    addColumn(change, rect, column);
    markHeaders(change, rect.tableStart - 1, headed);
  });
}

/** Takes out the rows of the selection; the last one goes with its table. */
export const removeRows: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const rect = selectedRect(state);
  if (rect.top === 0 && rect.bottom === rect.map.height) return removeTable(state, dispatch);
  return inTable(removingRows)(state, dispatch);
};

/** Takes out the columns of the selection; the last one goes with its table. */
export const removeColumns: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const rect = selectedRect(state);
  if (rect.left === 0 && rect.right === rect.map.width) return removeTable(state, dispatch);
  return inTable(removingColumns)(state, dispatch);
};

/** Takes out the table. */
export const removeTable: Command = (state, dispatch) => deleteTable(state, dispatch);

/** Makes the first row the header of the table, or its cells plain ones. */
export const headerRow: Command = inTable((change, { table: grid, tableStart }) => {
  const isHeader = grid.firstChild?.children.every(cell => cell.attrs['header']) ?? false;
  grid.firstChild?.forEach((_cell, offset) => {
    change.setNodeAttribute(tableStart + 1 + offset, 'header', !isHeader);
  });
});

/** Tab in the last cell of a table adds a row and goes to its first cell. */
export const rowAtEnd: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const rect = selectedRect(state);
  const isLast = rect.bottom === rect.map.height && rect.right === rect.map.width;
  if (!isLast || rect.map.problems) return false;
  const change = addRow(state.tr, rect, rect.bottom);
  const rowStart = rect.tableStart + rect.table.content.size;
  change.setSelection(Selection.near(change.doc.resolve(rowStart + 1)));
  dispatch?.(change.scrollIntoView());
  return true;
};

/** Whatever changes the shape of a table is refused where its cells overlap, as files can have them. */
function inTable(act: (change: Transaction, rect: TableRect) => void): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    const rect = selectedRect(state);
    if (rect.map.problems) return false;
    const change = state.tr;
    act(change, rect);
    dispatch?.(change.scrollIntoView());
    return true;
  };
}

function removingRows(change: Transaction, rect: TableRect): void {
  for (let row = rect.bottom - 1; row >= rect.top; row -= 1) {
    removeRow(change, { ...rect, ...tableNow(change, rect) }, row);
  }
}

function removingColumns(change: Transaction, rect: TableRect): void {
  for (let column = rect.right - 1; column >= rect.left; column -= 1) {
    removeColumn(change, { ...rect, ...tableNow(change, rect) }, column);
  }
}

function tableNow({ doc }: Transaction, { tableStart, table: before }: TableRect) {
  const now = tableStart === 0 ? before : (doc.nodeAt(tableStart - 1) ?? before);
  return { table: now, map: TableMap.get(now) };
}

function newTable(): Node {
  const rows = Array.from({ length: SIZE }, (_row, at) => ({
    type: 'tableRow' as const,
    content: Array.from({ length: SIZE }, () => tableCell([paragraph([])], at === 0)),
  }));
  return MINUTE_SCHEMA.nodeFromJSON(table(rows));
}

/** Which rows are headers from end to end. */
function headerRows(grid: Node): boolean[] {
  return grid.children.map(
    ({ children }) => children.length > 0 && children.every(cell => cell.attrs['header']),
  );
}

function markHeaders(change: Transaction, tablePos: number, headed: readonly boolean[]): void {
  change.doc.nodeAt(tablePos)?.forEach((row, rowOffset, at) => {
    if (!headed[at]) return;
    row.forEach((cell, offset) => {
      const pos = tablePos + 1 + rowOffset + 1 + offset;
      if (!cell.attrs['header']) change.setNodeAttribute(pos, 'header', true);
    });
  });
}
