import { type ITableCellOptions, TableCell, TableRow } from 'docx';
import { paler } from '../report/colours';
import { type CellBlock, type ReportCell, type ReportTable, runsText } from '../report/report';
import type { isVisible } from '../report/visible-runs';
import { cellParagraphs } from './cell-blocks';
import { revisedMark } from './revisions';
import type { Writing } from './writing';

/** A row longer than this is let break: kept whole it could not stand on a page. In lines. */
const MOST_LINES_KEPT_WHOLE = 36;

/** About how many characters of table text stand in a twentieth of a point. */
const CHARACTERS_PER_UNIT = 1 / 96;

/** A row whose columns and place are known. */
export interface PlacedRow {
  readonly cells: readonly { readonly cell: ReportCell; readonly column: number }[];
  readonly isHeader: boolean;
  readonly looksLikeHeader: boolean;
}

/** A row of a table: whole on its page unless it is longer than one, on each page if a header. */
export function tableRow(writing: Writing, row: PlacedRow, widths: readonly number[]): TableRow {
  const cells = row.cells.map(({ cell, column }) => ({
    cell,
    width: sum(widths.slice(column, column + cell.colspan)),
  }));
  const isBand = isBandRow(row, widths.length);
  const isShort = cells.every(
    ({ cell, width }) => linesOf(cell.blocks, width) <= MOST_LINES_KEPT_WHOLE,
  );
  return new TableRow({
    ...(isShort ? { cantSplit: true } : {}),
    ...(row.isHeader ? { tableHeader: true } : {}),
    keepNext: isBand,
    ...revisedMark(writing),
    children: cells.map(({ cell, width }) => {
      const fill = isBand ? paler(writing.style.colours.rule, 0.65) : fillOf(row);
      return tableCell(writing, cell, { width, fill, isHeader: row.looksLikeHeader });
    }),
  });
}

/** LibreOffice paints the first row of every table as the style has it, unless its cells say otherwise. */
function fillOf({ isHeader, looksLikeHeader }: PlacedRow): string | null {
  return isHeader && !looksLikeHeader ? 'auto' : null;
}

/** The columns of a table in twentieths of a point, filling the width exactly. */
export function columnTwips({ widths }: ReportTable, width: number): number[] {
  let share = 0;
  let used = 0;
  return widths.map((part, at) => {
    share += part;
    const end = at === widths.length - 1 ? width : Math.round(share * width);
    const own = end - used;
    used = end;
    return own;
  });
}

/** A row of one cell across the whole table is a heading inside it. */
function isBandRow({ cells, isHeader }: PlacedRow, columns: number): boolean {
  const [only] = cells;
  return !isHeader && columns > 1 && cells.length === 1 && only?.cell.colspan === columns;
}

function tableCell(
  writing: Writing,
  cell: ReportCell,
  { width, fill, isHeader }: { width: number; fill: string | null; isHeader: boolean },
): TableCell {
  const options: ITableCellOptions = {
    width: { size: width, type: 'dxa' },
    ...(cell.colspan > 1 ? { columnSpan: cell.colspan } : {}),
    ...(cell.rowspan > 1 ? { rowSpan: cell.rowspan } : {}),
    ...(fill === null ? {} : { shading: { fill } }),
    children: cellParagraphs(writing, cell.blocks, isHeader),
  };
  return new TableCell(options);
}

function linesOf(blocks: readonly CellBlock[], width: number): number {
  const characters = Math.max(1, width * CHARACTERS_PER_UNIT);
  return sum(
    blocks.map(block =>
      block.kind === 'list'
        ? sum(block.points.map(point => linesOf(point, width)))
        : paragraphLines(block.runs, characters),
    ),
  );
}

function paragraphLines(runs: Parameters<typeof isVisible>[0], characters: number): number {
  return sum(
    runsText(runs)
      .split('\n')
      .map(line => Math.max(1, Math.ceil(line.length / characters))),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
