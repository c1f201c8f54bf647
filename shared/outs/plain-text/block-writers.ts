import { placed } from '../../report/placed-cells';
import {
  type CellBlock,
  type ReportAction,
  type ReportBlock,
  type ReportContents,
  type ReportHeading,
  type ReportList,
  type ReportParagraph,
  type ReportSignature,
  type ReportTable,
  textRun,
} from '../../report/report';
import { isVisible } from '../../report/visible-runs';
import { type Counting, numberOfHeading, numberOfParagraph } from '../counting';
import { headingsListed } from '../headings-listed';
import { pointMark } from '../point-mark';
import { textLines } from './runs';
import { textTable } from './text-table';

/** A file that is being written. */
export interface TextWriting extends Counting {
  readonly blocks: readonly ReportBlock[];
}

type BlockWriters = {
  readonly [K in ReportBlock['kind']]: (
    writing: TextWriting,
    block: Extract<ReportBlock, { kind: K }>,
  ) => readonly string[];
};

const WRITERS: BlockWriters = {
  title: (writing, { runs }) => underlined(textLines(writing, runs).join(' '), '='),
  subtitle: (writing, { runs }) => textLines(writing, runs),
  heading: headingOf,
  paragraph: paragraphOf,
  list: listOf,
  table: tableOf,
  action: actionOf,
  outcome: (writing, { runs }) => textLines(writing, runs),
  contents: contentsOf,
  signature: signatureOf,
  chart: (writing, { alternativeText }) => textLines(writing, [textRun(alternativeText)]),
  pages: () => [],
};

/** The lines of a block; none where nothing of it would be seen. */
export function textBlock<K extends ReportBlock['kind']>(
  writing: TextWriting,
  block: Extract<ReportBlock, { kind: K }>,
): readonly string[] {
  const write: BlockWriters[K] = WRITERS[block.kind as K];
  return write(writing, block);
}

/** A line with a line of signs under it, as long as it is, up to what a line of a mail holds. */
function underlined(line: string, sign: string): string[] {
  return line === '' ? [] : [line, sign.repeat(Math.min([...line].length, 78))];
}

/** A heading of an item has a line under it; one inside an item stands alone. */
function headingOf(writing: TextWriting, block: ReportHeading): string[] {
  const number = textLines(writing, [textRun(numberOfHeading(writing, block))]);
  const line = [...number, ...textLines(writing, block.runs)].join(' ');
  return block.level === 1 ? underlined(line, '-') : [line].filter(Boolean);
}

function paragraphOf(writing: TextWriting, paragraph: ReportParagraph): string[] {
  if (!isVisible(paragraph.runs)) return [];
  const number = numberOfParagraph(writing, paragraph);
  return number === ''
    ? textLines(writing, paragraph.runs)
    : textLines(writing, [textRun(`${number} `), ...paragraph.runs]);
}

function actionOf(writing: TextWriting, { label, runs }: ReportAction): string[] {
  return textLines(writing, [textRun(`${label} `), ...runs]);
}

function contentsOf({ blocks }: TextWriting, { title }: ReportContents): string[] {
  const lines = headingsListed(blocks);
  return lines.length === 0 ? [] : [...underlined(title, '-'), ...lines];
}

function signatureOf(writing: TextWriting, { label }: ReportSignature): string[] {
  const said = textLines(writing, [textRun(label)]);
  return [...said, '', `Signed ${'.'.repeat(40)} Date ${'.'.repeat(20)}`];
}

/** The lines of a list, what is inside a point standing further in than its mark. */
function listOf(writing: TextWriting, { style, start, points }: ReportList): string[] {
  return points.flatMap((blocks, at) => {
    const mark = style === null ? '-' : pointMark(style, start + at);
    const [first, ...others] = blocks.flatMap(block => linesOf(writing, block));
    if (first === undefined) return [];
    const under = ' '.repeat(mark.length + 1);
    return [`${mark} ${first.trimStart()}`, ...others.map(line => under + line)];
  });
}

function linesOf(writing: TextWriting, block: CellBlock): string[] {
  return block.kind === 'list'
    ? listOf(writing, block)
    : paragraphOf(writing, { ...block, numbered: false });
}

function tableOf(
  writing: TextWriting,
  { role, rows, widths, headerRows }: ReportTable,
): readonly string[] {
  const cells = placed(rows, widths.length).map(row => {
    const line: string[][] = widths.map(() => []);
    for (const { cell, column } of row)
      line[column] = cell.blocks.flatMap(block => linesOf(writing, block));
    return line;
  });
  if (cells.every(row => row.every(lines => lines.length === 0))) return [];
  const heads = role === 'facts' ? 0 : Math.min(headerRows, cells.length - 1);
  return textTable(cells, Math.max(0, heads)).split('\n');
}
