import { chartDrawing } from '../report/chart/chart-drawing';
import { chartSvg } from '../report/chart/chart-svg';
import { pageRuns } from '../report/page-runs';
import { textWidth } from '../report/page-size';
import {
  type ReportBlock,
  type ReportChart,
  type ReportContents,
  type ReportHeading,
  type ReportSignature,
  textRun,
} from '../report/report';
import { listNode } from './lists';
import { margins, type PdfNode, points } from './node';
import {
  actionNode,
  headingNode,
  headingPlace,
  INDENT,
  isHeadingSeen,
  outcomeNode,
  paragraphNode,
  shownNumber,
  subtitleNode,
  titleNode,
} from './paragraphs';
import { pdfRuns } from './runs';
import { tableNode } from './tables';
import { type PdfWriting, placeName } from './writing';

type BlockWriters = {
  readonly [K in ReportBlock['kind']]: (
    writing: PdfWriting,
    block: Extract<ReportBlock, { kind: K }>,
  ) => PdfNode[];
};

const WRITERS: BlockWriters = {
  title: titleNode,
  subtitle: subtitleNode,
  heading: headingNode,
  paragraph: paragraphNode,
  list: listNode,
  table: tableNode,
  action: actionNode,
  outcome: outcomeNode,
  contents: contentsNode,
  signature: signatureNode,
  chart: chartNode,
  pages: () => [],
};

/** What stands on the pages, in order, each part that lies otherwise beginning a new page. */
export function pdfNodes(writing: PdfWriting): PdfNode[] {
  const parts = pageRuns(writing.blocks).map(({ turned, blocks }) => {
    writing.textWidth = points(textWidth(writing.style, turned));
    return { turned, nodes: blocks.flatMap(block => pdfNode(writing, block)) };
  });
  return parts
    .filter(({ nodes }) => nodes.length > 0)
    .flatMap(({ turned, nodes: [first, ...others] }, at) => {
      const pageOrientation = turned ? 'landscape' : 'portrait';
      const pageBreak = at === 0 ? {} : { pageBreak: 'before' };
      return [{ ...first, pageOrientation, ...pageBreak }, ...others];
    });
}

function pdfNode<K extends ReportBlock['kind']>(
  writing: PdfWriting,
  block: Extract<ReportBlock, { kind: K }>,
): PdfNode[] {
  const write: BlockWriters[K] = WRITERS[block.kind as K];
  return write(writing, block);
}

/** The headings of level 1 with their pages, which are known once all is laid out. */
function contentsNode(writing: PdfWriting, { title }: ReportContents): PdfNode[] {
  const headings = writing.blocks.filter(isListed);
  if (headings.length === 0) return [];
  const lines = headings.map(({ number, runs, bookmark }, at) => {
    const place = placeName(bookmark ?? headingPlace(1, at + 1) ?? '');
    return {
      columns: [
        { width: INDENT, text: shownNumber(number) },
        { width: '*', text: pdfRuns(writing, runs), linkToDestination: place },
        { width: 30, pageReference: place, alignment: 'right' },
      ],
      columnGap: 0,
      margin: margins(0, 3),
    };
  });
  return [{ text: title, style: 'heading' }, ...lines];
}

function isListed(block: ReportBlock): block is ReportHeading {
  return block.kind === 'heading' && block.level === 1 && isHeadingSeen(block);
}

/** Who signs, a line to sign on and a line for the date, in one piece. */
function signatureNode(writing: PdfWriting, { label }: ReportSignature): PdfNode[] {
  const width = writing.textWidth;
  const line = (from: number, to: number) => ({
    type: 'line',
    x1: from,
    y1: 0,
    x2: to,
    y2: 0,
    lineWidth: 0.5,
  });
  const stack = [
    { text: pdfRuns(writing, [textRun(label, { bold: true })]), margin: margins(0, 26) },
    {
      columns: [
        { width: width * 0.66, text: 'Signed' },
        { width: '*', text: 'Date' },
      ],
      columnGap: 0,
    },
    { canvas: [line(40, width * 0.62), line(width * 0.66 + 28, width)] },
  ];
  return [{ stack, unbreakable: true, margin: margins(30, 0) }];
}

function chartNode(writing: PdfWriting, chart: ReportChart): PdfNode[] {
  const { width, height } = chartDrawing(chart);
  // The units of a drawing are those of a screen: three quarters of a point.
  const shown = Math.min(writing.textWidth, width * 0.75);
  const svg = chartSvg(chart, writing.style);
  return [{ svg, width: shown, height: (shown / width) * height, margin: margins(4, 8) }];
}
