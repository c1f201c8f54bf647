import type { TemplateParts } from './template-parts';
import { childOf, isElement, newElement, type XmlElement } from './xml-nodes';

/** What a part of a file refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `header`, `hyperlink`. */
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
  readonly element: XmlElement;
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The part that holds the relationships of a part: `word/_rels/document.xml.rels`. */
export function relationshipsName(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** The relationships of a part, in their order. */
export function relationshipsOf(parts: TemplateParts, part: string): Relationship[] {
  const root = parts.tree(relationshipsName(part))?.root;
  return (root?.children ?? []).filter(isElement).map(element => ({
    id: element.attributes.get('Id') ?? '',
    type: element.attributes.get('Type')?.split('/').at(-1) ?? '',
    target: element.attributes.get('Target') ?? '',
    isOutside: element.attributes.get('TargetMode') === 'External',
    element,
  }));
}

/**
 * Relates a part to a target in a new relationship; its id, unlike any other there. A type that is none
 * of Office's is told whole.
 */
export function relate(
  parts: TemplateParts,
  part: string,
  { type, target, isOutside }: Pick<Relationship, 'type' | 'target' | 'isOutside'>,
): string {
  const name = relationshipsName(part);
  if (!parts.has(name)) parts.put(name, EMPTY);
  const root = parts.tree(name)?.root;
  if (!root) throw new Error(`${name} is not well-formed.`);
  const taken = new Set(relationshipsOf(parts, part).map(({ id }) => id.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`rid${number}`)) number += 1;
  const id = `rId${number}`;
  root.children.push(
    newElement('Relationship', {
      Id: id,
      Type: type.includes(':') ? type : `${TYPES}/${type}`,
      Target: target,
      ...(isOutside ? { TargetMode: 'External' } : {}),
    }),
  );
  return id;
}

/** Takes a relationship away. */
export function unrelate(parts: TemplateParts, part: string, { element }: Relationship): void {
  const root = parts.tree(relationshipsName(part))?.root;
  if (root) root.children = root.children.filter(child => child !== element);
}

/** The part that a relationship of a part leads to: `word/header1.xml`. */
export function partOfTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** Says of what type a part is, where the file does not say so yet. */
export function declareType(parts: TemplateParts, part: string, type: string): void {
  const root = parts.tree('[Content_Types].xml')?.root;
  const isKnown = root?.children
    .filter(isElement)
    .some(({ attributes }) => attributes.get('PartName') === `/${part}`);
  if (!isKnown)
    root?.children.push(newElement('Override', { PartName: `/${part}`, ContentType: type }));
}

/** Says of what type all parts of an ending are. */
export function declareEnding(parts: TemplateParts, ending: string, type: string): void {
  const root = parts.tree('[Content_Types].xml')?.root;
  const isKnown = root?.children
    .filter(isElement)
    .some(({ attributes }) => attributes.get('Extension')?.toLowerCase() === ending);
  if (!isKnown)
    root?.children.unshift(newElement('Default', { Extension: ending, ContentType: type }));
}

/** The element that says of what type a part is. */
export function typeOfPart(parts: TemplateParts, part: string): XmlElement | undefined {
  const root = parts.tree('[Content_Types].xml')?.root;
  return root?.children
    .filter(isElement)
    .find(({ attributes }) => attributes.get('PartName') === `/${part}`);
}

/** Takes away what is said of the type of a part. */
export function undeclareType(parts: TemplateParts, part: string): void {
  const said = typeOfPart(parts, part);
  const root = parts.tree('[Content_Types].xml')?.root;
  if (root && said) root.children = root.children.filter(child => child !== said);
}

/** The body of the document. */
export function bodyOf(parts: TemplateParts): XmlElement {
  const root = parts.tree('word/document.xml')?.root;
  const body = root && childOf(root, 'w:body');
  if (!body) throw new Error('The document has no body.');
  return body;
}
