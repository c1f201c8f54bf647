import type { ChartRow, ReportChart } from '../report';

/** What a part of a chart is drawn with; the house style or the screen says which colour that is. */
export type ChartInk = 'words' | 'quiet' | 'bar' | 'frame' | 'ground';

/** A part of a chart, in units of the drawing. */
export type ChartShape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: ChartInk;
      /** The ink of its edge; `null` for none. */
      readonly edge: ChartInk | null;
    }
  | {
      readonly kind: 'words';
      readonly x: number;
      readonly y: number;
      readonly words: string;
      readonly anchor: 'start' | 'end';
      readonly bold: boolean;
      readonly fill: ChartInk;
    };

/** A chart as it is drawn: 640 units wide, whatever stands in it. */
export interface ChartDrawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly ChartShape[];
}

/** The size of the letters, in units. */
export const CHART_LETTERS = 12;

const WIDTH = 640;
const TOP = 30;
const ROW = 28;
/** Where the names end and the bars begin. */
const AXIS = 190;
/** The longest bar ends here; the figures follow it. */
const END = 560;
/** More letters of a name do not fit beside the bars. */
const LONGEST_NAME = 30;

/**
 * The bars of a chart. What is now is a dark bar, what was before a wider frame behind it: they are
 * told apart by their shape, so that the chart can be read in grey. The figures stand behind them.
 */
export function chartDrawing({ labels, rows }: ReportChart): ChartDrawing {
  const most = Math.max(1, ...rows.flatMap(({ before, now }) => [before, now]));
  return {
    width: WIDTH,
    height: TOP + rows.length * ROW + 4,
    shapes: [
      ...legend(labels),
      ...rows.flatMap((row, at) => bar(row, TOP + at * ROW, (END - AXIS) / most)),
      box(AXIS - 1, TOP - 2, 1, rows.length * ROW + 2, 'quiet'),
    ],
  };
}

function legend({ before, now }: ReportChart['labels']): ChartShape[] {
  return [
    box(AXIS, 6, 18, 8, 'bar'),
    words(AXIS + 24, 14, now, { fill: 'words' }),
    frame(AXIS + 84, 2, 18),
    words(AXIS + 108, 14, before, { fill: 'words' }),
  ];
}

function bar({ name, before, now }: ChartRow, top: number, unit: number): ChartShape[] {
  const line = top + 16;
  const figures = AXIS + Math.max(before, now) * unit + 8;
  return [
    words(AXIS - 10, line, shortened(name), { anchor: 'end', fill: 'words' }),
    ...(before > 0 ? [frame(AXIS, top + 3, before * unit)] : []),
    ...(now > 0 ? [box(AXIS, top + 7, now * unit, 10, 'bar')] : []),
    words(figures, line, String(now), { bold: true, fill: 'words' }),
    ...(now === before
      ? []
      : [
          words(figures + 9 * String(now).length + 6, line, moved(now - before), { fill: 'quiet' }),
        ]),
  ];
}

function moved(by: number): string {
  return by > 0 ? `+${by}` : `−${-by}`;
}

function frame(x: number, y: number, width: number): ChartShape {
  return { kind: 'box', x: x + 0.5, y: y + 0.5, width, height: 17, fill: 'ground', edge: 'frame' };
}

function box(x: number, y: number, width: number, height: number, fill: ChartInk): ChartShape {
  return { kind: 'box', x, y, width, height, fill, edge: null };
}

function words(
  x: number,
  y: number,
  text: string,
  set: { readonly anchor?: 'end'; readonly bold?: true; readonly fill: ChartInk },
): ChartShape {
  return { kind: 'words', x, y, words: text, anchor: 'start', bold: false, ...set };
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}
