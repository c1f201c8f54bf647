import type { HouseStyle } from '../../model/house-style';
import { textWidth } from '../../report/page-size';
import { declareType, partOfTarget, relate, relationshipsOf } from './relationships';
import type { TemplateParts } from './template-parts';
import { childOf, copied, isElement, named, nodesOf, type XmlElement } from './xml-nodes';

const MAIN = 'word/document.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';

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
 * side where ours does.
 */
export function takeOverSections(blocks: readonly XmlElement[], section: XmlElement | null): void {
  for (const properties of blocks.flatMap(block => named(block, 'w:pPr'))) {
    const ours = childOf(properties, 'w:sectPr');
    if (!ours) continue;
    const own = section ? copied(section) : bareSection(ours);
    const isTurned = childOf(ours, 'w:pgSz')?.attributes.get('w:orient') === 'landscape';
    const size = childOf(own, 'w:pgSz');
    if (size) turn(size, isTurned);
    properties.children = properties.children.map(child => (child === ours ? own : child));
  }
}

const WIDE = ['w:tblW', 'w:gridCol', 'w:tcW'];

/** Makes tables as wide as the text of the template is: ours are as wide as that of the house style. */
export function fitTables(
  blocks: readonly XmlElement[],
  section: XmlElement | null,
  style: HouseStyle,
): void {
  const paper = section && sidesOf(section);
  if (!paper) return;
  for (const table of blocks.filter(({ name }) => name === 'w:tbl')) {
    const width = Number(named(table, 'w:tblW')[0]?.attributes.get('w:w'));
    const isTurned = width > textWidth(style) + 1;
    const share = (isTurned ? paper.turned : paper.upright) / textWidth(style, isTurned);
    for (const { attributes } of named(table, ...WIDE)) {
      const own = Number(attributes.get('w:w'));
      if (own > 0) attributes.set('w:w', String(Math.round(own * share)));
    }
  }
}

/** How wide the text is on the template's pages, upright and on their side, in twentieths of a point. */
function sidesOf(section: XmlElement): { upright: number; turned: number } | null {
  const told = (name: string, key: string) =>
    Number(childOf(section, name)?.attributes.get(key) ?? Number.NaN);
  const sides = [told('w:pgSz', 'w:w'), told('w:pgSz', 'w:h')];
  const margins = told('w:pgMar', 'w:left') + told('w:pgMar', 'w:right');
  const [upright, turned] = [Math.min(...sides) - margins, Math.max(...sides) - margins];
  return upright > 0 ? { upright, turned } : null;
}

function bareSection(ours: XmlElement): XmlElement {
  const own = copied(ours);
  own.children = own.children.filter(
    child => !isElement(child) || !/^w:(?:header|footer)Reference$/.test(child.name),
  );
  return own;
}

function turn({ attributes }: XmlElement, isTurned: boolean): void {
  const sides = [attributes.get('w:w') ?? '', attributes.get('w:h') ?? ''].map(Number);
  const [short, long] = [Math.min(...sides), Math.max(...sides)];
  attributes.set('w:w', String(isTurned ? long : short));
  attributes.set('w:h', String(isTurned ? short : long));
  if (isTurned) attributes.set('w:orient', 'landscape');
  else attributes.delete('w:orient');
}

/**
 * Lays the word of our header behind every page of the template: into each of its headers, and into a
 * header of its own where a section has none. `run` is our run that draws it, with its namespaces.
 */
export function layBehind(
  parts: TemplateParts,
  run: XmlElement,
  namespaces: ReadonlyMap<string, string>,
): void {
  const root = parts.tree(MAIN)?.root;
  const headers = relationshipsOf(parts, MAIN).filter(({ type }) => type === 'header');
  for (const { target } of headers) {
    const header = parts.tree(partOfTarget(MAIN, target))?.root;
    const paragraph = header && named(header, 'w:p')[0];
    if (!header || !paragraph) continue;
    declareNamespaces(header, namespaces);
    const at = childOf(paragraph, 'w:pPr') ? 1 : 0;
    const place = paragraph.children.findIndex(child => isElement(child));
    paragraph.children.splice(Math.max(0, place) + at, 0, copied(run));
  }
  const sections = root ? named(root, 'w:sectPr') : [];
  // A section without a header of its own has that of the one before it.
  const [first] = sections;
  if (first && !childOf(first, 'w:headerReference')) giveHeader(parts, first, run, namespaces);
}

function giveHeader(
  parts: TemplateParts,
  section: XmlElement,
  run: XmlElement,
  namespaces: ReadonlyMap<string, string>,
): void {
  let number = 1;
  while (parts.has(`word/header${number}.xml`)) number += 1;
  const target = `header${number}.xml`;
  parts.put(`word/${target}`, EMPTY);
  const header = parts.tree(`word/${target}`)?.root;
  if (header) declareNamespaces(header, namespaces);
  header?.children.push({ name: 'w:p', attributes: new Map(), children: [copied(run)] });
  declareType(parts, `word/${target}`, TYPE);
  const id = relate(parts, MAIN, { type: 'header', target, isOutside: false });
  section.children.unshift(...nodesOf(`<w:headerReference w:type="default" r:id="${id}"/>`));
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:hdr>';

/** Declares the namespaces that elements of ours need, where the part does not know them yet. */
export function declareNamespaces(root: XmlElement, namespaces: ReadonlyMap<string, string>): void {
  for (const [name, value] of namespaces) {
    if (name.startsWith('xmlns:') && !root.attributes.has(name)) root.attributes.set(name, value);
  }
}
