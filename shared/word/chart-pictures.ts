import { utf8 } from '../bytes/utf8';
import { chartSvg } from '../report/chart/chart-svg';
import type { Report, ReportChart } from '../report/report';

/** A chart as Word shows it: drawn by those that can draw, and the same as a picture for the others. */
export interface ChartPicture {
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
}

/** The pictures of the charts of a report. What draws them is fetched only where there is one. */
export async function chartPictures({
  blocks,
  style,
}: Report): Promise<ReadonlyMap<ReportChart, ChartPicture>> {
  const charts = blocks.filter(block => block.kind === 'chart');
  if (charts.length === 0) return new Map();
  const { pngOfSvg } = await import('../picture/png-of-svg');
  const pictures = new Map<ReportChart, ChartPicture>();
  for (const chart of charts) {
    const svg = chartSvg(chart, style);
    pictures.set(chart, { svg: utf8(svg), png: await pngOfSvg(svg) });
  }
  return pictures;
}
