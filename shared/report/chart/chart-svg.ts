import type { HouseStyle } from '../../model/house-style';
import type { ReportChart } from '../report';
import { CHART_LETTERS, type ChartInk, type ChartShape, chartDrawing } from './chart-drawing';

/** The font that the program brings along for what it draws itself. */
export const CHART_FONT = 'Arimo';

/** The chart as an SVG in the colours of a house style. The same chart gives the same text. */
export function chartSvg(chart: ReportChart, style: HouseStyle): string {
  const { width, height, shapes } = chartDrawing(chart);
  const drawn = shapes.map(shape => shapeSvg(shape, inksOf(style))).join('');
  const font = `font-family="${CHART_FONT}, Arial, sans-serif" font-size="${CHART_LETTERS}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${font}>${drawn}</svg>`;
}

type Inks = Readonly<Record<ChartInk, string>>;

function inksOf({ colours: { text, accent, rule } }: HouseStyle): Inks {
  return {
    words: text,
    quiet: mixed(text, rule),
    bar: accent,
    frame: mixed(text, rule),
    ground: 'F4F5F6',
  };
}

/** Halfway between two colours: quieter than the text, and dark enough to be read on paper. */
function mixed(one: string, other: string): string {
  return [0, 2, 4]
    .map(at => (part(one, at) * 2 + part(other, at)) / 3)
    .map(value => Math.round(value).toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

function part(colour: string, at: number): number {
  return Number.parseInt(colour.slice(at, at + 2), 16);
}

function shapeSvg(shape: ChartShape, inks: Inks): string {
  if (shape.kind === 'words') {
    const { x, y, words, anchor, bold, fill } = shape;
    const set = `${anchor === 'end' ? ' text-anchor="end"' : ''}${bold ? ' font-weight="700"' : ''}`;
    return `<text x="${short(x)}" y="${short(y)}" fill="#${inks[fill]}"${set}>${escaped(words)}</text>`;
  }
  const { x, y, width, height, fill, edge } = shape;
  const place = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
  const line = edge === null ? '' : ` stroke="#${inks[edge]}"`;
  return `<rect ${place} fill="#${inks[fill]}"${line}/>`;
}

/** No more than two digits after the point: what is finer cannot be seen. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML 1.0 allows (section 2.2, Char). */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(words: string): string {
  return words.replace(FORBIDDEN, '').replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign);
}
