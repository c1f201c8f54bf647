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
 * Who of one document is who in another: those of one name, and those whose name was changed while the rest
 * of their row stayed. Where several could be meant, nobody is.
 */
export function partnersOf(before: RowsOf, after: RowsOf): Partners {
  const named = pairs(before, after, people(before), people(after), sameName);
  const [taken, known] = [new Set(named.keys()), new Set(named.values())];
  const rest = pairs(
    before,
    after,
    people(before).filter(row => !taken.has(row)),
    people(after).filter(row => !known.has(row)),
    sameButName,
  );
  return new Map([...named, ...rest]);
}

function people({ rows }: RowsOf): AttendanceRow[] {
  return rows.filter(({ heads }) => heads === null);
}

type IsSame = (one: readonly SaidLine[], other: readonly SaidLine[]) => boolean;

/** Those that are the same as one other, which is the same as no third. */
function pairs(
  before: RowsOf,
  after: RowsOf,
  ones: readonly AttendanceRow[],
  others: readonly AttendanceRow[],
  isSame: IsSame,
): Map<AttendanceRow, AttendanceRow> {
  const like = (one: AttendanceRow, other: AttendanceRow): boolean =>
    isSame(cells(before, one), cells(after, other));
  const found = new Map<AttendanceRow, AttendanceRow>();
  for (const one of ones) {
    const [other, ...more] = others.filter(each => like(one, each));
    if (!other || more.length > 0) continue;
    if (ones.every(each => each === one || !like(each, other))) found.set(one, other);
  }
  return found;
}

function cells({ lines }: RowsOf, { from, to }: AttendanceRow): readonly SaidLine[] {
  return lines.slice(from, to);
}

const sameName: IsSame = ([one], [other]) =>
  one !== undefined && other !== undefined && personIn(one) === personIn(other);

/** Whom someone stands in for is no part of who they are. */
function personIn(line: SaidLine): string {
  return saidKey(line)
    .replace(/\s*\((?:alternate|standing in) for .*\)$/i, '')
    .toLowerCase();
}

const sameButName: IsSame = ([one, ...ofOne], [other, ...ofOther]) => {
  if (!one || !other || ofOne.length === 0) return false;
  const isRestSame = ofOne.map(saidKey).join('\n') === ofOther.map(saidKey).join('\n');
  return isRestSame && lineLikeness(one, other) >= HALF;
};

/** As much as a forename is of a name. */
const HALF = 0.5;
