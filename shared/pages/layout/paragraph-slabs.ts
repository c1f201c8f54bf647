import type { Block, Border, Paragraph, ParagraphFormat } from '../file/word-file';
import type { Laying } from './laying';
import { linesOf } from './lines';
import type { Painter } from './painter';
import type { Frame, FrameSpan, Slab } from './slab';

/** What stands beside a paragraph: two that are framed alike stand in one frame. */
export interface Neighbours {
  readonly above: Block | undefined;
  readonly below: Block | undefined;
  /** The frame of the paragraph above. */
  readonly frame: Frame | null;
}

/** The lines of a paragraph as slabs, held together as it asks. */
export function paragraphSlabs(
  laying: Laying,
  paragraph: Paragraph,
  width: number,
  { above, below, frame: frameAbove }: Neighbours,
): Slab[] {
  const { format } = paragraph;
  const joinsAbove = isFramedAlike(above, format);
  const joinsBelow = isFramedAlike(below, format);
  const frame = joinsAbove && frameAbove ? frameAbove : frameOf(format, width);
  const { between } = format.borders;
  const head = joinsAbove ? reach(between) : reach(format.borders.top);
  const foot = joinsBelow ? (between?.space ?? 0) : reach(format.borders.bottom);
  const lines = linesOf(laying, paragraph, width);
  return lines.map((line, at) => {
    const [isFirst, isLast] = [at === 0, at === lines.length - 1];
    const top = isFirst ? head : 0;
    return {
      height: top + line.height + (isLast ? foot : 0),
      spare: isLast && foot > 0 ? 0 : line.spare,
      before: isFirst ? format.before : 0,
      after: isLast ? format.after : 0,
      close: format.isClose ? format.style : null,
      isGlued: isGlued(format, at, lines.length) && !line.endsPage,
      startsPage: isFirst && format.pageBreakBefore,
      endsPage: line.endsPage,
      notes: line.notes,
      frame,
      heads: [],
      part: null,
      mayPart: false,
      paint: (painter, x, y) => {
        if (isFirst && joinsAbove && between) ruleAcross(painter, between, x, y, [format, width]);
        painter.line(paragraph, line, x, y + top);
      },
    };
  });
}

/** Two lines at least stand at the foot and at the head of a page, where lone lines are not let be. */
function isGlued(format: ParagraphFormat, at: number, count: number): boolean {
  if (at === count - 1) return format.keepNext;
  if (format.keepLines) return true;
  return format.noLoneLines && (at === 0 || at === count - 2);
}

function isFramedAlike(block: Block | undefined, format: ParagraphFormat): boolean {
  if (block?.kind !== 'paragraph' || Object.keys(format.borders).length === 0) return false;
  const { borders, left, right } = block.format;
  return (
    left === format.left &&
    right === format.right &&
    JSON.stringify(borders) === JSON.stringify(format.borders)
  );
}

/** How far a border reaches from the text. */
function reach(border: Border | undefined): number {
  return border ? border.width + border.space : 0;
}

function frameOf(format: ParagraphFormat, width: number): Frame | null {
  const { borders, fill } = format;
  const hasBorders = Object.keys(borders).length > 0;
  if (!hasBorders && fill === null) return null;
  return {
    paint: (painter, x, span) => {
      const box = boxOf(format, x, width);
      if (fill !== null) {
        const { top, bottom } = span;
        painter.fill({
          x: box.left,
          y: top,
          width: box.right - box.left,
          height: bottom - top,
          colour: fill,
        });
      }
      if (hasBorders) paintBorders(painter, format, box, span);
    },
  };
}

interface Box {
  readonly left: number;
  readonly right: number;
}

/** A frame stands outside the text it is round. */
function boxOf({ left, right, first, borders }: ParagraphFormat, x: number, width: number): Box {
  return {
    left: x + left + Math.min(0, first) - reach(borders.left),
    right: x + width - right + reach(borders.right),
  };
}

function paintBorders(
  painter: Painter,
  { borders: { top, bottom, left, right } }: ParagraphFormat,
  box: Box,
  span: FrameSpan,
): void {
  const line = (border: Border | undefined, from: [number, number], to: [number, number]): void => {
    if (!border) return;
    painter.rule({
      from: { x: from[0], y: from[1] },
      to: { x: to[0], y: to[1] },
      thickness: border.width,
      colour: border.colour,
      style: border.style,
    });
  };
  const half = (border: Border | undefined): number => (border?.width ?? 0) / 2;
  const [west, east] = [box.left + half(left), box.right - half(right)];
  const [north, south] = [span.top + half(top), span.bottom - half(bottom)];
  line(top, [box.left, north], [box.right, north]);
  line(bottom, [box.left, south], [box.right, south]);
  line(left, [west, span.top], [west, span.bottom]);
  line(right, [east, span.top], [east, span.bottom]);
}

function ruleAcross(
  painter: Painter,
  border: Border,
  x: number,
  y: number,
  [format, width]: readonly [ParagraphFormat, number],
): void {
  const { left, right } = boxOf(format, x, width);
  const at = y + border.width / 2;
  const { colour, style } = border;
  painter.rule({
    from: { x: left, y: at },
    to: { x: right, y: at },
    thickness: border.width,
    colour,
    style,
  });
}
