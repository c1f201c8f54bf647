import { remark, type Story } from './reading';
import { colourIn, emus, numberIn } from './units';
import type { Floating, Inline, Placing } from './word-file';
import { anywhere, childOf, elementsIn, textIn, type XmlElement } from './xml-tree';

/** Longer than the longest paper, in points. */
const LARGEST = 4_000;

/** What a drawing shows: pictures, and words across the page. A text box is left out, with a remark. */
export function drawingsIn(story: Story, element: XmlElement): Inline[] {
  if (anywhere(element, 'txbxContent')) {
    remark(story.reading, 'textBoxLeftOut', 'A text box is not shown; it is in the Word file.');
    return [];
  }
  const frame = childOf(element, 'inline') ?? childOf(element, 'anchor');
  if (frame) return drawnPicture(story, frame);
  const shape = elementsIn(element).find(({ tag }) => tag === 'shape' || tag === 'rect');
  return shape ? oldShape(story, shape) : [];
}

function drawnPicture(story: Story, frame: XmlElement): Inline[] {
  const size = childOf(frame, 'extent')?.attributes ?? {};
  const [width, height] = [lengthOf(emus(size['cx'])), lengthOf(emus(size['cy']))];
  const words = childOf(frame, 'docPr')?.attributes['descr'] ?? '';
  const part = pictureOf(story, anywhere(frame, 'blip')?.attributes['embed']);
  if (part === null) return notShown(story, words);
  if (frame.tag === 'inline') return [{ kind: 'picture', part, width, height, words }];
  return [
    {
      kind: 'floating',
      content: { kind: 'picture', part, words },
      width,
      height,
      across: placing(childOf(frame, 'positionH')),
      down: placing(childOf(frame, 'positionV')),
    },
  ];
}

function placing(element: XmlElement | null): Placing {
  const align = childOf(element, 'align');
  const offset = childOf(element, 'posOffset');
  return {
    from: fromOf(element?.attributes['relativeFrom']),
    offset: offset ? emus(textIn(offset)) : 0,
    align: align ? alignOf(textIn(align)) : null,
  };
}

function fromOf(value: string | undefined): Placing['from'] {
  if (value === 'page') return 'page';
  return /^(?:margin|leftMargin|topMargin|column)$/.test(value ?? '') ? 'margin' : 'text';
}

function alignOf(value: string): Placing['align'] {
  if (value === 'center') return 'center';
  return value === 'right' || value === 'bottom' || value === 'outside' ? 'end' : 'start';
}

/** A shape as Word drew it before 2010: a picture, or a word as a picture (a watermark). */
function oldShape(story: Story, shape: XmlElement): Inline[] {
  const style = styleOf(shape.attributes['style']);
  const width = lengthOf(pointsOf(style.get('width')));
  const height = lengthOf(pointsOf(style.get('height')));
  const words = shape.attributes['alt'] ?? '';
  const image = childOf(shape, 'imagedata');
  const art = childOf(shape, 'textpath');
  if (image) {
    const part = pictureOf(story, image.attributes['id']);
    return part === null
      ? notShown(story, words)
      : [{ kind: 'picture', part, width, height, words }];
  }
  return art ? [wordArt(shape, art, { style, width, height })] : notShown(story, words);
}

interface ShapeSize {
  readonly style: ReadonlyMap<string, string>;
  readonly width: number;
  readonly height: number;
}

function wordArt(
  shape: XmlElement,
  art: XmlElement,
  { style, width, height }: ShapeSize,
): Floating {
  const letters = styleOf(art.attributes['style']);
  const opacity = numberIn(childOf(shape, 'fill')?.attributes['opacity']) ?? 1;
  return {
    kind: 'floating',
    content: {
      kind: 'wordArt',
      text: art.attributes['string'] ?? '',
      font: (letters.get('font-family') ?? 'Arial').replaceAll('"', ''),
      bold: letters.get('font-weight') === 'bold',
      colour: colourIn(shape.attributes['fillcolor']) ?? 'C0C0C0',
      opacity: Math.min(1, Math.max(0, opacity)),
      turned: numberIn(style.get('rotation')) ?? 0,
    },
    width,
    height,
    across: oldPlacing(style, 'horizontal'),
    down: oldPlacing(style, 'vertical'),
  };
}

function oldPlacing(style: ReadonlyMap<string, string>, way: 'horizontal' | 'vertical'): Placing {
  const align = style.get(`mso-position-${way}`);
  const isSet = align !== undefined && align !== 'absolute';
  return {
    from: fromOf(style.get(`mso-position-${way}-relative`)),
    offset: pointsOf(style.get(way === 'horizontal' ? 'margin-left' : 'margin-top')),
    align: isSet ? alignOf(align) : null,
  };
}

function styleOf(written: string | undefined): Map<string, string> {
  return new Map(
    (written ?? '').split(';').map(part => {
      const at = part.indexOf(':');
      return [part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()];
    }),
  );
}

const UNITS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 };

function pointsOf(value: string | undefined): number {
  const [, number, unit = 'px'] = /^(-?[\d.]+)(pt|in|cm|mm|px)?/.exec(value ?? '') ?? [];
  return (numberIn(number) ?? 0) * (UNITS[unit] ?? 1);
}

function lengthOf(points: number): number {
  return Math.min(LARGEST, Math.max(0, points));
}

/** The part of a picture that can be shown; `null` where there is none such in the file. */
function pictureOf({ reading, part }: Story, id: string | undefined): string | null {
  const found = reading.file.related(part).find(each => each.id === id);
  const bytes = found && !found.isOutside ? reading.file.bytes(found.target) : null;
  if (!found || !bytes || !isPicture(bytes)) return null;
  reading.pictures.set(found.target, bytes);
  return found.target;
}

/** PNG, JPEG and GIF, by their first bytes. */
function isPicture(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (
    (first === 0x89 && second === 0x50) ||
    (first === 0xff && second === 0xd8) ||
    (first === 0x47 && second === 0x49)
  );
}

function notShown(story: Story, words: string): Inline[] {
  remark(
    story.reading,
    'drawingNotShown',
    `A drawing is not shown here${words === '' ? '' : ` (“${words}”)`}; it is in the Word file.`,
  );
  return [];
}
