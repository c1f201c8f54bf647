import { type FileChild, Paragraph, Tab, Table, TextRun } from 'docx';
import { pageRuns } from '../report/page-runs';
import { textHeight, textWidth } from '../report/page-size';
import { type ReportBlock, type ReportSignature, textRun } from '../report/report';
import { isVisible } from '../report/visible-runs';
import { listParagraphs } from './cell-blocks';
import { chartParagraph } from './chart-paragraph';
import { contentsField } from './contents';
import {
  actionParagraph,
  headingParagraph,
  outcomeParagraph,
  styledParagraph,
  textParagraph,
} from './paragraphs';
import { paragraphMark, revised, revisedRuns } from './revisions';
import { styledRuns } from './runs';
import { CHARACTER_STYLE, STYLE } from './styles/style-names';
import { tableGaps } from './table-gaps';
import { tableBlocks } from './tables';
import type { Writing } from './writing';

type BlockWriters = {
  readonly [K in ReportBlock['kind']]: (
    writing: Writing,
    block: Extract<ReportBlock, { kind: K }>,
  ) => FileChild[];
};

const WRITERS: BlockWriters = {
  title: (writing, { runs }) => styledParagraph(writing, STYLE.title, runs),
  subtitle: (writing, { runs }) => styledParagraph(writing, STYLE.subtitle, runs),
  heading: headingParagraph,
  paragraph: textParagraph,
  list: (writing, list) => listParagraphs(writing, list, 'text'),
  table: tableBlocks,
  action: actionParagraph,
  outcome: outcomeParagraph,
  contents: contentsField,
  signature: signatureParagraph,
  chart: chartParagraph,
  pages: () => [],
};

/** Pages of the file that lie alike, and what stands on them. */
export interface WordPages {
  readonly turned: boolean;
  readonly children: readonly FileChild[];
}

/** The body of the file. Pages on which nothing would stand are left out, but for the last there are. */
export function wordPages(writing: Writing): WordPages[] {
  const parts = pageRuns(writing.blocks).map(({ turned, blocks }) => {
    writing.textWidth = textWidth(writing.style, turned);
    writing.textHeight = textHeight(writing.style, turned);
    return { turned, children: wordBlocks(writing, blocks) };
  });
  const written = parts.filter(({ children }) => children.length > 0);
  return written.length > 0 ? written : parts.slice(0, 1);
}

function wordBlocks(writing: Writing, blocks: readonly ReportBlock[]): FileChild[] {
  const written: FileChild[] = [];
  const gaps = tableGaps(writing);
  for (const block of blocks) {
    const next = wordBlock(writing, block);
    if (next[0] instanceof Table) written.push(...gaps.before(block));
    written.push(...next);
    if (next.length > 0) gaps.after(block, next.at(-1) instanceof Table);
  }
  return [...written, ...gaps.atEnd()];
}

function wordBlock<K extends ReportBlock['kind']>(
  writing: Writing,
  block: Extract<ReportBlock, { kind: K }>,
): FileChild[] {
  const write: BlockWriters[K] = WRITERS[block.kind as K];
  return revised(writing, block, () => write(writing, block));
}

/** Who signs, a line to sign on and a line for the date, in one piece. */
function signatureParagraph(writing: Writing, { label }: ReportSignature): FileChild[] {
  const tab = (): TextRun => new TextRun({ children: [new Tab()] });
  const word = (text: string): TextRun => new TextRun({ text });
  const lines = revisedRuns(writing, [word('Signed '), tab(), tab(), word('Date '), tab()]);
  const said = new Paragraph({
    style: STYLE.signature,
    keepNext: true,
    ...paragraphMark(writing),
    children: styledRuns(writing, label, CHARACTER_STYLE.strong),
  });
  const signed = new Paragraph({
    style: STYLE.signature,
    ...paragraphMark(writing),
    children: lines,
  });
  return isVisible([textRun(label)]) ? [said, signed] : [signed];
}
