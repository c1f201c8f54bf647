import { initWasm, Resvg } from '@resvg/resvg-wasm';
import renderer from '../../node_modules/@resvg/resvg-wasm/index_bg.wasm?url&inline';
import { bytesOfAddress } from '../bytes/base64';
import { FONT_NAME, fontFiles } from '../fonts/arimo';

/** How many dots of the picture a unit of the drawing is: sharp on paper at 288 dots an inch. */
const DOTS = 3;

/** The renderer can be started once. */
let started: Promise<Uint8Array[]> | null = null;

/** The picture of an SVG as PNG, in the font that the program brings along. The same for the same SVG. */
export async function pngOfSvg(svg: string): Promise<Uint8Array> {
  started ??= start();
  const fontBuffers = await started;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: DOTS },
    font: { fontBuffers, defaultFontFamily: FONT_NAME, sansSerifFamily: FONT_NAME },
  });
  const picture = drawing.render();
  const png = picture.asPng();
  picture.free();
  drawing.free();
  return png;
}

async function start(): Promise<Uint8Array[]> {
  await initWasm(bytesOfAddress(renderer));
  const { regular, bold } = fontFiles();
  return [regular, bold];
}
