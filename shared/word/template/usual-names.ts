import {
  partOfTarget,
  type Relationship,
  relationshipsName,
  relationshipsOf,
  typeOfPart,
} from './relationships';
import type { TemplateParts } from './template-parts';

const MAIN = 'word/document.xml';

/** What Word calls the parts that there is one of; Word for the web counts them: `styles2.xml`. */
const USUAL: Readonly<Record<string, string>> = {
  styles: 'word/styles.xml',
  numbering: 'word/numbering.xml',
  settings: 'word/settings.xml',
  footnotes: 'word/footnotes.xml',
};

/** Calls the document and its parts what Word calls them, where they are called otherwise beside it. */
export function callAsUsual(parts: TemplateParts): void {
  for (const each of relationshipsOf(parts, '')) {
    if (each.type === 'officeDocument') call(parts, '', each, MAIN);
  }
  for (const each of relationshipsOf(parts, MAIN)) {
    const usual = USUAL[each.type];
    if (usual !== undefined) call(parts, MAIN, each, usual);
  }
}

function call(parts: TemplateParts, owner: string, related: Relationship, usual: string): void {
  const now = partOfTarget(owner, related.target);
  const isBeside = /^word\/[^/]+$/.test(now);
  if (related.isOutside || !isBeside || parts.has(usual) || !parts.has(now)) return;
  parts.rename(now, usual);
  if (parts.has(relationshipsName(now)))
    parts.rename(relationshipsName(now), relationshipsName(usual));
  typeOfPart(parts, now)?.attributes.set('PartName', `/${usual}`);
  related.element.attributes.set('Target', `/${usual}`);
}
