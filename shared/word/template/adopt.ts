import type { MergedStyles } from './merge-styles';
import { declareEnding, partOfTarget, relate, relationshipsOf } from './relationships';
import type { TemplateParts } from './template-parts';
import { within, type XmlElement } from './xml-nodes';

/** What is called otherwise in the template. */
export interface NewNames {
  readonly styles: MergedStyles;
  readonly listOf: (list: string) => string;
  readonly noteOf: (note: string) => string;
}

const STYLED = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);

/** Calls styles, lists and notes under an element what they are called in the template. */
export function renameIn(element: XmlElement, { styles, listOf, noteOf }: NewNames): void {
  for (const { name, attributes } of within(element)) {
    const value = attributes.get('w:val') ?? '';
    if (STYLED.has(name)) attributes.set('w:val', styles.idOf(value));
    if (name === 'w:numId' && value !== '0') attributes.set('w:val', listOf(value));
    if (name === 'w:footnoteReference')
      attributes.set('w:id', noteOf(attributes.get('w:id') ?? ''));
  }
}

/**
 * Relates a part of the template to all that these elements of a part of ours refer to: links out of the
 * file, and pictures, which are taken over under names that are free.
 */
export function adoptRelationships(
  into: TemplateParts,
  from: TemplateParts,
  part: string,
  elements: readonly XmlElement[],
): void {
  const ours = new Map(relationshipsOf(from, part).map(each => [each.id, each]));
  const ids = new Map<string, string>();
  for (const { attributes } of elements.flatMap(element => [...within(element)])) {
    for (const name of ['r:id', 'r:embed', 'r:link']) {
      const relationship = ours.get(attributes.get(name) ?? '');
      if (!relationship) continue;
      const { id, type, target, isOutside } = relationship;
      const known = ids.get(id);
      const kept = isOutside ? target : adoptedPart(into, from, partOfTarget(part, target));
      const own = known ?? relate(into, part, { type, target: kept, isOutside });
      ids.set(id, own);
      attributes.set(name, own);
    }
  }
}

/** A picture of ours under a name that the template has not; the way to it from the document. */
function adoptedPart(into: TemplateParts, from: TemplateParts, part: string): string {
  const picture = from.written().get(part);
  if (picture === undefined) throw new Error(`The file has no ${part}.`);
  const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  let number = 1;
  while (into.has(`word/media/minutes${number}.${ending}`)) number += 1;
  const name = `media/minutes${number}.${ending}`;
  into.put(`word/${name}`, picture);
  declareEnding(into, ending, `image/${ending === 'jpg' ? 'jpeg' : ending}`);
  return name;
}

/** Gives bookmarks and pictures under these elements numbers, and bookmarks names, that nothing else has. */
export function renumber(parts: readonly XmlElement[], elements: readonly XmlElement[]): void {
  const there = parts.flatMap(part => [...within(part)]);
  const ours = elements.flatMap(element => [element, ...within(element)]);
  const names = there.filter(isBookmark).map(each => told(each, 'w:name').toLowerCase());
  const numbers = there.map(each => Number(told(each, numberIn(each))) || 0);
  const first = 1 + numbers.reduce((most, each) => Math.max(most, each), 0);
  const renamed = bookmarksRenamed(ours, new Set(names));
  for (const each of ours) {
    const key = numberIn(each);
    if (key !== '') each.attributes.set(key, String(first + (Number(told(each, key)) || 0)));
    rename(each, renamed);
  }
}

/** The attribute that numbers an element; empty for one that has no number of its own. */
function numberIn({ name }: XmlElement): string {
  if (name === 'wp:docPr') return 'id';
  return name === 'w:bookmarkStart' || name === 'w:bookmarkEnd' ? 'w:id' : '';
}

function rename(element: XmlElement, renamed: ReadonlyMap<string, string>): void {
  const key = isBookmark(element) ? 'w:name' : element.name === 'w:hyperlink' ? 'w:anchor' : '';
  const own = renamed.get(told(element, key));
  if (key !== '' && own !== undefined) element.attributes.set(key, own);
}

function isBookmark({ name }: XmlElement): boolean {
  return name === 'w:bookmarkStart';
}

function told({ attributes }: XmlElement, key: string): string {
  return attributes.get(key) ?? '';
}

function bookmarksRenamed(
  elements: readonly XmlElement[],
  taken: ReadonlySet<string>,
): Map<string, string> {
  const own = elements.filter(isBookmark).map(each => told(each, 'w:name'));
  const all = new Set([...taken, ...own.map(name => name.toLowerCase())]);
  const clashing = own.filter(name => taken.has(name.toLowerCase()));
  return new Map(
    clashing.map(name => {
      let free = name;
      for (let count = 2; all.has(free.toLowerCase()); count += 1)
        free = `${name.slice(0, 36)}_${count}`;
      all.add(free.toLowerCase());
      return [name, free];
    }),
  );
}
