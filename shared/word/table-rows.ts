import { type ITableCellOptions, TableCell, TableRow } from 'docx';
import { paler } from '../report/colours';
import { tableTextSize } from '../report/page-size';
import { type CellBlock, type ReportCell, type ReportTable, runsText } from '../report/report';
import type { isVisible } from '../report/visible-runs';
import { cellParagraphs } from './cell-blocks';
import { revisedMark } from './revisions';
import { CELL_MARGIN } from './styles/table-style';
import type { Writing } from './writing';

/**
 * A row that takes more of its page is let break: kept whole it would leave as much of one empty. On a
 * page that lies on its side, as those of registers do, few rows stand.
 */
const MOST_KEPT_WHOLE = { upright: 7 / 12, turned: 1 / 3 } as const;

/** How wide a letter of running text is, and how high its line, in sizes of its type. */
const LETTER = { width: 0.5, line: 1.15 } as const;

/** A row whose columns and place are known. */
export interface PlacedRow {
  readonly cells: readonly { readonly cell: ReportCell; readonly column: number }[];
  readonly isHeader: boolean;
  readonly looksLikeHeader: boolean;
}

/** A row of a table: whole on its page unless it is long, on each page if a header. */
export function tableRow(writing: Writing, row: PlacedRow, widths: readonly number[]): TableRow {
  const cells = row.cells.map(({ cell, column }) => ({
    cell,
    width: sum(widths.slice(column, column + cell.colspan)),
  }));
  const isBand = isBandRow(row, widths.length);
  const isTurned = writing.textWidth > writing.textHeight;
  const most = MOST_KEPT_WHOLE[isTurned ? 'turned' : 'upright'] * writing.textHeight;
  const isShort = cells.every(({ cell, width }) => heightOf(writing, cell, width) <= most);
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

/** About how high a cell is, in twentieths of a point. */
function heightOf({ style }: Writing, { blocks }: ReportCell, width: number): number {
  const size = tableTextSize(style) * 20;
  const inner = width - 2 * CELL_MARGIN.side;
  return linesOf(blocks, Math.max(1, inner / (size * LETTER.width))) * size * LETTER.line;
}

function linesOf(blocks: readonly CellBlock[], characters: number): number {
  return sum(
    blocks.map(block =>
      block.kind === 'list'
        ? sum(block.points.map(point => linesOf(point, characters)))
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
