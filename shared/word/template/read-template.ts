import { isZipFault, unzipped } from '../../bytes/zip';
import { PLACEHOLDERS } from '../../report/placeholders';
import { wordLike } from '../../report/word-like';
import { paragraphsIn, placeholdersIn } from './fill-words';
import { holdsMoreThanPages } from './leave-out-unseen';
import { freePlace, isAlone, isPlace, PLACE } from './place';
import { bodyOf, relationshipsName, relationshipsOf, typeOfPart } from './relationships';
import { storiesOf } from './stories';
import {
  MOST_TEMPLATE_BYTES,
  misspelledFault,
  type PlainFault,
  type TemplateFault,
  templateFault,
} from './template-faults';
import { type TemplateParts, templateParts } from './template-parts';
import { hasFetchingField, tracesIn } from './traces';
import { callAsUsual } from './usual-names';
import { childOf, named, type XmlElement } from './xml-nodes';

const LIMITS = {
  entries: 2_000,
  unpacked: 60_000_000,
  text: 20_000_000,
  textEnding: '.xml',
} as const;

const MAIN = 'word/document.xml';
const SETTINGS = 'word/settings.xml';

/** The parts of a Word file that can be a template; or why it cannot. The file is left as it is. */
export function readTemplate(bytes: Uint8Array): TemplateParts | TemplateFault {
  if (bytes.length > MOST_TEMPLATE_BYTES) return templateFault('tooLarge');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return templateFault('locked');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return templateFault('notWord');
  const files = unzipped(bytes, LIMITS);
  if (isZipFault(files)) return templateFault('damaged');
  const parts = templateParts(files);
  callAsUsual(parts);
  const code = faultOfParts(parts);
  return code === null ? (faultOfWords(parts) ?? parts) : templateFault(code);
}

/** Whether a file could not be a template. */
export function isTemplateFault(read: TemplateParts | TemplateFault): read is TemplateFault {
  return 'code' in read;
}

function faultOfParts(parts: TemplateParts): PlainFault | null {
  const type = typeOfPart(parts, MAIN)?.attributes.get('ContentType') ?? '';
  if (!parts.has('[Content_Types].xml')) return 'notWord';
  if (parts.names().some(name => /vbaProject|activeX/i.test(name))) return 'macros';
  if (/macroEnabled/i.test(type)) return 'macros';
  if (!parts.has(MAIN)) return 'notWord';
  const document = parts.tree(MAIN);
  if (!document || !childOf(document.root, 'w:body') || !allReadable(parts)) return 'damaged';
  if (/purl\.oclc\.org/.test(document.root.attributes.get('xmlns:w') ?? '')) return 'strict';
  if (isProtected(parts)) return 'protected';
  if (isLinked(parts) || hasFetchingField(parts)) return 'linked';
  return tracesIn(parts) ?? (hasFilesInside(parts) ? 'embedded' : null);
}

function isProtected(parts: TemplateParts): boolean {
  const settings = parts.tree(SETTINGS)?.root;
  const protection = settings && childOf(settings, 'w:documentProtection');
  const enforced = protection?.attributes.get('w:enforcement');
  return enforced !== undefined && !['0', 'false', 'off'].includes(enforced);
}

function hasFilesInside(parts: TemplateParts): boolean {
  if (parts.names().some(name => /\/embeddings\//i.test(name))) return true;
  return storiesOf(parts).some(name => holdsMoreThanPages(parts, name));
}

function allReadable(parts: TemplateParts): boolean {
  return parts
    .names()
    .filter(name => /\.(?:xml|rels)$/.test(name))
    .every(name => parts.tree(name) !== null);
}

/** What a file would fetch from elsewhere when it is opened; a link that a reader follows is none. */
function isLinked(parts: TemplateParts): boolean {
  return parts.names().some(name => {
    if (name === relationshipsName(SETTINGS)) return false;
    if (!name.endsWith('.rels')) return false;
    const owner = name.replace(/_rels\/(.*)\.rels$/, '$1');
    return relationshipsOf(parts, owner).some(
      ({ isOutside, type }) => isOutside && type !== 'hyperlink',
    );
  });
}

function faultOfWords(parts: TemplateParts): TemplateFault | null {
  const body = bodyOf(parts);
  freePlace(body);
  const all = storiesOf(parts).flatMap(name => shownIn(parts.tree(name)?.root));
  const places = all.filter(isPlace);
  const misspelled = misspelledIn(all);
  const [place, second] = places;
  if (!place) {
    const isMeant = misspelled?.meant === PLACE;
    return isMeant ? misspelledFault(misspelled.typed, misspelled.meant) : templateFault('noPlace');
  }
  if (second) return templateFault('twoPlaces');
  if (!body.children.includes(place) || !isAlone(place)) return templateFault('placeInside');
  return misspelled && misspelledFault(misspelled.typed, misspelled.meant);
}

/** The paragraphs of a part, those left out that say the same once more for an old version of Word. */
function shownIn(root: XmlElement | undefined): XmlElement[] {
  if (!root) return [];
  const twice = new Set(named(root, 'mc:Fallback').flatMap(paragraphsIn));
  return paragraphsIn(root).filter(paragraph => !twice.has(paragraph));
}

interface Misspelled {
  readonly typed: string;
  readonly meant: string;
}

function misspelledIn(paragraphs: readonly XmlElement[]): Misspelled | null {
  const known: readonly string[] = [PLACE, ...PLACEHOLDERS];
  for (const typed of paragraphs.flatMap(placeholdersIn)) {
    const meant = known.includes(typed) ? null : wordLike(typed, known);
    if (meant !== null) return { typed, meant };
  }
  return null;
}
