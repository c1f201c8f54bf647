import type { BookLine } from './book-lines';
import type { Edit } from './edit';
import { rowAround } from './line-rows';
import { wholeEdit } from './whole-edit';

/**
 * The edits, of which the cells of a row that comes or goes are one, and so are the paragraphs that come
 * into one cell, and the rows of a table that is new.
 */
export function foldedRows(edits: readonly Edit[], ours: readonly BookLine[]): Edit[] {
  const folded: Edit[] = [];
  let last: string | null = null;
  for (const edit of edits) {
    const of = rowOf(edit, ours);
    const head = folded.at(-1);
    if (of !== null && of === last && head) {
      folded[folded.length - 1] = { ...head, along: [...(head.along ?? []), edit] };
    } else folded.push(edit);
    last = of;
  }
  return inOrderOfRows(folded.map(edit => withConflict(placed(edit, ours), ours)));
}

/** A row that comes stands after the last line of the row above it. */
function placed(edit: Edit, ours: readonly BookLine[]): Edit {
  const { row } = edit;
  if (row?.is !== 'after') return edit;
  const above = rowAround(ours, row.line).at(-1);
  return above ? { ...edit, line: ours.indexOf(above) } : edit;
}

/** Where lines below a table went too, rows that come stand before those all the same. */
function inOrderOfRows(edits: readonly Edit[]): Edit[] {
  const ordered: Edit[] = [];
  for (const edit of edits) {
    const isBelow = ({ line }: Edit): boolean => (line ?? -1) > (edit.line ?? -1);
    const at = edit.row?.is === 'after' ? ordered.findLastIndex(each => !isBelow(each)) + 1 : -1;
    ordered.splice(at < 0 ? ordered.length : at, 0, edit);
  }
  return ordered;
}

/** Equal for edits that are one; `null` of one by itself. */
function rowOf({ what, row, theirs, line }: Edit, ours: readonly BookLine[]): string | null {
  if (!row) return null;
  if (row.is === 'gone') return `${row.is} ${ours[line ?? -1]?.table} ${ours[line ?? -1]?.row}`;
  if (what !== 'insert' || !theirs) return null;
  if (row.is === 'apart' || row.is === 'new') return `${row.is} ${theirs.table}`;
  const cell = row.is === 'in' ? ` ${theirs.column}` : '';
  return `${row.is} ${theirs.table} ${theirs.row}${cell}`;
}

/** A row goes with what the book wrote into it since. */
function withConflict(edit: Edit, ours: readonly BookLine[]): Edit {
  if (edit.row?.is !== 'gone') return edit;
  const all = wholeEdit(edit);
  const isGrown = rowAround(ours, edit.row.line).length !== all.length;
  return { ...edit, isConflict: isGrown || all.some(({ isConflict }) => isConflict) };
}
