import { type Aligned, aligned } from '../aligned';
import { likenessOf, lineLikeness, wordsOnce } from '../likeness';
import type { AlignedLine, RowBeside } from './aligned-line';
import { isOneRow, rowKey } from './line-rows';
import { NO_LINE, type NumberedLine } from './numbered-lines';
import { replaced } from './replaced-lines';
import { saidKey } from './said-line';

/**
 * The lines of two documents side by side, in the order of both. Rows of tables are compared as a whole
 * and then cell by cell, so that a word that stands in several rows is not taken for that of another.
 */
export function alignedLines(
  before: readonly NumberedLine[],
  after: readonly NumberedLine[],
): AlignedLine[] {
  const units = aligned(unitsOf(before), unitsOf(after), COMPARING);
  const tables = tablesIn(units);
  return replaced(units.flatMap((each, at) => linesOf(each, () => placeOf(units, at, tables))));
}

/** The lines of a row, or one line. */
type Unit = readonly NumberedLine[];

const COMPARING = {
  key: (unit: Unit) =>
    isRow(unit)
      ? rowKey(unit.map(({ line }) => line))
      : unit.map(({ line }) => saidKey(line)).join(),
  likeness: (a: Unit, b: Unit) => {
    if (isRow(a) !== isRow(b)) return 0;
    const [[one, ...more], [other, ...others]] = [a, b];
    if (one && other && more.length + others.length === 0)
      return lineLikeness(one.line, other.line);
    return likenessOf(wordsIn(a), wordsIn(b));
  },
};

function wordsIn(unit: Unit) {
  return wordsOnce(unit, () => unit.map(({ line }) => line.text));
}

function unitsOf(lines: readonly NumberedLine[]): Unit[] {
  const units: NumberedLine[][] = [];
  for (const each of lines) {
    const last = units.at(-1)?.at(-1);
    if (last && isOfOne(last, each)) units.at(-1)?.push(each);
    else units.push([each]);
  }
  return units;
}

/** Rows that were put back have lines that stand elsewhere, or nowhere, in their document. */
function isOfOne(last: NumberedLine, each: NumberedLine): boolean {
  if (last.back !== undefined || each.back !== undefined) return last.back === each.back;
  return each.at === last.at + 1 && isOneRow(last.line, each.line);
}

function isRow(unit: Unit): boolean {
  return unit[0]?.line.row !== undefined;
}

function linesOf(each: Aligned<Unit>, place: () => RowBeside): AlignedLine[] {
  if (each.how === 'removed') {
    const row = { is: 'gone', beside: numbersOf(each.before), below: [], own: [] } as const;
    return each.before.map(before => ({
      how: 'removed',
      before,
      ...(isRow(each.before) && { row }),
    }));
  }
  if (each.how === 'added') {
    const row = isRow(each.after) ? place() : null;
    return each.after.map(after => ({ how: 'added', after, ...(row && { row }) }));
  }
  if (each.how === 'changed' && isRow(each.before)) return cellsOf(each.before, each.after);
  return each.before.flatMap((before, at) => {
    const after = each.after[at];
    return after ? [{ how: each.how, before, after }] : [];
  });
}

/** The cells of a row in both documents, one after the other. */
function cellsOf(before: Unit, after: Unit): AlignedLine[] {
  const row = { is: 'in', beside: numbersOf(before), below: [], own: after } as const;
  const columns = new Set([...before, ...after].map(({ line }) => line.column ?? 0));
  return [...columns]
    .sort((a, b) => a - b)
    .flatMap(column => {
      const [one, other] = [before, after].map(unit => inColumn(unit, column));
      return replaced(aligned(one ?? [], other ?? [], LINE_BY_LINE));
    })
    .map(each => ({ ...each, row }));
}

function inColumn(unit: Unit, column: number): NumberedLine[] {
  return unit.filter(({ line }) => (line.column ?? 0) === column);
}

const LINE_BY_LINE = {
  key: ({ line }: NumberedLine) => saidKey(line),
  likeness: (a: NumberedLine, b: NumberedLine) => lineLikeness(a.line, b.line),
};

function numbersOf(unit: Unit): number[] {
  return unit.map(({ at }) => at);
}

type TableOf = number | undefined;

/** For each table of the document after, which of the document before it is. */
function tablesIn(units: readonly Aligned<Unit>[]): Map<TableOf, TableOf> {
  const found = new Map<TableOf, TableOf>();
  for (const each of units) {
    if (each.how !== 'same' && each.how !== 'changed') continue;
    if (isRow(each.before) && each.after[0]?.at !== NO_LINE)
      found.set(tableOf(each.after), tableOf(each.before));
  }
  return found;
}

function tableOf(unit: Unit): TableOf {
  return unit[0]?.line.table;
}

/** Where a row that comes stands among the rows of its table in the document before. */
function placeOf(
  units: readonly Aligned<Unit>[],
  at: number,
  tables: ReadonlyMap<TableOf, TableOf>,
): RowBeside {
  const each = units[at];
  const own = each && 'after' in each ? each.after : [];
  if (!tables.has(tableOf(own))) return { is: 'come', beside: [], below: [], own };
  const table = tables.get(tableOf(own));
  const linesIn = (some: readonly Aligned<Unit>[]): number[] =>
    some.flatMap(one =>
      'before' in one && isRow(one.before) && tableOf(one.before) === table
        ? numbersOf(one.before)
        : [],
    );
  const [beside, below] = [linesIn(units.slice(0, at)).reverse(), linesIn(units.slice(at + 1))];
  return { is: 'come', beside, below, own };
}
