import type { Block, Border, Cell, Row, Side, Table } from '../file/word-file';
import type { Laying } from './laying';
import type { Painter } from './painter';
import { paintStack, type Slab, stacked } from './slab';

/** Lays out what a cell holds. */
export type CellSlabs = (laying: Laying, blocks: readonly Block[], width: number) => Slab[];

/** A cell with what it holds, laid out. */
interface LaidCell {
  readonly cell: Cell;
  readonly x: number;
  readonly width: number;
  readonly slabs: readonly Slab[];
}

interface LaidRow {
  readonly row: Row;
  readonly cells: readonly LaidCell[];
  readonly isLast: boolean;
}

/** No row is higher, in points: what a file sets higher is no row. */
const HIGHEST = 1_500;

/** The rows of a table as slabs, its first rows repeated on each page where they are heads. */
export function tableSlabs(
  laying: Laying,
  table: Table,
  width: number,
  cellSlabs: CellSlabs,
): Slab[] {
  const left = leftOf(table, width);
  const rows = table.rows.map((row, at): LaidRow => {
    const cells = row.cells.map(cell => laidCell(laying, table, cell, { left, cellSlabs }));
    return { row, cells, isLast: at === table.rows.length - 1 };
  });
  const heights = rowHeights(rows);
  const headCount = table.rows.findIndex(({ isHeader }) => !isHeader);
  const heads = rows
    .slice(0, Math.max(0, headCount))
    .map((row, at) => rowSlab(row, spanOf(heights, at, row), []));
  return rows.map((row, at) => {
    const isHead = at < heads.length;
    const slab = isHead ? heads[at] : rowSlab(row, spanOf(heights, at, row), heads);
    if (!slab) throw new Error('A row of a table was not laid out.');
    return isHead || isBridged(table, at) ? { ...slab, isGlued: true } : slab;
  });
}

function leftOf({ left, align, columns }: Table, width: number): number {
  const own = sum(columns);
  if (align === 'center') return (width - own) / 2;
  return align === 'right' ? width - own : left;
}

function laidCell(
  laying: Laying,
  { columns }: Table,
  cell: Cell,
  { left, cellSlabs }: { left: number; cellSlabs: CellSlabs },
): LaidCell {
  const width = sum(columns.slice(cell.column, cell.column + cell.columns));
  const { margins, borders } = cell;
  const edges = halfOf(borders.left) + halfOf(borders.right);
  const inner = Math.max(10, width - margins.left - margins.right - edges);
  return {
    cell,
    x: left + sum(columns.slice(0, cell.column)),
    width,
    slabs: cellSlabs(laying, cell.blocks, inner),
  };
}

/** A row is as high as the highest of its cells, and as it asks; a tall cell stretches its last row. */
function rowHeights(rows: readonly LaidRow[]): number[] {
  const heights = rows.map(laid => Math.max(askedHeight(laid), ...ownHeights(laid)));
  for (const [at, { cells }] of rows.entries()) {
    for (const laid of cells.filter(({ cell }) => cell.rows > 1)) {
      const last = Math.min(rows.length, at + laid.cell.rows) - 1;
      const missing = cellHeight(laid) - sum(heights.slice(at, last + 1));
      if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
    }
  }
  return heights;
}

function ownHeights({ row, cells }: LaidRow): number[] {
  if (row.height?.rule === 'exact') return [0];
  return cells.filter(({ cell }) => cell.rows === 1).map(cellHeight);
}

function askedHeight({ row }: LaidRow): number {
  return Math.min(HIGHEST, row.height?.value ?? 0);
}

function cellHeight({ cell, slabs }: Pick<LaidCell, 'cell' | 'slabs'>): number {
  const { margins, borders } = cell;
  return stacked(slabs).height + margins.top + margins.bottom + (borders.top?.width ?? 0);
}

/** The height of a row, and for its tall cells of the rows they cover. */
type RowSpan = (rows: number) => number;

function spanOf(heights: readonly number[], at: number, { isLast, cells }: LaidRow): RowSpan {
  const under = isLast
    ? Math.max(0, ...cells.map(({ cell }) => cell.borders.bottom?.width ?? 0))
    : 0;
  return rows => sum(heights.slice(at, at + Math.max(1, rows))) + under;
}

