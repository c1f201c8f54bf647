import { paler } from '../report/colours';
import { placed } from '../report/placed-cells';
import {
  type CellBlock,
  type ReportCell,
  type ReportTable,
  type Run,
  runsText,
} from '../report/report';
import { isVisible } from '../report/visible-runs';
import { cellNodes } from './lists';
import { ink, margins, type PdfNode } from './node';
import { pdfRuns } from './runs';
import type { PdfWriting } from './writing';

/**
 * How far the words of a cell stand from its edges, and how thick the edges are, in points; and no
 * narrower column can hold a letter.
 */
const CELL = { side: 5, top: 3, edge: 0.5, narrowest: 8 } as const;

/** How wide the labels of facts are, in points: as in Word. */
const FACT_LABEL = 85;

/** About how many characters of table text stand in a point. */
const CHARACTERS_PER_POINT = 0.2;

/** A row longer than this is let break: kept whole it could not stand on a page. In lines. */
const MOST_LINES_KEPT_WHOLE = 32;

/** A higher header would leave no room for what it is the header of. In lines. */
const MOST_LINES_OF_HEADER = 10;

/** A table whose header stands on each page, or, for facts, a line for each. */
export function tableNode(writing: PdfWriting, table: ReportTable): PdfNode[] {
  if (table.role === 'facts') return table.rows.flatMap(row => factNode(writing, row));
  const rows = table.rows.filter(row => row.length > 0);
  return rows.length === 0 ? [] : [gridNode(writing, { ...table, rows })];
}

function gridNode(writing: PdfWriting, table: ReportTable): PdfNode {
  const { colours } = writing.style;
  const headerRows = table.rows.length > 1 ? Math.max(1, table.headerRows) : table.headerRows;
  const outer = table.widths.map(share => share * writing.textWidth - CELL.edge);
  // Where there are many columns, the room beside the words is what can be spared.
  const side = Math.max(0.5, Math.min(CELL.side, (Math.min(...outer) - CELL.narrowest) / 2));
  const widths = outer.map(width => Math.max(CELL.narrowest / 2, width - 2 * side));
  const body = placed(table.rows, widths.length).map((cells, at) =>
    rowOf(writing, cells, { columns: widths.length, isHeader: at < table.headerRows }),
  );
  const lines = table.rows.map(row => linesOf(row, widths));
  return {
    table: { ...keptTogether(lines, Math.min(headerRows, lines.length)), widths, body },
    layout: {
      hLineWidth: () => CELL.edge,
      vLineWidth: () => CELL.edge,
      hLineColor: () => ink(colours.rule),
      vLineColor: () => ink(colours.rule),
      paddingLeft: () => side,
      paddingRight: () => side,
      paddingTop: () => CELL.top,
      paddingBottom: () => CELL.top,
    },
    style: 'table',
    margin: margins(3, 8),
  };
}

/**
 * How the rows keep together: each whole on its page, the header with the first of them and again on
 * each page. What is higher than a page cannot: pdfmake would look for room for ever.
 */
function keptTogether(lines: readonly number[], headerRows: number): PdfNode {
  const header = lines.slice(0, headerRows).reduce((sum, each) => sum + each, 0);
  if (header > MOST_LINES_OF_HEADER) return { dontBreakRows: false };
  const isWhole = lines.every(each => each + header <= MOST_LINES_KEPT_WHOLE);
  return { headerRows, keepWithHeaderRows: isWhole ? 1 : 0, dontBreakRows: isWhole };
}

/** A place that a cell to the left or above covers has a cell in pdfmake, with nothing in it. */
function rowOf(
  writing: PdfWriting,
  cells: readonly { readonly cell: ReportCell; readonly column: number }[],
  { columns, isHeader }: { readonly columns: number; readonly isHeader: boolean },
): PdfNode[] {
  const row: PdfNode[] = Array.from({ length: columns }, () => ({}));
  const isBand =
    !isHeader && columns > 1 && cells.length === 1 && cells[0]?.cell.colspan === columns;
  for (const { cell, column } of cells) {
    row[column] = cellNode(writing, cell, fillOf(writing, isHeader, isBand));
  }
  return row;
}

function fillOf({ style: { colours } }: PdfWriting, isHeader: boolean, isBand: boolean): PdfNode {
  if (isHeader) {
    return {
      fillColor: ink(colours.tableHeader),
      color: ink(colours.tableHeaderText),
      bold: true,
    };
  }
  return isBand ? { fillColor: ink(paler(colours.rule, 0.65)) } : {};
}

function cellNode(writing: PdfWriting, cell: ReportCell, set: PdfNode): PdfNode {
  const { fillColor, ...words } = set;
  return {
    stack: cellNodes(writing, cell.blocks, words),
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(cell.colspan > 1 ? { colSpan: cell.colspan } : {}),
    ...(cell.rowspan > 1 ? { rowSpan: cell.rowspan } : {}),
  };
}

function factNode(writing: PdfWriting, cells: readonly ReportCell[]): PdfNode[] {
  const [label = [], ...values] = cells.map(({ blocks }) => blocks.flatMap(runsIn));
  const said = values.flat();
  if (!isVisible([...label, ...said])) return [];
  const columns = [
    { width: FACT_LABEL, text: pdfRuns(writing, label) },
    { width: '*', text: pdfRuns(writing, said) },
  ];
  return [{ columns, columnGap: 0, margin: margins(0, 3) }];
}

function runsIn(block: CellBlock): readonly Run[] {
  return block.kind === 'paragraph' ? block.runs : block.points.flat().flatMap(runsIn);
}

function linesOf(row: readonly ReportCell[], widths: readonly number[]): number {
  const narrowest = Math.max(1, Math.min(...widths) * CHARACTERS_PER_POINT);
  const lengths = row.map(cell => {
    const share = widths.length === row.length ? (widths[row.indexOf(cell)] ?? 0) : 0;
    const characters = Math.max(narrowest, share * CHARACTERS_PER_POINT);
    const words = cell.blocks.flatMap(block => runsText(runsIn(block)).split('\n'));
    return words.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);
  });
  return Math.max(0, ...lengths);
}
