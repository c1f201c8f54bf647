import { ImageRun, Paragraph } from 'docx';
import { chartDrawing } from '../report/chart/chart-drawing';
import type { ReportChart } from '../report/report';
import { pictureInWords } from './picture-in-words';
import { STYLE } from './styles/style-names';
import type { Writing } from './writing';

/** A chart in a paragraph of its own, with its figures in words for whoever does not see it. */
export function chartParagraph(writing: Writing, chart: ReportChart): Paragraph[] {
  const picture = writing.pictures.get(chart);
  if (!picture) throw new Error('The picture of a chart was not drawn.');
  const { width, height } = chartDrawing(chart);
  const image = new ImageRun({
    type: 'svg',
    data: picture.svg,
    fallback: { type: 'png', data: picture.png },
    transformation: { width, height },
    altText: pictureInWords(idOf(writing, chart), 'Chart', chart.alternativeText),
  });
  return [new Paragraph({ style: STYLE.chart, children: [image] })];
}

/** The logo in the header of the page is 1. */
function idOf({ pictures }: Writing, chart: ReportChart): number {
  return [...pictures.keys()].indexOf(chart) + 2;
}
