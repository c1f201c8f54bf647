import { paragraphsIn, placeholdersIn } from './fill-words';
import { isPlace } from './place';
import { bodyOf } from './relationships';
import { sectionOf } from './sections';
import type { TemplateParts } from './template-parts';
import { copied, isElement, named, within, type XmlElement } from './xml-nodes';

/**
 * Leaves of a template what is stationery: styles, paper, headers and footers, and what has a picture
 * and names nothing that changes. Its other words are those of minutes. Notes go with what they are to.
 */
export function leaveStationery(parts: TemplateParts): void {
  const body = bodyOf(parts);
  const blocks = body.children.filter(isElement);
  const at = blocks.findIndex(block => block.name === 'w:p' && isPlace(block));
  const place = blocks[at];
  if (!place) throw new Error('The template has no place for the minutes.');
  const section = sectionOf(body, place);
  const own = section && withInherited(section, named(body, 'w:sectPr'));
  const before = blocks.slice(0, at).filter(isLetterhead);
  body.children = [...before, withoutSection(place), ...(own ? [own] : [])];
  for (const notes of ['footnote', 'endnote']) leaveNotesOf(parts, body, notes);
}

function isLetterhead(block: XmlElement): boolean {
  if (named(block, 'w:drawing', 'w:pict').length === 0 || named(block, 'w:sectPr').length > 0)
    return false;
  return [block, ...paragraphsIn(block)].every(each => placeholdersIn(each).length === 0);
}

function withoutSection(place: XmlElement): XmlElement {
  for (const each of [place, ...within(place)])
    each.children = each.children.filter(child => !isElement(child) || child.name !== 'w:sectPr');
  return place;
}

const REFERENCES = ['w:headerReference', 'w:footerReference'];

/** A section with the headers and footers that it has from the sections before it. */
function withInherited(section: XmlElement, all: readonly XmlElement[]): XmlElement {
  const known = new Map<string, XmlElement>();
  for (const each of all.slice(0, all.indexOf(section) + 1)) {
    for (const reference of named(each, ...REFERENCES))
      known.set(`${reference.name} ${reference.attributes.get('w:type') ?? 'default'}`, reference);
  }
  const own = copied(section);
  const others = own.children.filter(
    child => !isElement(child) || !REFERENCES.includes(child.name),
  );
  own.children = [...known.values(), ...others];
  return own;
}

/** Takes away the notes that nothing refers to any more. */
function leaveNotesOf(parts: TemplateParts, body: XmlElement, note: string): void {
  const root = parts.tree(`word/${note}s.xml`)?.root;
  if (!root) return;
  const used = new Set(
    named(body, `w:${note}Reference`).map(({ attributes }) => attributes.get('w:id')),
  );
  root.children = root.children.filter(
    child =>
      !isElement(child) || child.attributes.has('w:type') || used.has(child.attributes.get('w:id')),
  );
}
