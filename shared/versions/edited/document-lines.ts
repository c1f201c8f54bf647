import type {
  CellBlock,
  ReportBlock,
  ReportParagraph,
  ReportTable,
  Run,
} from '../../report/report';
import { isVisible } from '../../report/visible-runs';
import { cellColumns } from './cell-columns';
import { cleanWords, type SaidLine, saidInRuns } from './said-line';

/** What a line of a document is. */
export type LineKind =
  | 'title'
  | 'item'
  | 'subheading'
  | 'paragraph'
  | 'point'
  | 'cell'
  | 'action'
  | 'outcome'
  | 'furniture';

/** A line of a document that we write. */
export interface DocumentLine extends SaidLine {
  readonly kind: LineKind;
  /** What stands before its own words: `ACTION TABASC33/02: `. */
  readonly prefix: string;
  /** How many columns its table has; 0 where cells of it reach over several, absent outside tables. */
  readonly columns?: number;
}

/** The lines of a document as its Word file has them. Lines of which nothing is seen are none. */
export function linesOfDocument(blocks: readonly ReportBlock[]): DocumentLine[] {
  return blocks.flatMap(linesOfBlock);
}

function linesOfBlock(block: ReportBlock, at: number): DocumentLine[] {
  switch (block.kind) {
    case 'title':
    case 'subtitle':
      return lineOf('title', block.runs);
    case 'heading':
      return lineOf(block.level === 1 ? 'item' : 'subheading', block.runs);
    case 'paragraph':
      return paragraphLine(block);
    case 'list':
      return block.points.flat().flatMap(inside => linesInside(inside, 'point'));
    case 'table':
      return linesOfTable(block, at);
    case 'action':
      return actionLine(block.label, block.runs);
    case 'outcome':
      return lineOf('outcome', block.runs);
    case 'signature':
      return [textLine(block.label), textLine(SIGNED)].filter(({ text }) => text.trim() !== '');
    case 'contents':
    case 'chart':
    case 'pages':
      return [];
  }
}

/** The line to sign on as it stands in the Word file. */
const SIGNED = 'Signed \t\tDate \t';

function linesOfTable({ role, rows }: ReportTable, table: number): DocumentLine[] {
  const cellsOf = cellColumns(rows);
  const isEven = rows.every(cells => cells.every(cell => cell.colspan === 1 && cell.rowspan === 1));
  const columns = isEven ? (rows[0]?.length ?? 0) : 0;
  return rows.flatMap((cells, row) => {
    const said = cells.map(({ blocks }) => blocks.flatMap(inside => linesInside(inside, 'cell')));
    if (role === 'facts') return [factLine(said)];
    return said.flatMap((lines, nth) =>
      lines.map(line => ({ ...line, table, row, column: cellsOf[row]?.[nth] ?? nth, columns })),
    );
  });
}

function factLine(cells: readonly (readonly DocumentLine[])[]): DocumentLine {
  const [label = '', ...said] = cells.map(lines => lines.map(({ text }) => text).join(''));
  return textLine(`${label}\t${said.join('')}`);
}

function linesInside(block: CellBlock, kind: 'point' | 'cell'): DocumentLine[] {
  if (block.kind === 'list') return block.points.flat().flatMap(each => linesInside(each, kind));
  return lineOf(kind, block.runs);
}

function actionLine(label: string, runs: readonly Run[]): DocumentLine[] {
  const prefix = `${cleanWords(label)} `;
  const { text, notes } = saidInRuns(runs);
  return [{ kind: 'action', prefix, text: prefix + text, notes }];
}

/** The label of a note that was written later is no word of hers. */
function paragraphLine({ role, runs }: ReportParagraph): DocumentLine[] {
  const [label, ...words] = runs;
  if (role !== 'postMeeting' || label?.kind !== 'text') {
    return lineOf(role === 'note' ? 'furniture' : 'paragraph', runs);
  }
  const prefix = `${cleanWords(label.text)} `;
  const { text, notes } = saidInRuns(words);
  return [{ kind: 'paragraph', prefix, text: prefix + text, notes }];
}

function lineOf(kind: LineKind, runs: readonly Run[]): DocumentLine[] {
  return isVisible(runs) ? [{ kind, prefix: '', ...saidInRuns(runs) }] : [];
}

function textLine(text: string): DocumentLine {
  return { kind: 'furniture', prefix: '', text: cleanWords(text), notes: [] };
}
