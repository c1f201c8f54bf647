import type { ListStyle } from '../../model/block';
import {
  type CellBlock,
  type ReportBlock,
  type ReportContents,
  type ReportHeading,
  type ReportList,
  type ReportParagraph,
  type ReportTable,
  type Run,
  textRun,
} from '../../report/report';
import { isVisible } from '../../report/visible-runs';
import { type Counting, numberOfHeading, numberOfParagraph } from '../counting';
import { headingsListed } from '../headings-listed';
import { escapedHtml } from './escaped';
import { htmlRuns } from './runs';
import type { HtmlStyles } from './styles';

/** HTML that is being written. */
export interface HtmlWriting extends Counting {
  readonly blocks: readonly ReportBlock[];
  readonly styles: HtmlStyles;
}

type BlockWriters = {
  readonly [K in ReportBlock['kind']]: (
    writing: HtmlWriting,
    block: Extract<ReportBlock, { kind: K }>,
  ) => string;
};

const WRITERS: BlockWriters = {
  title: (writing, { runs }) => element(writing, 'h1', 'title', runs),
  subtitle: (writing, { runs }) => element(writing, 'p', 'subtitle', runs),
  heading: headingOf,
  paragraph: paragraphOf,
  list: listOf,
  table: tableOf,
  action: (writing, { label, runs }) =>
    element(writing, 'p class="action"', 'action', [
      textRun(label, { bold: true }),
      textRun(' '),
      ...runs,
    ]),
  outcome: (writing, { runs }) => element(writing, 'p class="outcome"', 'outcome', runs),
  contents: contentsOf,
  signature: (writing, { label }) =>
    element(writing, 'p', 'text', [textRun(label, { bold: true })]) +
    element(writing, 'p', 'text', [textRun(`Signed ${'.'.repeat(40)} Date ${'.'.repeat(20)}`)]),
  chart: (writing, { alternativeText }) =>
    element(writing, 'p', 'note', [textRun(alternativeText)]),
  pages: () => '',
};

/** A block as HTML; empty where nothing of it would be seen. */
export function htmlBlock<K extends ReportBlock['kind']>(
  writing: HtmlWriting,
  block: Extract<ReportBlock, { kind: K }>,
): string {
  const write: BlockWriters[K] = WRITERS[block.kind as K];
  return write(writing, block);
}

/** An element of these runs, set in one of the styles; none where nothing would be seen. */
function element(
  writing: HtmlWriting,
  tag: string,
  style: keyof HtmlStyles,
  runs: readonly Run[],
): string {
  if (!isVisible(runs)) return '';
  const name = tag.replace(/ .*/, '');
  return `<${tag} style="${writing.styles[style]}">${htmlRuns(writing, runs)}</${name}>`;
}

function headingOf(writing: HtmlWriting, block: ReportHeading): string {
  const number = numberOfHeading(writing, block);
  const runs = [...(number === '' ? [] : [textRun(`${number} `)]), ...block.runs];
  return block.level === 1
    ? element(writing, 'h2', 'heading', runs)
    : element(writing, 'h3', 'subheading', runs);
}

function paragraphOf(writing: HtmlWriting, paragraph: ReportParagraph): string {
  if (!isVisible(paragraph.runs)) return '';
  const number = numberOfParagraph(writing, paragraph);
  const runs = number === '' ? paragraph.runs : [textRun(`${number} `), ...paragraph.runs];
  return element(writing, 'p', paragraph.role === 'note' ? 'note' : 'text', runs);
}

function contentsOf(writing: HtmlWriting, { title }: ReportContents): string {
  const lines = headingsListed(writing.blocks);
  if (lines.length === 0) return '';
  const each = lines.map(line => element(writing, 'p', 'text', [textRun(line)]));
  return element(writing, 'h2', 'heading', [textRun(title)]) + each.join('');
}

const TYPES: Readonly<Record<ListStyle, string>> = {
  decimal: '1',
  lowerLetter: 'a',
  lowerRoman: 'i',
};

function listOf(writing: HtmlWriting, { style, start, points }: ReportList): string {
  const { list, point } = writing.styles;
  const each = points
    .map(blocks => inCell(writing, blocks))
    .filter(inside => inside !== '')
    .map(inside => `<li style="${point}">${inside}</li>`)
    .join('');
  if (each === '') return '';
  if (style === null) return `<ul style="${list}">${each}</ul>`;
  return `<ol type="${TYPES[style]}" start="${start}" style="${list}">${each}</ol>`;
}

/** What a point or a cell holds. Its only paragraph is its words: some mails set a space round others. */
function inCell(writing: HtmlWriting, blocks: readonly CellBlock[]): string {
  const [first, ...others] = blocks.filter(block => block.kind === 'list' || isVisible(block.runs));
  if (first === undefined) return '';
  const begin = first.kind === 'list' ? listOf(writing, first) : htmlRuns(writing, runsOf(first));
  const rest = others.map(block =>
    block.kind === 'list' ? listOf(writing, block) : element(writing, 'p', 'inCell', runsOf(block)),
  );
  const isAlone = first.kind === 'list' || rest.every((_, at) => others[at]?.kind === 'list');
  const words =
    isAlone || begin === '' ? begin : `<p style="${writing.styles.inCell}">${begin}</p>`;
  return words + rest.join('');
}

/** In a note the document speaks of itself: its words are set apart. */
function runsOf({ role, runs }: ReportParagraph): readonly Run[] {
  if (role !== 'note') return runs;
  return runs.map(run => (run.kind === 'text' ? { ...run, italic: true } : run));
}

function tableOf(writing: HtmlWriting, { role, rows, headerRows }: ReportTable): string {
  const { styles } = writing;
  const isFacts = role === 'facts';
  const written = rows.map((row, at) => {
    const isHead = !isFacts && at < headerRows;
    const [tag, style] = isHead
      ? (['th scope="col"', styles.head] as const)
      : (['td', isFacts ? styles.fact : styles.cell] as const);
    const cells = row.map(({ blocks, colspan, rowspan }) => {
      const spans = `${spanOf('colspan', colspan)}${spanOf('rowspan', rowspan)}`;
      return `<${tag}${spans} style="${style}">${inCell(writing, blocks)}</${tag.slice(0, 2)}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const table = isFacts ? styles.facts : styles.table;
  const heads = isFacts ? 0 : headerRows;
  const head = written.slice(0, heads).join('');
  const parts = [
    head === '' ? '' : `<thead>${head}</thead>`,
    `<tbody>${written.slice(heads).join('')}</tbody>`,
  ];
  return written.length === 0 ? '' : `<table style="${table}">${parts.join('')}</table>`;
}

function spanOf(name: string, span: number): string {
  return span > 1 ? ` ${name}="${span}"` : '';
}

/** A line of a small print before or after the text. */
export function smallPrint({ styles }: HtmlWriting, line: string): string {
  return `<p style="${styles.small}">${escapedHtml(line)}</p>`;
}
