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
  type Run,
  textRun,
} from '../../report/report';
import { isVisible } from '../../report/visible-runs';
import { type Counting, numberOfHeading, numberOfParagraph } from '../counting';
import { headingsListed } from '../headings-listed';
import { pointMark } from '../point-mark';
import { escaped, lineBegun } from './escaped';
import { markdownLine, markdownWords } from './runs';

/** A file that is being written. */
export interface MarkdownWriting extends Counting {
  readonly blocks: readonly ReportBlock[];
}

type BlockWriters = {
  readonly [K in ReportBlock['kind']]: (
    writing: MarkdownWriting,
    block: Extract<ReportBlock, { kind: K }>,
  ) => string;
};

const WRITERS: BlockWriters = {
  title: (writing, { runs }) => heading(1, markdownLine(writing, runs)),
  subtitle: (writing, { runs }) => markdownWords(writing, runs),
  heading: headingOf,
  paragraph: paragraphOf,
  list: (writing, list) => listOf(writing, list),
  table: tableOf,
  action: actionOf,
  outcome: (writing, { runs }) => markdownWords(writing, runs),
  contents: contentsOf,
  signature: signatureOf,
  chart: (writing, { alternativeText }) =>
    markdownWords(writing, [textRun(alternativeText, { italic: true })]),
  pages: () => '',
};

/** A block as Markdown without an empty line at its ends; empty where nothing of it would be seen. */
export function markdownBlock<K extends ReportBlock['kind']>(
  writing: MarkdownWriting,
  block: Extract<ReportBlock, { kind: K }>,
): string {
  const write: BlockWriters[K] = WRITERS[block.kind as K];
  return write(writing, block);
}

/** A line that ends with such signs would lose them: they would close the heading. */
function heading(level: number, words: string): string {
  return words === '' ? '' : `${'#'.repeat(level)} ${words.replace(/#$/, '\\#')}`;
}

function headingOf(writing: MarkdownWriting, block: ReportHeading): string {
  const number = escaped(numberOfHeading(writing, block).trim());
  const words = markdownLine(writing, block.runs);
  return heading(block.level + 1, [number, words].filter(part => part !== '').join(' '));
}

function paragraphOf(writing: MarkdownWriting, paragraph: ReportParagraph): string {
  if (!isVisible(paragraph.runs)) return '';
  const number = numberOfParagraph(writing, paragraph);
  const words = markdownWords(writing, runsOf(paragraph));
  return number === '' ? words : `${lineBegun(escaped(number))} ${words}`;
}

/** In a note the document speaks of itself: its words are set apart. */
function runsOf({ role, runs }: ReportParagraph): readonly Run[] {
  if (role !== 'note') return runs;
  return runs.map(run => (run.kind === 'text' ? { ...run, italic: true } : run));
}

function actionOf(writing: MarkdownWriting, { label, runs }: ReportAction): string {
  return markdownWords(writing, [textRun(label, { bold: true }), textRun(' '), ...runs]);
}

function contentsOf({ blocks }: MarkdownWriting, { title }: ReportContents): string {
  const lines = headingsListed(blocks).map(line => `- ${lineBegun(escaped(line))}`);
  return lines.length === 0 ? '' : `${heading(2, escaped(title))}\n\n${lines.join('\n')}`;
}

function signatureOf(writing: MarkdownWriting, { label }: ReportSignature): string {
  const said = markdownWords(writing, [textRun(label, { bold: true })]);
  return [said, `Signed ${'.'.repeat(40)} Date ${'.'.repeat(20)}`]
    .filter(part => part !== '')
    .join('\n\n');
}

/** Points that are counted by letters are bullets with their letter: Markdown counts in figures. */
function listOf(writing: MarkdownWriting, list: ReportList, isOther = false): string {
  const points = list.points.flatMap((blocks, at) => {
    const inside = blocksOf(writing, blocks);
    return inside.length === 0 ? [] : [pointOf(list, at, inside, isOther)];
  });
  const isLoose = points.some(point => point.includes('\n\n'));
  return points.join(isLoose ? '\n\n' : '\n');
}

function pointOf(
  { style, start }: ReportList,
  at: number,
  inside: readonly Inside[],
  isOther: boolean,
) {
  const sign = isOther ? { bullet: '*', stop: ')' } : { bullet: '-', stop: '.' };
  const count = start + at;
  const isCounted = style === 'decimal' && count >= 0;
  const mark = isCounted ? `${count}${sign.stop} ` : `${sign.bullet} `;
  const letter = style === null || isCounted ? '' : `${pointMark(style, count)} `;
  const [first] = inside;
  // A list may not begin in the line of the point that it stands under.
  const parts = first?.isList ? [{ words: '', isList: false }, ...inside] : inside;
  const words = parts
    .map((part, nth) => (nth === 0 ? '' : part.isList ? '\n' : '\n\n') + part.words)
    .join('');
  const under = `\n${' '.repeat(mark.length)}`;
  return `${mark}${letter}${words.replaceAll('\n', under)}`.replace(/ +$/gm, '');
}

/** What stands in a point. */
interface Inside {
  readonly words: string;
  readonly isList: boolean;
}

/** Lists that follow one another have other signs by turns: with the same they would be one. */
function blocksOf(writing: MarkdownWriting, blocks: readonly CellBlock[]): Inside[] {
  let isOther = true;
  return blocks
    .map(block => {
      isOther = block.kind === 'list' && !isOther;
      return block.kind === 'list'
        ? { words: listOf(writing, block, isOther), isList: true }
        : { words: paragraphOf(writing, { ...block, numbered: false }), isList: false };
    })
    .filter(({ words }) => words !== '');
}

/** Facts are lines with their label; a grid is a table, whose first row is its header. */
function tableOf(
  writing: MarkdownWriting,
  { role, headerRows, widths, rows }: ReportTable,
): string {
  const cells = placed(rows, widths.length).map(row => {
    const line = widths.map(() => '');
    for (const { cell, column } of row) line[column] = cellOf(writing, cell.blocks);
    return line;
  });
  if (cells.every(row => row.every(words => words === ''))) return '';
  if (role === 'facts') return cells.map(factOf).filter(Boolean).join('\\\n');
  const [head = [], ...others] = headerRows > 0 ? cells : [widths.map(() => ''), ...cells];
  return [head, widths.map(() => '---'), ...others].map(row => `| ${row.join(' | ')} |`).join('\n');
}

function factOf([label = '', ...values]: readonly string[]): string {
  return lineBegun([label, ...values].filter(words => words !== '').join(' '));
}

function cellOf(writing: MarkdownWriting, blocks: readonly CellBlock[]): string {
  return blocks
    .flatMap(block => linesOf(writing, block))
    .filter(line => line !== '')
    .join('<br>');
}

function linesOf(writing: MarkdownWriting, block: CellBlock): string[] {
  if (block.kind === 'paragraph') return [markdownLine(writing, runsOf(block), '<br>')];
  return block.points.flatMap((blocks, at) => {
    const mark = block.style === null ? '•' : pointMark(block.style, block.start + at);
    const [first = '', ...others] = blocks
      .flatMap(one => linesOf(writing, one))
      .filter(line => line !== '');
    return first === '' ? [] : [`${mark} ${first}`, ...others];
  });
}
