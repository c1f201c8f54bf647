import { drawnSize, drawnText } from '../../shared/pages/layout/type-heights';
import type { Page, Picture, Rule, TextMark, WordArt } from '../../shared/pages/page';
import { drawPlainly } from './canvas-widths';
import { cssFont } from './page-font';

type Pen = OffscreenCanvasRenderingContext2D;

/** The pictures of a document, by the names of their parts. */
export type Pictures = ReadonlyMap<string, ImageBitmap>;

/** Draws a page, `scale` pixels a point. */
export function drawPage(page: Page, pictures: Pictures, scale: number): ImageBitmap {
  const width = Math.max(1, Math.round(page.width * scale));
  const canvas = new OffscreenCanvas(width, Math.max(1, Math.round(page.height * scale)));
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new Error('There is no canvas to draw on.');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(scale, scale);
  drawPlainly(pen);
  for (const art of page.wordArt) drawArt(pen, art);
  for (const { x, y, width: across, height, colour } of page.fills) {
    pen.fillStyle = `#${colour}`;
    pen.fillRect(x, y, across, height);
  }
  for (const picture of page.pictures) drawPicture(pen, picture, pictures);
  for (const rule of page.rules) drawRule(pen, rule, scale);
  for (const mark of page.texts) drawText(pen, mark);
  return canvas.transferToImageBitmap();
}

function drawText(pen: Pen, { text, look, x, y, width }: TextMark): void {
  const { font, bold, italic, colour, fill, underline, strike } = look;
  const size = drawnSize(look);
  if (fill !== null) {
    pen.fillStyle = `#${fill}`;
    pen.fillRect(x, y - size * 0.9, width, size * 1.15);
  }
  pen.fillStyle = `#${colour}`;
  pen.font = cssFont({ font, bold, italic, size });
  pen.fillText(drawnText(text, look), x, y);
  const thickness = Math.max(0.4, size * 0.06);
  if (underline) pen.fillRect(x, y + size * 0.1, width, thickness);
  if (strike) pen.fillRect(x, y - size * 0.28, width, thickness);
}

/** Lines lie along the page or across it: they are drawn on whole pixels, or they would be shadows. */
function drawRule(pen: Pen, { from, to, thickness, colour, style }: Rule, scale: number): void {
  const isFlat = from.y === to.y;
  const thick = Math.max(1, Math.round(thickness * scale));
  const start = Math.round((isFlat ? from.x : from.y) * scale);
  const length = Math.max(1, Math.round((isFlat ? to.x : to.y) * scale) - start);
  const across = Math.round((isFlat ? from.y : from.x) * scale - thick / 2);
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.fillStyle = `#${colour}`;
  const bar = (along: number, long: number, away: number) => {
    if (isFlat) pen.fillRect(along, across + away, long, thick);
    else pen.fillRect(across + away, along, thick, long);
  };
  const [dash, pause] = DASHES[style] ?? [0, 0];
  if (dash === 0) bar(start, length, 0);
  else for (let at = 0; at < length; at += (dash + pause) * thick) bar(start + at, dash * thick, 0);
  if (style === 'double') bar(start, length, thick * 2);
  pen.restore();
}

/** How long the strokes of a line are, and the pauses between them, in its thickness. */
const DASHES: Partial<Record<Rule['style'], readonly [number, number]>> = {
  dashed: [4, 3],
  dotted: [1, 2],
};

function drawPicture(pen: Pen, { part, x, y, width, height }: Picture, pictures: Pictures): void {
  const picture = pictures.get(part);
  if (picture) pen.drawImage(picture, x, y, width, height);
}

/** A word stretched over its frame, turned about its middle. */
function drawArt(pen: Pen, art: WordArt): void {
  const { text, font, bold, x, y, width, height } = art;
  pen.save();
  pen.font = cssFont({ font, bold, italic: false, size: 100 });
  const {
    width: wide,
    actualBoundingBoxAscent: above,
    actualBoundingBoxDescent: below,
  } = pen.measureText(text);
  pen.globalAlpha = art.opacity;
  pen.fillStyle = `#${art.colour}`;
  pen.translate(x + width / 2, y + height / 2);
  pen.rotate((art.turned * Math.PI) / 180);
  pen.scale(width / Math.max(1, wide), height / Math.max(1, above + below));
  pen.fillText(text, -wide / 2, (above - below) / 2);
  pen.restore();
}
