import { idOf, nameOf, stylesIn } from './styles-in';
import { childOf, isElement, named, type XmlElement } from './xml-nodes';

/** The style of the text of the minutes. */
export const BODY_TEXT = 'paragraph body text';

/** Makes of a style one of its own that looks as the template's does, and has our spaces alone. */
export function standBeside(style: XmlElement, theirs: string): void {
  childOf(style, 'w:name')?.attributes.set('w:val', 'Minutes Text');
  childOf(style, 'w:basedOn')?.attributes.set('w:val', theirs);
  style.children = style.children.filter(child => !isElement(child) || child.name !== 'w:rPr');
}

/**
 * Whether neither space nor an indent parts the paragraphs of a style of the template from one another:
 * its letters have empty lines between them, which minutes have not.
 */
export function isTight(root: XmlElement, name: string): boolean {
  const chain = basedOnEachOther(root, name);
  if (chain.length === 0) return false;
  const defaults = named(root, 'w:pPrDefault');
  const told = (element: string, key: string) =>
    [...chain, ...defaults]
      .flatMap(each => named(each, element).map(({ attributes }) => attributes.get(key)))
      .find(value => value !== undefined);
  const parts = [
    told('w:spacing', 'w:before'),
    told('w:spacing', 'w:after'),
    told('w:ind', 'w:firstLine'),
  ];
  return parts.every(part => !(Number(part ?? 0) > 0));
}

/** The style of that name, the one that it is based on, and so on. */
function basedOnEachOther(root: XmlElement, name: string): XmlElement[] {
  const byId = new Map(stylesIn(root).map(style => [idOf(style), style]));
  const chain: XmlElement[] = [];
  let style = stylesIn(root).find(each => nameOf(each) === name);
  while (style && !chain.includes(style)) {
    chain.push(style);
    style = byId.get(childOf(style, 'w:basedOn')?.attributes.get('w:val') ?? '');
  }
  return chain;
}
