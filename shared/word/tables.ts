import { Paragraph, Tab, Table, TableLayoutType, TextRun } from 'docx';
import { placed } from '../report/placed-cells';
import type { CellBlock, ReportCell, ReportTable, Run } from '../report/report';
import { isVisible } from '../report/visible-runs';
import { paragraphMark, revised, revisedRuns } from './revisions';
import { wordRuns } from './runs';
import { STYLE, TABLE_STYLE } from './styles/style-names';
import { columnTwips, tableRow } from './table-rows';
import type { Writing } from './writing';

/**
 * A table in fixed columns that fill the text, or, for facts, a line for each. Rows without cells
 * are none.
 */
export function tableBlocks(writing: Writing, table: ReportTable): (Table | Paragraph)[] {
  if (table.role === 'facts') {
    return table.rows.flatMap(row => revised(writing, row, () => factParagraph(writing, row)));
  }
  const rows = table.rows.filter(row => row.length > 0);
  return rows.length === 0 ? [] : [gridTable(writing, { ...table, rows })];
}

/** What stands between two tables, which Word would make one, and after the last. */
export function tableGap(writing: Writing): Paragraph {
  return new Paragraph({ style: STYLE.tableGap, ...paragraphMark(writing) });
}

function gridTable(writing: Writing, table: ReportTable): Table {
  const widths = columnTwips(table, writing.textWidth);
  // Who hears a table is told of its columns by its first row, which need not look like a header.
  const headers = table.rows.length > 1 ? Math.max(1, table.headerRows) : table.headerRows;
  const rows = placed(table.rows, table.widths.length).map((cells, at) =>
    revised(writing, table.rows[at] ?? table, () =>
      tableRow(
        writing,
        { cells, isHeader: at < headers, looksLikeHeader: at < table.headerRows },
        widths,
      ),
    ),
  );
  return new Table({
    style: TABLE_STYLE,
    layout: TableLayoutType.FIXED,
    width: { size: writing.textWidth, type: 'dxa' },
    columnWidths: widths,
    tableLook: {
      firstRow: table.headerRows > 0,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows,
  });
}

/** A fact needs no table: its label, a tab and what it says, for every reader in one line. */
function factParagraph(writing: Writing, cells: readonly ReportCell[]): Paragraph[] {
  const [label = [], ...values] = cells.map(({ blocks }) => blocks.flatMap(runsIn));
  const said = values.flat();
  if (!isVisible([...label, ...said])) return [];
  const tab = revisedRuns(writing, [new TextRun({ children: [new Tab()] })]);
  const children = [...wordRuns(writing, label), ...tab, ...wordRuns(writing, said)];
  return [new Paragraph({ style: STYLE.fact, ...paragraphMark(writing), children })];
}

function runsIn(block: CellBlock): readonly Run[] {
  return block.kind === 'paragraph' ? block.runs : block.points.flat().flatMap(runsIn);
}
