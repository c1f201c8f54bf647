import type { WordLine } from '../../reading/word/word-lines';
import { type AttendanceRow, attendanceRows } from './attendance-rows';
import type { BookLine } from './book-lines';
import type { Edit } from './edit';
import type { NewRow } from './moved-rows';
import { type PersonInRow, personInRow } from './person-in-row';
import type { SaidLine } from './said-line';

/** A file beside the version that it came from and the minutes as they are. */
export interface Beside {
  readonly base: readonly SaidLine[];
  readonly theirs: readonly WordLine[];
  readonly ours: readonly BookLine[];
  /** For each line of the version, the line of the book that it became. */
  readonly toOurs: readonly number[];
}

/** Someone whose row was taken out of the attendance; `null` where the book does not have them either. */
export function takenOutRow({ base, ours, toOurs }: Beside, row: AttendanceRow): Edit | null {
  const [line, ...more] = Array.from({ length: row.to - row.from }, (_, nth) => row.from + nth);
  const at = toOurs[line ?? -1];
  if (line === undefined || at === undefined) return null;
  const removed = { what: 'remove', theirs: null, isConflict: false } as const;
  const person = personInRow(base, row);
  const now = attendanceRows(ours).find(({ from, to }) => from <= at && at < to);
  return {
    ...removed,
    line: at,
    before: base[line]?.text ?? '',
    isConflict: now?.list !== row.list || !isSame(personInRow(ours, now), person),
    listed: { list: row.list, person },
    along: more.map(each => ({
      ...removed,
      line: toOurs[each] ?? null,
      before: base[each]?.text ?? '',
    })),
  };
}

/** Someone whose row was put into the attendance; `null` where the book has it by now. */
export function putInRow({ theirs, ours, toOurs }: Beside, { row, after }: NewRow): Edit | null {
  const person = personInRow(theirs, row);
  const isKnown = attendanceRows(ours).some(
    own => own.heads === null && own.list === row.list && isSame(personInRow(ours, own), person),
  );
  if (isKnown) return null;
  const [first, ...more] = theirs.slice(row.from, row.to).map(
    (line): Edit => ({
      what: 'insert',
      line: toOurs[after.from] ?? null,
      before: '',
      theirs: line,
      isConflict: false,
    }),
  );
  return first ? { ...first, listed: { list: row.list, person }, along: more } : null;
}

/** The notes begin with a capital. */
function isSame(one: PersonInRow, other: PersonInRow): boolean {
  const said = ({ name, organisation, capacity, notes }: PersonInRow): string =>
    [name, organisation, capacity, notes].join('\n').toLowerCase();
  return said(one) === said(other);
}
