import {
  anywhere,
  childOf,
  elementsIn,
  within,
  type XmlElement,
} from '../../reading/html/xml-tree';
import { lengthOf, oldPlacing, placing, pointsOf, remarkGoneRound, styleOf } from './placing';
import { NOWHERE, remark, type Story, storyOf } from './reading';
import { colourIn, emus } from './units';
import type { Border, Floating, Inline, TextBox } from './word-file';

/** How far words stand from the sides of a box that says nothing of it (ECMA-376, `bodyPr`). Points. */
const USUAL = { left: 7.2, top: 3.6, right: 7.2, bottom: 3.6 };

/** A text box at its place; one that stands in a line or in a group is left out, with a remark. */
export function textBoxIn(story: Story, drawing: XmlElement): Inline[] {
  const anchor = childOf(drawing, 'anchor');
  const shape = within(anchor, 'graphic', 'graphicData', 'wsp');
  if (anchor && shape) return boxOfShape(story, anchor, shape);
  const old = elementsIn(drawing).find(each => OLD_SHAPES.has(each.tag));
  const box = childOf(old ?? null, 'textbox');
  if (old && box && isAtPlace(old)) return boxOfOldShape(story, old, box);
  remark(story.reading, 'textBoxLeftOut', 'A text box is not shown; it is in the Word file.');
  return [];
}

/** Whether one of two ways to show something is a text box that can be shown so. */
export function isTextBoxAtPlace(way: XmlElement): boolean {
  const shape = within(way, 'drawing', 'anchor', 'graphic', 'graphicData', 'wsp');
  return shape !== null && anywhere(shape, 'txbxContent') !== null;
}

const OLD_SHAPES = new Set(['shape', 'rect', 'roundrect']);

function isAtPlace(shape: XmlElement): boolean {
  return styleOf(shape.attributes['style']).get('position') === 'absolute';
}

function boxOfShape(story: Story, anchor: XmlElement, shape: XmlElement): Floating[] {
  remarkGoneRound(story, anchor);
  const size = childOf(anchor, 'extent')?.attributes ?? {};
  const looks = childOf(shape, 'spPr');
  const body = childOf(shape, 'bodyPr');
  return [
    {
      kind: 'floating',
      content: {
        kind: 'textBox',
        blocks: wordsIn(story, shape),
        inside: insideOf(body?.attributes ?? {}),
        fill: solid(childOf(looks, 'solidFill')),
        border: lineRound(childOf(looks, 'ln')),
        align: ALIGNED[body?.attributes['anchor'] ?? ''] ?? 'top',
        grows: childOf(body, 'spAutoFit') !== null,
      },
      width: lengthOf(emus(size['cx'])),
      height: lengthOf(emus(size['cy'])),
      across: placing(childOf(anchor, 'positionH')),
      down: placing(childOf(anchor, 'positionV')),
    },
  ];
}

const ALIGNED: Readonly<Record<string, TextBox['align']>> = {
  ctr: 'center',
  b: 'bottom',
  middle: 'center',
  bottom: 'bottom',
};

function wordsIn(story: Story, shape: XmlElement): TextBox['blocks'] {
  const content = anywhere(shape, 'txbxContent');
  const own = storyOf(story.reading, story.part);
  return story.reading.blocksOf(own, elementsIn(content), NOWHERE);
}

function insideOf(attributes: Readonly<Record<string, string>>): TextBox['inside'] {
  const { lIns, tIns, rIns, bIns } = attributes;
  const of = (value: string | undefined, usual: number) =>
    value === undefined ? usual : lengthOf(emus(value));
  return {
    left: of(lIns, USUAL.left),
    top: of(tIns, USUAL.top),
    right: of(rIns, USUAL.right),
    bottom: of(bIns, USUAL.bottom),
  };
}

/** A colour that is told as such; what a theme calls by a name is not known here. */
function solid(fill: XmlElement | null): string | null {
  return colourIn(childOf(fill, 'srgbClr')?.attributes['val']);
}

function lineRound(line: XmlElement | null): Border | null {
  const colour = solid(childOf(line, 'solidFill'));
  if (!line || colour === null) return null;
  const width = Math.min(12, emus(line.attributes['w'] ?? '9525'));
  return { width, colour, space: 0, style: 'single' };
}

function boxOfOldShape(story: Story, shape: XmlElement, box: XmlElement): Floating[] {
  const style = styleOf(shape.attributes['style']);
  const letters = styleOf(box.attributes['style']);
  const { filled, fillcolor, stroked, strokecolor } = shape.attributes;
  return [
    {
      kind: 'floating',
      content: {
        kind: 'textBox',
        blocks: wordsIn(story, shape),
        inside: oldInside(box.attributes['inset']),
        fill: isOff(filled) ? null : colourIn(fillcolor ?? 'FFFFFF'),
        border: isOff(stroked)
          ? null
          : { width: 0.75, colour: colourIn(strokecolor) ?? '000000', space: 0, style: 'single' },
        align: ALIGNED[style.get('v-text-anchor') ?? ''] ?? 'top',
        grows: letters.get('mso-fit-shape-to-text') === 't',
      },
      width: lengthOf(pointsOf(style.get('width'))),
      height: lengthOf(pointsOf(style.get('height'))),
      across: oldPlacing(style, 'horizontal'),
      down: oldPlacing(style, 'vertical'),
    },
  ];
}

function isOff(value: string | undefined): boolean {
  return value === 'f' || value === 'false' || value === '0';
}

/** Four lengths with commas between them; one that is not written is as usual. */
function oldInside(written: string | undefined): TextBox['inside'] {
  const [left = '', top = '', right = '', bottom = ''] = (written ?? '').split(',');
  const of = (value: string, usual: number) =>
    value.trim() === '' ? usual : lengthOf(pointsOf(value.trim()));
  return {
    left: of(left, USUAL.left),
    top: of(top, USUAL.top),
    right: of(right, USUAL.right),
    bottom: of(bottom, USUAL.bottom),
  };
}
