import { childOf, isElement, type XmlElement } from './xml-nodes';

/** The styles in a part of styles. */
export function stylesIn(root: XmlElement | undefined): XmlElement[] {
  return (root?.children ?? []).filter(isElement).filter(({ name }) => name === 'w:style');
}

/** By what a style is called in the file. */
export function idOf({ attributes }: XmlElement): string {
  return attributes.get('w:styleId') ?? '';
}

/** Word tells styles apart by their names, whose letters may be small or capital, and by their sort. */
export function nameOf(style: XmlElement): string {
  const name = childOf(style, 'w:name')?.attributes.get('w:val') ?? '';
  return `${style.attributes.get('w:type') ?? 'paragraph'} ${name.toLowerCase()}`;
}
