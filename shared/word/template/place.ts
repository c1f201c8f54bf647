import { fillWords, paragraphsIn, placeholdersIn, wordsOf } from './fill-words';
import { childOf, copied, isElement, named, type XmlElement, type XmlNode } from './xml-nodes';

/** What stands in braces where the minutes come. */
export const PLACE = 'minutes';

/** Whether a paragraph says where the minutes come. */
export function isPlace(paragraph: XmlElement): boolean {
  return placeholdersIn(paragraph).includes(PLACE);
}

/** Whether no other words stand beside it there. */
export function isAlone(place: XmlElement): boolean {
  return /^\s*\{[^{}]*\}\s*$/.test(wordsOf(place));
}

/** Takes away the content controls around the line where the minutes come, and leaves what is in them. */
export function freePlace(body: XmlElement): void {
  const at = body.children.findIndex(
    child => isElement(child) && child.name === 'w:sdt' && paragraphsIn(child).some(isPlace),
  );
  const control = body.children[at];
  const content = control && isElement(control) ? childOf(control, 'w:sdtContent') : undefined;
  if (!content) return;
  body.children.splice(at, 1, ...content.children);
  freePlace(body);
}

/** Puts blocks where the line stands. Its pictures stay before them, and the end of a section after. */
export function putAt(body: XmlElement, place: XmlElement, blocks: readonly XmlElement[]): void {
  const section = named(place, 'w:sectPr')[0];
  const before = named(place, ...SEEN).length > 0 ? [withoutWords(place)] : [];
  const after = section ? [onlyProperties(place)] : [];
  body.children.splice(body.children.indexOf(place), 1, ...before, ...blocks, ...after);
}

/** What a line shows beside its words. */
const SEEN = ['w:drawing', 'w:pict', 'w:br', 'mc:AlternateContent'];

function withoutWords(place: XmlElement): XmlElement {
  const own = copied(place);
  fillWords(own, word => (word === PLACE ? '' : undefined));
  const properties = childOf(own, 'w:pPr');
  if (properties) properties.children = properties.children.filter(child => !isSection(child));
  return own;
}

function onlyProperties(place: XmlElement): XmlElement {
  const own = copied(place);
  own.children = own.children.filter(child => isElement(child) && child.name === 'w:pPr');
  return own;
}

function isSection(node: XmlNode): boolean {
  return isElement(node) && node.name === 'w:sectPr';
}
