import { anywhere, childOf, elementsIn, type XmlElement } from '../../reading/html/xml-tree';
import { lengthOf, oldPlacing, placing, pointsOf, remarkGoneRound, styleOf } from './placing';
import { remark, type Story } from './reading';
import { textBoxIn } from './text-boxes';
import { colourIn, emus, numberIn } from './units';
import type { Floating, Inline } from './word-file';

/** What a drawing shows: pictures, words across the page, and text boxes. */
export function drawingsIn(story: Story, element: XmlElement): Inline[] {
  if (anywhere(element, 'txbxContent')) return textBoxIn(story, element);
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
  remarkGoneRound(story, frame);
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
