import { freezeFields } from './frozen-fields';
import {
  partOfTarget,
  relationshipsName,
  relationshipsOf,
  undeclareType,
  unrelate,
} from './relationships';
import { storiesOf } from './stories';
import type { TemplateParts } from './template-parts';
import { isElement, within, type XmlElement, type XmlNode } from './xml-nodes';

const MAIN = 'word/document.xml';
const SETTINGS = 'word/settings.xml';

/** What pages are made of, by the last word of the type of a relationship. */
const ON_PAGES = new Set([
  ...['styles', 'numbering', 'settings', 'fontTable', 'font', 'theme', 'themeOverride'],
  ...['header', 'footer', 'footnotes', 'endnotes', 'hyperlink', 'image', 'hdphoto'],
  ...['chart', 'chartStyle', 'chartColorStyle', 'chartUserShapes'],
  ...['diagramData', 'diagramLayout', 'diagramQuickStyle', 'diagramColors', 'diagramDrawing'],
]);

/** What stands where a part refers to it, and is nowhere else. */
const IN_PLACE = new Set(['header', 'footer', 'hyperlink', 'image', 'hdphoto', 'chart']);

/** What settings tell of people, places and other files, or hold by name and value for programs. */
const TELLING = new Set([
  ...['w:attachedTemplate', 'w:docVars', 'w:mailMerge', 'w:rsids', 'w:writeProtection'],
  ...['w:documentProtection', 'w:saveThroughXslt', 'w14:docId', 'w15:docId', 'w:attachedSchema'],
]);

/**
 * Takes from a template all that would go out unseen: its properties, the people who worked on it, what
 * it was made from, its building blocks, and data that is bound to it. What its pages are made of stays.
 */
export function leaveOutUnseen(parts: TemplateParts): void {
  for (const each of relationshipsOf(parts, '')) {
    if (each.type !== 'officeDocument') unrelate(parts, '', each);
  }
  const kept = new Set<string>(['[Content_Types].xml', relationshipsName('')]);
  keep(parts, MAIN, kept);
  for (const name of parts.names().filter(each => !kept.has(each))) {
    parts.remove(name);
    undeclareType(parts, name);
  }
  quietSettings(parts);
  for (const name of storiesOf(parts)) {
    const root = parts.tree(name)?.root;
    if (!root) continue;
    unbind(root);
    forgetPlaces(root);
    freezeFields(root);
  }
}

/** Whether a part refers to something that is not of pages: an inserted file, a control, ink. */
export function holdsMoreThanPages(parts: TemplateParts, part: string): boolean {
  const used = referredTo(parts, part);
  return relationshipsOf(parts, part).some(each => !ON_PAGES.has(each.type) && used.has(each.id));
}

/** The ids of relationships that a part refers to: its attributes of the namespace `r`. */
function referredTo(parts: TemplateParts, part: string): Set<string> {
  const root = parts.tree(part)?.root;
  return new Set(
    [...(root ? within(root) : [])].flatMap(({ attributes }) =>
      [...attributes].flatMap(([name, value]) => (name.startsWith('r:') ? [value] : [])),
    ),
  );
}

/** Keeps a part, and those that it needs. */
function keep(parts: TemplateParts, part: string, kept: Set<string>): void {
  if (kept.has(part) || !parts.has(part)) return;
  kept.add(part);
  if (parts.has(relationshipsName(part))) kept.add(relationshipsName(part));
  const used = referredTo(parts, part);
  for (const each of relationshipsOf(parts, part)) {
    const isNeeded = ON_PAGES.has(each.type) && (!IN_PLACE.has(each.type) || used.has(each.id));
    if (!isNeeded) unrelate(parts, part, each);
    else if (!each.isOutside) keep(parts, partOfTarget(part, each.target), kept);
  }
}

function quietSettings(parts: TemplateParts): void {
  const settings = parts.tree(SETTINGS)?.root;
  if (settings) settings.children = settings.children.filter(child => !isOf(child, TELLING));
}

const BINDING = new Set(['w:dataBinding', 'w15:dataBinding']);

/** What a control shows stays as it is: Word would show anew what it is bound to, which is not there. */
function unbind(root: XmlElement): void {
  for (const each of within(root)) {
    if (each.name === 'w:sdtPr')
      each.children = each.children.filter(child => !isOf(child, BINDING));
  }
}

const TELLS_OF_PICTURE = ['descr', 'title', 'name', 'alt', 'o:title'];

/** The place of a picture on the computer that it came from, up to its name. */
const PLACE_OF_PICTURE = /^.*[\\/:]([^\\/:]+)\.(?:png|jpe?g|gif|bmp|emf|wmf|svg|tiff?|eps)$/is;

/** Word once wrote where a picture lay, and so who had it, as what is told to who cannot see it. */
function forgetPlaces(root: XmlElement): void {
  for (const { attributes } of within(root)) {
    for (const name of TELLS_OF_PICTURE) {
      const [, own] = PLACE_OF_PICTURE.exec(attributes.get(name) ?? '') ?? [];
      if (own !== undefined) attributes.set(name, own);
    }
  }
}

function isOf(node: XmlNode, names: ReadonlySet<string>): boolean {
  return isElement(node) && names.has(node.name);
}
