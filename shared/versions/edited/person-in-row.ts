import { ATTENDANCE_HEADERS, type AttendanceColumn } from '../../report/attendance-table';
import { type AttendanceRow, attendanceHeader } from './attendance-rows';
import { type SaidLine, saidKey } from './said-line';

/** What a row of the attendance says of someone; empty what it does not say. */
export type PersonInRow = Readonly<Record<AttendanceColumn, string>>;

/** What someone's row says, each cell by the header of its column. */
export function personInRow(
  lines: readonly SaidLine[],
  { from, to }: Pick<AttendanceRow, 'from' | 'to'>,
): PersonInRow {
  const columns = columnsIn(lines);
  const said = { name: '', organisation: '', capacity: '', notes: '' };
  for (const [nth, line] of lines.slice(from, to).entries()) {
    const column = columns.get(line.column ?? nth);
    if (column)
      said[column] = [said[column], wordsOf(line)].filter(words => words !== '').join(' ');
  }
  return said;
}

/** What the column is headed with that a line of the attendance stands in; `null` for none that we have. */
export function columnOfLine(lines: readonly SaidLine[], line: SaidLine): AttendanceColumn | null {
  return columnsIn(lines).get(line.column ?? NO_COLUMN) ?? null;
}

const NO_COLUMN = -1;

function columnsIn(lines: readonly SaidLine[]): Map<number, AttendanceColumn> {
  const { from, to } = attendanceHeader(lines) ?? { from: 0, to: 0 };
  const labels = Object.entries(ATTENDANCE_HEADERS) as [AttendanceColumn, string][];
  return new Map(
    lines.slice(from, to).flatMap((line, nth): [number, AttendanceColumn][] => {
      const [column] = labels.find(([, label]) => label === saidKey(line)) ?? [];
      return column ? [[line.column ?? nth, column]] : [];
    }),
  );
}

function wordsOf({ text }: SaidLine): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The cells of a row one after the other, as they are told. */
export function rowInWords({ name, organisation, capacity, notes }: PersonInRow): string {
  return [name, organisation, capacity, notes].filter(words => words !== '').join(', ');
}
