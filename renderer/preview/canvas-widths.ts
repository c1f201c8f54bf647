import type { Measure } from '../../shared/pages/page';
import { cssFont } from './page-font';

/** Words are measured large, so that no rounding to whole pixels is in their width. */
const LARGE = 100;

/** So many words are remembered; a document has some thousand different ones. */
const MOST = 60_000;

/** How wide words are in the fonts of this computer. Each is measured once. */
export function canvasWidths(): Measure {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) throw new Error('There is no canvas to measure on.');
  drawPlainly(pen);
  const known = new Map<string, Map<string, number>>();
  let count = 0;
  let set = '';
  return (text, choice) => {
    const font = cssFont({ ...choice, size: LARGE });
    let widths = known.get(font);
    if (!widths || count > MOST) {
      if (count > MOST) known.clear();
      count = 0;
      widths = new Map();
      known.set(font, widths);
    }
    let width = widths.get(text);
    if (width === undefined) {
      if (set !== font) pen.font = font;
      set = font;
      width = pen.measureText(text).width / LARGE;
      widths.set(text, width);
      count += 1;
    }
    return width * choice.size;
  };
}

/** As Word sets type: no pairs drawn together, no letters joined, no rounding to pixels. */
export function drawPlainly(pen: OffscreenCanvasRenderingContext2D): void {
  pen.fontKerning = 'none';
  pen.textRendering = 'geometricPrecision';
}
