import type { MergedStyles } from './merge-styles';
import { putBeside } from './put-beside';
import type { TemplateParts } from './template-parts';
import { childOf, copied, isElement, named, type XmlElement } from './xml-nodes';

const NUMBERING = 'word/numbering.xml';

/**
 * Puts our lists behind the template's, under numbers that it has not: gives the number of a list of
 * ours there. A level that counts by a style of the template no longer does: its headings have their own.
 */
export function mergeNumbering(
  into: TemplateParts,
  from: TemplateParts,
  styles: MergedStyles,
): (list: string) => string {
  const ours = from.tree(NUMBERING)?.root;
  if (!ours) return list => list;
  if (!into.tree(NUMBERING)) putBeside(into, 'numbering', 'numbering.xml', EMPTY);
  const theirs = into.tree(NUMBERING)?.root;
  if (!theirs) throw new Error('The template’s lists are not well-formed.');
  const firstAbstract = 1 + highest(theirs, 'w:abstractNum', 'w:abstractNumId');
  const firstList = 1 + highest(theirs, 'w:num', 'w:numId');
  const abstractIds = renumbered(ours, 'w:abstractNum', 'w:abstractNumId', firstAbstract);
  const listIds = renumbered(ours, 'w:num', 'w:numId', firstList);
  const abstracts = elements(ours, 'w:abstractNum').map(each =>
    abstractOf(each, abstractIds, styles),
  );
  const lists = elements(ours, 'w:num').map(each => listOf(each, abstractIds, listIds));
  // The schema wants all definitions before the lists that use them.
  const at = theirs.children.findIndex(child => isElement(child) && child.name === 'w:num');
  theirs.children.splice(at < 0 ? placeForLists(theirs) : at, 0, ...abstracts);
  theirs.children.splice(lastList(theirs) + 1, 0, ...lists);
  return list => listIds.get(list) ?? list;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w15"></w:numbering>';

function elements(root: XmlElement, name: string): XmlElement[] {
  return root.children.filter(isElement).filter(child => child.name === name);
}

function highest(root: XmlElement, name: string, id: string): number {
  const numbers = elements(root, name).map(each => Number(each.attributes.get(id) ?? 0));
  return Math.max(0, ...numbers.filter(Number.isSafeInteger));
}

function renumbered(
  root: XmlElement,
  name: string,
  id: string,
  first: number,
): Map<string, string> {
  return new Map(
    elements(root, name).map((each, at) => [each.attributes.get(id) ?? '', String(first + at)]),
  );
}

function abstractOf(
  abstract: XmlElement,
  ids: ReadonlyMap<string, string>,
  styles: MergedStyles,
): XmlElement {
  const own = copied(abstract);
  const id = own.attributes.get('w:abstractNumId') ?? '';
  own.attributes.set('w:abstractNumId', ids.get(id) ?? id);
  own.attributes.delete('w15:restartNumberingAfterBreak');
  for (const level of named(own, 'w:lvl')) {
    level.children = level.children.filter(child => {
      if (!isElement(child) || child.name !== 'w:pStyle') return true;
      const style = child.attributes.get('w:val') ?? '';
      child.attributes.set('w:val', styles.idOf(style));
      return !styles.isTheirs(style);
    });
  }
  return own;
}

function listOf(
  list: XmlElement,
  abstractIds: ReadonlyMap<string, string>,
  listIds: ReadonlyMap<string, string>,
): XmlElement {
  const own = copied(list);
  const id = own.attributes.get('w:numId') ?? '';
  own.attributes.set('w:numId', listIds.get(id) ?? id);
  const abstract = childOf(own, 'w:abstractNumId');
  const of = abstract?.attributes.get('w:val') ?? '';
  abstract?.attributes.set('w:val', abstractIds.get(of) ?? of);
  return own;
}

/** Behind the pictures of bullets and the definitions, before what may stand last. */
function placeForLists({ children }: XmlElement): number {
  const last = children.findLastIndex(
    child => isElement(child) && ['w:numPicBullet', 'w:abstractNum'].includes(child.name),
  );
  return last + 1;
}

function lastList({ children }: XmlElement): number {
  return children.findLastIndex(
    child => isElement(child) && ['w:numPicBullet', 'w:abstractNum', 'w:num'].includes(child.name),
  );
}
