import { attendanceRows } from './attendance-rows';
import type { BookLine } from './book-lines';
import type { Edit, Listed } from './edit';

/**
 * Before which place of a meeting's attendance someone stands whose row was put in: after whom the file
 * has them, where that is one of their list, else before the first of it.
 */
export function placeOfNewRow(
  { line }: Pick<Edit, 'line'>,
  { list }: Listed,
  lines: readonly BookLine[],
): number {
  const rows = attendanceRows(lines).filter(row => row.heads === null && row.list === list);
  const above = rows.find(({ from, to }) => line !== null && from <= line && line < to);
  const [first] = rows;
  const at = placeIn(lines, above ?? first);
  if (at === null) return LAST;
  return above ? at + 1 : at;
}

const LAST = Number.MAX_SAFE_INTEGER;

function placeIn(
  lines: readonly BookLine[],
  row: { readonly from: number } | undefined,
): number | null {
  const part = row && lines[row.from]?.part;
  return part?.of === 'attendee' ? part.at : null;
}
