import type { Presence } from '../../model/attendance';
import { ATTENDANCE_HEADERS, ATTENDANCE_LISTS } from '../../report/attendance-table';
import { type SaidLine, saidKey } from './said-line';

/** A row of the table of attendance: the heading of a list, or someone in it. */
export interface AttendanceRow {
  /** Its lines: from this one up to that. */
  readonly from: number;
  readonly to: number;
  /** The list that it heads; `null` where it is someone's. */
  readonly heads: Presence | null;
  /** The list that it stands in. */
  readonly list: Presence;
}

/** The rows of the table of attendance below its header, in their order; none where it is not found. */
export function attendanceRows(lines: readonly SaidLine[]): AttendanceRow[] {
  const rows = rowsOf(lines);
  const header = headerIn(lines, rows);
  const result: AttendanceRow[] = [];
  for (let at = header + 1; header >= 0 && at < rows.length; at += 1) {
    const row = rows[at];
    if (!row || !isNext(lines, rows[at - 1], row)) break;
    const heads = listHeaded(lines, row);
    result.push({ ...row, heads, list: heads ?? result.at(-1)?.list ?? 'present' });
  }
  return result;
}

/** The row with the headers of the columns; `null` where there is no table of attendance. */
export function attendanceHeader(
  lines: readonly SaidLine[],
): Pick<AttendanceRow, 'from' | 'to'> | null {
  const rows = rowsOf(lines);
  return rows[headerIn(lines, rows)] ?? null;
}

function headerIn(lines: readonly SaidLine[], rows: readonly Row[]): number {
  return rows.findIndex(
    (row, at) => saidIn(lines, row) === ATTENDANCE_HEADERS.name && listHeaded(lines, rows[at + 1]),
  );
}

/** The list of the attendance in which a line stands; `null` of a line in none. */
export function listOf(lines: readonly SaidLine[], at: number): Presence | null {
  return attendanceRows(lines).find(({ from, to }) => from <= at && at < to)?.list ?? null;
}

type Row = Pick<AttendanceRow, 'from' | 'to'>;

function rowsOf(lines: readonly SaidLine[]): Row[] {
  const rows: Row[] = [];
  for (const [at, { row }] of lines.entries()) {
    if (row === undefined) continue;
    const last = rows.at(-1);
    if (last?.to === at && lines[last.from]?.row === row)
      rows[rows.length - 1] = { ...last, to: at + 1 };
    else rows.push({ from: at, to: at + 1 });
  }
  return rows;
}

/** Whether a row stands in the same table as the one before it. */
function isNext(lines: readonly SaidLine[], before: Row | undefined, row: Row): boolean {
  const [one, other] = [lines[before?.from ?? -1]?.row, lines[row.from]?.row];
  return before?.to === row.from && (other ?? 0) > (one ?? 0);
}

function saidIn(lines: readonly SaidLine[], { from }: Row): string {
  const line = lines[from];
  return line ? saidKey(line) : '';
}

function listHeaded(lines: readonly SaidLine[], row: Row | undefined): Presence | null {
  if (!row || row.to - row.from > 1) return null;
  const said = saidIn(lines, row);
  return ATTENDANCE_LISTS.find(({ label }) => label === said)?.presence ?? null;
}