/** Rows that a tall cell joins stand together. */
function isBridged({ rows }: Table, at: number): boolean {
  return rows.some(({ cells }, nth) =>
    cells.some(cell => cell.rows > 1 && nth <= at && nth + cell.rows - 1 > at),
  );
}

function rowSlab(laid: LaidRow, span: RowSpan, heads: readonly Slab[]): Slab {
  const { row, cells } = laid;
  const [first] = cells;
  return {
    height: span(1),
    spare: 0,
    before: 0,
    after: 0,
    close: null,
    isGlued: first?.slabs.at(-1)?.isGlued ?? false,
    startsPage: first?.slabs[0]?.startsPage ?? false,
    endsPage: false,
    notes: cells.flatMap(({ slabs }) => slabs.flatMap(({ notes }) => notes)),
    frame: null,
    heads,
    paint: (painter, x, y) => {
      for (const cell of cells) paintCell(painter, cell, { x, y, height: span(cell.cell.rows) });
    },
    part: row.isHeader || cells.some(({ cell }) => cell.rows > 1) ? null : partRow(laid, heads),
    mayPart: row.mayBreak,
  };
}

/** Parts a row between lines of its cells; the part above stands on its page, the rest goes on. */
function partRow(laid: LaidRow, heads: readonly Slab[]): NonNullable<Slab['part']> {
  return room => {
    const counts = laid.cells.map(cell => fitting(cell, room));
    const isSome = counts.some(count => count > 0);
    if (!isSome || laid.cells.every(({ slabs }, at) => slabs.length === counts[at])) return null;
    const [above, below] = [0, 1].map(which => {
      const cells = laid.cells.map((cell, at) => {
        const count = counts[at] ?? 0;
        return {
          ...cell,
          slabs: which === 0 ? cell.slabs.slice(0, count) : cell.slabs.slice(count),
        };
      });
      const part = { ...laid, cells, row: { ...laid.row, height: null } };
      return rowSlab(part, spanOf(rowHeights([part]), 0, part), heads);
    });
    return above && below ? [{ ...above, isGlued: false }, below] : null;
  };
}

/** How many slabs of a cell fit the room, and may stand there without the next. */
function fitting({ cell, slabs }: LaidCell, room: number): number {
  let count = slabs.length;
  while (count > 0) {
    const part = slabs.slice(0, count);
    const isWhole = count === slabs.length || part.at(-1)?.isGlued === false;
    if (isWhole && cellHeight({ cell, slabs: part }) <= room) return count;
    count -= 1;
  }
  return 0;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

function paintCell(painter: Painter, laid: LaidCell, { x, y, height }: Place): void {
  const { cell, width, slabs } = laid;
  const left = x + laid.x;
  if (cell.rows === 0) return;
  if (cell.fill !== null) painter.fill({ x: left, y, width, height, colour: cell.fill });
  paintEdges(painter, cell, { left, top: y, right: left + width, bottom: y + height });
  const { placed, height: high } = stacked(slabs);
  const top = cell.margins.top + (cell.borders.top?.width ?? 0);
  const spare = Math.max(0, height - high - top - cell.margins.bottom);
  const down = cell.align === 'center' ? spare / 2 : cell.align === 'bottom' ? spare : 0;
  paintStack(painter, placed, left + cell.margins.left + halfOf(cell.borders.left), y + top + down);
}

type Edges = { readonly [S in Side]: number };

/** The edges lie on the lines between the cells. */
function paintEdges(
  painter: Painter,
  { borders }: Cell,
  { left, top, right, bottom }: Edges,
): void {
  const line = (
    border: Border | undefined,
    x1: number,
    y1: number,
    x2: number,
    y2: number,
  ): void => {
    if (!border) return;
    const { width: thickness, colour, style } = border;
    painter.rule({ from: { x: x1, y: y1 }, to: { x: x2, y: y2 }, thickness, colour, style });
  };
  const sunk = halfOf(borders.top);
  line(borders.top, left, top + sunk, right, top + sunk);
  line(borders.bottom, left, bottom + sunk, right, bottom + sunk);
  line(borders.left, left, top, left, bottom + sunk);
  line(borders.right, right, top, right, bottom + sunk);
}

function halfOf(border: Border | undefined): number {
  return (border?.width ?? 0) / 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
