import { type FileChild, Paragraph, Tab, Table, TextRun } from 'docx';
import { type ReportBlock, type ReportSignature, textRun } from '../report/report';
import { listParagraphs } from './cell-blocks';
import { contentsField } from './contents';
import {
  actionParagraph,
  headingParagraph,
  outcomeParagraph,
  styledParagraph,
  textParagraph,
} from './paragraphs';
import { isVisible, styledRuns } from './runs';
import { CHARACTER_STYLE, STYLE } from './styles/style-names';
import { tableBlocks, tableGap } from './tables';
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
};

/** The body of the file. */
export function wordBlocks(writing: Writing): FileChild[] {
  const written: FileChild[] = [];
  for (const block of writing.blocks) {
    const next = wordBlock(writing, block);
    if (next[0] instanceof Table && written.at(-1) instanceof Table) written.push(tableGap());
    written.push(...next);
  }
  if (written.at(-1) instanceof Table) written.push(tableGap());
  return written;
}

function wordBlock<K extends ReportBlock['kind']>(
  writing: Writing,
  block: Extract<ReportBlock, { kind: K }>,
): FileChild[] {
  const write: BlockWriters[K] = WRITERS[block.kind as K];
  return write(writing, block);
}

/** Who signs, a line to sign on and a line for the date, in one piece. */
function signatureParagraph(writing: Writing, { label }: ReportSignature): FileChild[] {
  const tab = (): TextRun => new TextRun({ children: [new Tab()] });
  const word = (text: string): TextRun => new TextRun({ text });
  const lines = [word('Signed '), tab(), tab(), word('Date '), tab()];
  const said = new Paragraph({
    style: STYLE.signature,
    keepNext: true,
    children: styledRuns(writing, label, CHARACTER_STYLE.strong),
  });
  const signed = new Paragraph({ style: STYLE.signature, children: lines });
  return isVisible([textRun(label)]) ? [said, signed] : [signed];
}
