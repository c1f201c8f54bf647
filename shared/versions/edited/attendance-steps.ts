import { listOf } from './attendance-rows';
import { cellEdit } from './cell-edits';
import type { Edit } from './edit';
import { type Beside, putInRow, takenOutRow } from './listed-edits';
import { type Looked, looked } from './looked-step';
import type { MovedRow, RowsPutBack } from './moved-rows';
import { NO_LINE } from './numbered-lines';

/** The steps through the rows of the attendance that were moved, taken out, put in or filled in. */
export interface AttendanceSteps {
  /** Those of the row that begins with a line of the version. */
  readonly above: (before: number) => Looked[];
  /** Those of the row that ends with it, and of the rows that come after that. */
  readonly below: (before: number) => Looked[];
}

/** The rows of the attendance of a file, each where it stands in the version that the file came from. */
export function attendanceSteps(
  beside: Beside,
  { moved, gone, come, cells }: RowsPutBack,
): AttendanceSteps {
  const at = (before: number): number | null => beside.toOurs[before] ?? null;
  return {
    above: before => [
      ...moved
        .filter(row => row.before === before)
        .map(row => looked('both', at(before), moving(row, beside))),
      ...gone
        .filter(row => row.from === before)
        .map(row => looked('removed', at(before), takenOutRow(beside, row))),
    ],
    below: before => [
      ...cells
        .filter(cell => cell.before.to - 1 === before)
        .map(cell => looked('both', at(cell.before.from), cellEdit(beside, cell))),
      ...come
        .filter(({ after }) => after.to - 1 === before)
        .map(row => looked('added', null, putInRow(beside, row))),
    ],
  };
}

/** `null` where the book has them in that list by now; of nobody's line where it has them no longer. */
function moving(
  { before, after, from, to }: MovedRow,
  { base, theirs, ours, toOurs }: Beside,
): Edit | null {
  const at = toOurs[before] ?? null;
  const part = ours[at ?? NO_LINE]?.part;
  const isTheirName = part?.of === 'attendee' && part.part === 'name';
  const line = isTheirName ? at : null;
  const now = line === null ? null : listOf(ours, line);
  if (now === to) return null;
  return {
    what: 'move',
    line,
    before: base[before]?.text ?? '',
    theirs: theirs[after] ?? null,
    isConflict: now !== null && now !== from,
    lists: { from, to },
  };
}
