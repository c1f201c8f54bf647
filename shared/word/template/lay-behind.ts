import { putBeside } from './put-beside';
import { partOfTarget, relationshipsOf } from './relationships';
import type { TemplateParts } from './template-parts';
import {
  childOf,
  copied,
  declareNamespaces,
  isElement,
  named,
  nodesOf,
  type XmlElement,
} from './xml-nodes';

const MAIN = 'word/document.xml';

/**
 * Lays the word of our header behind every page of the template: into each of its headers, and into a
 * header of its own where a section has none. `run` is our run that draws it, with its namespaces.
 */
export function layBehind(
  parts: TemplateParts,
  run: XmlElement,
  namespaces: ReadonlyMap<string, string>,
): void {
  const headers = relationshipsOf(parts, MAIN).filter(({ type }) => type === 'header');
  for (const { target } of headers) {
    const header = parts.tree(partOfTarget(MAIN, target))?.root;
    if (!header) continue;
    declareNamespaces(header, namespaces);
    putInto(header, run);
  }
  const root = parts.tree(MAIN)?.root;
  const known = new Set<string>();
  // A section without a header of a sort has that of the one before it.
  for (const section of root ? named(root, 'w:sectPr') : []) {
    for (const each of named(section, 'w:headerReference')) known.add(sortOf(each));
    for (const sort of sortsOf(parts, section).filter(each => !known.has(each))) {
      known.add(sort);
      giveHeader(parts, section, sort, { run, namespaces });
    }
  }
}

function sortOf({ attributes }: XmlElement): string {
  return attributes.get('w:type') ?? 'default';
}

/** The sorts of pages that a section has: with a first page of its own, with left ones unlike the right. */
function sortsOf(parts: TemplateParts, section: XmlElement): string[] {
  const settings = parts.tree('word/settings.xml')?.root;
  return [
    'default',
    ...(isOn(section, 'w:titlePg') ? ['first'] : []),
    ...(settings && isOn(settings, 'w:evenAndOddHeaders') ? ['even'] : []),
  ];
}

function isOn(parent: XmlElement, name: string): boolean {
  const told = childOf(parent, name);
  return told !== undefined && !['0', 'false', 'off'].includes(told.attributes.get('w:val') ?? '');
}

/** At the beginning of a line of the header itself: in a table or a text box it would lie elsewhere. */
function putInto(header: XmlElement, run: XmlElement): void {
  const line = childOf(header, 'w:p') ?? named(header, 'w:p')[0];
  if (!line) {
    header.children.push({ name: 'w:p', attributes: new Map(), children: [copied(run)] });
    return;
  }
  const properties = line.children.findIndex(child => isElement(child) && child.name === 'w:pPr');
  line.children.splice(properties + 1, 0, copied(run));
}

function giveHeader(
  parts: TemplateParts,
  section: XmlElement,
  sort: string,
  { run, namespaces }: { run: XmlElement; namespaces: ReadonlyMap<string, string> },
): void {
  let number = 1;
  while (parts.has(`word/header${number}.xml`)) number += 1;
  const target = `header${number}.xml`;
  const id = putBeside(parts, 'header', target, EMPTY);
  const header = parts.tree(`word/${target}`)?.root;
  if (header) {
    declareNamespaces(header, namespaces);
    putInto(header, run);
  }
  section.children.unshift(...nodesOf(`<w:headerReference w:type="${sort}" r:id="${id}"/>`));
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:hdr>';
