import { ImageRun, Paragraph } from 'docx';
import { chartDrawing } from '../report/chart/chart-drawing';
import { cleanLine } from '../report/clean-text';
import type { ReportChart } from '../report/report';
import { throughDocx } from './braces';
import { STYLE } from './styles/style-names';
import type { Writing } from './writing';

/** A chart in a paragraph of its own, with its figures in words for whoever does not see it. */
export function chartParagraph(writing: Writing, chart: ReportChart): Paragraph[] {
  const picture = writing.pictures.get(chart);
  if (!picture) throw new Error('The picture of a chart was not drawn.');
  const { width, height } = chartDrawing(chart);
  const description = throughDocx(cleanLine(chart.alternativeText));
  const image = new ImageRun({
    type: 'svg',
    data: picture.svg,
    fallback: { type: 'png', data: picture.png },
    transformation: { width, height },
    altText: { id: String(idOf(writing, chart)), name: 'Chart', description, title: description },
  });
  return [new Paragraph({ style: STYLE.chart, children: [image] })];
}

/** The logo in the header of the page is 1. */
function idOf({ pictures }: Writing, chart: ReportChart): number {
  return [...pictures.keys()].indexOf(chart) + 2;
}
