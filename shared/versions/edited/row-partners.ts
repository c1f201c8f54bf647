import type { Presence } from '../../model/attendance';
import { isNear } from '../../search/near-words';
import { lineLikeness } from '../likeness';
import type { AttendanceRow } from './attendance-rows';
import { type SaidLine, saidKey } from './said-line';

/** The rows of the attendance of a document. */
export interface RowsOf {
  readonly lines: readonly SaidLine[];
  readonly rows: readonly AttendanceRow[];
}

/** For each row of someone in one document, the row of the same person in another. */
export type Partners = ReadonlyMap<AttendanceRow, AttendanceRow>;

/**
 * Who of one document is who in another: those of one name, in one list before all; those whose name was
 * changed while the rest of their row stayed; and those of a like name in one list. Where several could
 * be meant, nobody is.
 */
export function partnersOf(before: RowsOf, after: RowsOf): Partners {
  const found = new Map<AttendanceRow, AttendanceRow>();
  for (const isSame of [sameName, sameNameInList, sameButName, likeNameInList]) {
    const known = new Set(found.values());
    const more = pairs(
      before,
      after,
      people(before).filter(row => !found.has(row)),
      people(after).filter(row => !known.has(row)),
      isSame,
    );
    for (const [one, other] of more) found.set(one, other);
  }
  return found;
}

function people({ rows }: RowsOf): AttendanceRow[] {
  return rows.filter(({ heads }) => heads === null);
}

interface Row {
  readonly list: Presence;
  readonly cells: readonly SaidLine[];
}

type IsSame = (one: Row, other: Row) => boolean;

/** Those that are the same as one other, which is the same as no third. */
function pairs(
  before: RowsOf,
  after: RowsOf,
  ones: readonly AttendanceRow[],
  others: readonly AttendanceRow[],
  isSame: IsSame,
): Map<AttendanceRow, AttendanceRow> {
  const like = (one: AttendanceRow, other: AttendanceRow): boolean =>
    isSame(rowIn(before, one), rowIn(after, other));
  const found = new Map<AttendanceRow, AttendanceRow>();
  for (const one of ones) {
    const [other, ...more] = others.filter(each => like(one, each));
    if (!other || more.length > 0) continue;
    if (ones.every(each => each === one || !like(each, other))) found.set(one, other);
  }
  return found;
}

function rowIn({ lines }: RowsOf, { from, to, list }: AttendanceRow): Row {
  return { list, cells: lines.slice(from, to) };
}

const sameName: IsSame = ({ cells: [one] }, { cells: [other] }) =>
  one !== undefined && other !== undefined && personIn(one) === personIn(other);

const sameNameInList: IsSame = (one, other) => one.list === other.list && sameName(one, other);

/** Who someone is by the cell with their name: whom they stand in for is no part of that. */
export function personIn(line: Pick<SaidLine, 'text'>): string {
  return saidKey({ text: line.text, notes: [] })
    .replace(/\s*\((?:alternate|standing in) for .*\)$/i, '')
    .toLowerCase();
}

const sameButName: IsSame = ({ cells: [one, ...ofOne] }, { cells: [other, ...ofOther] }) => {
  if (!one || !other || ofOne.length === 0) return false;
  const isRestSame = ofOne.map(saidKey).join('\n') === ofOther.map(saidKey).join('\n');
  return isRestSame && isLike(one, other);
};

const likeNameInList: IsSame = ({ list, cells: [one] }, { list: now, cells: [other] }) =>
  list === now && one !== undefined && other !== undefined && isLike(one, other);

/** Whether one name may be another that was mistyped, or made longer or shorter. */
function isLike(one: SaidLine, other: SaidLine): boolean {
  const [name, named] = [personIn(one), personIn(other)];
  const slips = Math.floor(name.length / LETTERS_A_SLIP);
  return lineLikeness({ text: name }, { text: named }) >= HALF || isNear(name, named, slips);
}

/** As much as a forename is of a name. */
const HALF = 0.5;

/** In so many letters of a name, one may have been mistyped. */
const LETTERS_A_SLIP = 4;
