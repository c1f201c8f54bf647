import { childOf, copied, isElement, named, type XmlElement } from './xml-nodes';

/** The section that a block of the body stands in: the next that is told after it; none in a bare file. */
export function sectionOf(body: XmlElement, block: XmlElement): XmlElement | null {
  const after = body.children.slice(body.children.indexOf(block)).filter(isElement);
  for (const each of after) {
    const found = each.name === 'w:sectPr' ? each : named(each, 'w:sectPr')[0];
    if (found) return found;
  }
  return null;
}

/**
 * Sections of ours become the template's own: its header, footer, margins and paper, which lies on its
 * side where ours does. `lastOfOurs` is what is told of our last one, which the template's stands for.
 */
export function takeOverSections(
  blocks: readonly XmlElement[],
  section: XmlElement | null,
  lastOfOurs: XmlElement | undefined,
): void {
  const breaks = blocks
    .flatMap(block => named(block, 'w:pPr'))
    .filter(properties => childOf(properties, 'w:sectPr'));
  for (const [at, properties] of breaks.entries()) {
    const ours = childOf(properties, 'w:sectPr');
    if (!ours) continue;
    const own = section ? copied(section) : bareSection(ours);
    if (at > 0) goOn(own);
    if (section && isTurned(ours)) turn(own);
    properties.children = properties.children.map(child => (child === ours ? own : child));
  }
  if (section && breaks.length > 0) goOn(section);
  if (section && lastOfOurs && isTurned(lastOfOurs)) turn(section);
}

/** A section that goes on after another: its first page is none, pages count on, and it begins a page. */
function goOn(section: XmlElement): void {
  section.children = section.children.filter(
    child => !isElement(child) || !['w:titlePg', 'w:type', 'w:pgNumType'].includes(child.name),
  );
}

function bareSection(ours: XmlElement): XmlElement {
  const own = copied(ours);
  own.children = own.children.filter(
    child => !isElement(child) || !/^w:(?:header|footer)Reference$/.test(child.name),
  );
  return own;
}

function isTurned(section: XmlElement): boolean {
  return childOf(section, 'w:pgSz')?.attributes.get('w:orient') === 'landscape';
}

/** Lays the paper on its side; paper that lies so already stays. */
function turn(section: XmlElement): void {
  const attributes = childOf(section, 'w:pgSz')?.attributes;
  if (!attributes) return;
  const sides = [attributes.get('w:w') ?? '', attributes.get('w:h') ?? ''].map(Number);
  attributes.set('w:w', String(Math.max(...sides)));
  attributes.set('w:h', String(Math.min(...sides)));
  attributes.set('w:orient', 'landscape');
}
