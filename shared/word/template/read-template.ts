import { isZipFault, unzipped } from '../../bytes/zip';
import { PLACEHOLDERS } from '../../report/placeholders';
import { wordLike } from '../../report/word-like';
import { paragraphsIn, placeholdersIn, wordsOf } from './fill-words';
import { relationshipsName, relationshipsOf, typeOfPart, unrelate } from './relationships';
import { type TemplateParts, templateParts } from './template-parts';
import { childOf, isElement, named, type XmlElement } from './xml-nodes';

/** Why a file cannot be a committee's template. */
export type TemplateFaultCode =
  | 'tooLarge'
  | 'notWord'
  | 'locked'
  | 'damaged'
  | 'macros'
  | 'strict'
  | 'protected'
  | 'revisions'
  | 'comments'
  | 'linked'
  | 'noPlace'
  | 'twoPlaces'
  | 'placeInside'
  | 'misspelled';

/** Why a file cannot be a template, in a code for programs and in words for her. */
export interface TemplateFault {
  readonly code: TemplateFaultCode;
  readonly message: string;
}

/** What stands in braces where the minutes come. */
export const PLACE = 'minutes';

/** A template is stationery: what is larger holds pictures that would be in every file. In bytes. */
export const MOST_TEMPLATE_BYTES = 3_000_000;

const LIMITS = {
  entries: 2_000,
  unpacked: 60_000_000,
  text: 20_000_000,
  textEnding: '.xml',
} as const;

const MAIN = 'word/document.xml';

/** The parts of a Word file that can be a template; or why it cannot. The file is left as it is. */
export function readTemplate(bytes: Uint8Array): TemplateParts | TemplateFault {
  if (bytes.length > MOST_TEMPLATE_BYTES) return fault('tooLarge');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return fault('locked');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fault('notWord');
  const files = unzipped(bytes, LIMITS);
  if (isZipFault(files)) return fault('damaged');
  const parts = templateParts(files);
  const code = faultOfParts(parts) ?? faultOfWords(parts);
  return typeof code === 'string' ? fault(code) : (code ?? parts);
}

/** Whether a file could not be a template. */
export function isTemplateFault(read: TemplateParts | TemplateFault): read is TemplateFault {
  return 'code' in read;
}

/** The parts with words of a reader's: the document, its headers, footers and notes. */
export function storiesOf(parts: TemplateParts): string[] {
  return parts
    .names()
    .filter(name => /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name));
}

function faultOfParts(parts: TemplateParts): TemplateFaultCode | null {
  const type = typeOfPart(parts, MAIN)?.attributes.get('ContentType') ?? '';
  if (!parts.has('[Content_Types].xml')) return 'notWord';
  if (parts.names().some(name => /vbaProject|activeX|\/embeddings\//i.test(name))) return 'macros';
  if (/macroEnabled/i.test(type)) return 'macros';
  if (!parts.has(MAIN)) return 'notWord';
  const document = parts.tree(MAIN);
  if (!document || !childOf(document.root, 'w:body') || !allReadable(parts)) return 'damaged';
  if (/purl\.oclc\.org/.test(document.root.attributes.get('xmlns:w') ?? '')) return 'strict';
  const settings = parts.tree('word/settings.xml')?.root;
  const protection = settings && childOf(settings, 'w:documentProtection');
  const enforced = protection?.attributes.get('w:enforcement');
  if (enforced !== undefined && !['0', 'false', 'off'].includes(enforced)) return 'protected';
  if (isLinked(parts)) return 'linked';
  return faultOfTraces(parts);
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
    if (name === relationshipsName('word/settings.xml')) return false;
    if (!name.endsWith('.rels')) return false;
    const owner = name.replace(/_rels\/(.*)\.rels$/, '$1');
    return relationshipsOf(parts, owner).some(
      ({ isOutside, type }) => isOutside && type !== 'hyperlink',
    );
  });
}

const CHANGED = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange'];

/** Comments and tracked changes of a template would go out with every file that is made of it. */
function faultOfTraces(parts: TemplateParts): TemplateFaultCode | null {
  const stories = storiesOf(parts).flatMap(name => parts.tree(name)?.root ?? []);
  if (stories.some(root => named(root, ...CHANGED).length > 0)) return 'revisions';
  const comments = parts.tree('word/comments.xml')?.root;
  return comments && named(comments, 'w:comment').length > 0 ? 'comments' : null;
}

function faultOfWords(parts: TemplateParts): TemplateFault | TemplateFaultCode | null {
  const body = childOf(parts.tree(MAIN)?.root ?? NOTHING, 'w:body') ?? NOTHING;
  const all = storiesOf(parts).flatMap(name => paragraphsIn(parts.tree(name)?.root ?? NOTHING));
  const places = all.filter(paragraph => placeholdersIn(paragraph).includes(PLACE));
  const misspelled = misspelledIn(all);
  if (places.length === 0) {
    return misspelled && misspelled.meant === PLACE ? misspelledFault(misspelled) : 'noPlace';
  }
  if (places.length > 1) return 'twoPlaces';
  const [place] = places;
  const isAlone =
    place && body.children.includes(place) && /^\s*\{[^{}]*\}\s*$/.test(wordsOf(place));
  if (!isAlone) return 'placeInside';
  return misspelled && misspelledFault(misspelled);
}

const NOTHING: XmlElement = { name: '', attributes: new Map(), children: [] };

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

function misspelledFault({ typed, meant }: Misspelled): TemplateFault {
  return {
    code: 'misspelled',
    message: `The template says {${typed}}, which stands for nothing. {${meant}} was probably meant. Put that right in Word, save it, and choose it again.`,
  };
}

const AGAIN = 'Save it, and choose it again.';

const MESSAGES: Readonly<Record<Exclude<TemplateFaultCode, 'misspelled'>, string>> = {
  tooLarge: `The file is larger than ${MOST_TEMPLATE_BYTES / 1_000_000} MB, and all of it would be in every file that is made of it. Make its pictures smaller in Word (Compress Pictures). ${AGAIN}`,
  notWord: 'This is not a Word file. Choose a file that Word saved as .docx or .dotx.',
  locked:
    'This file is locked with a password, or is of an old version of Word (.doc). Save it in Word as .docx without a password, and choose that.',
  damaged:
    'The file is damaged: a part of it cannot be read. Open it in Word, save it anew as .docx, and choose that.',
  macros:
    'The file holds macros or other programs, which no minutes should. Save it in Word as .docx without them, and choose that.',
  strict:
    'The file is saved as “Strict Open XML Document”. Save it in Word as “Word Document (.docx)”, and choose that.',
  protected: `The file is protected against editing, and so would be every file made of it. Take that away in Word (Review, Restrict Editing). ${AGAIN}`,
  revisions: `The file holds tracked changes, which would go out with every file made of it. Accept or reject them in Word. ${AGAIN}`,
  comments: `The file holds comments, which would go out with every file made of it. Delete them in Word. ${AGAIN}`,
  linked: `The file fetches a picture or something else from another place. Put it into the file itself in Word. ${AGAIN}`,
  noPlace: `The template does not say where the minutes come. Write {minutes} in a line of its own in Word. ${AGAIN}`,
  twoPlaces: `The template says {minutes} more than once. Leave it in one place. ${AGAIN}`,
  placeInside: `{minutes} has to stand in a line of its own in the text: not in a table, a text box, a header or a footer, and without other words beside it. ${AGAIN}`,
};

function fault(code: Exclude<TemplateFaultCode, 'misspelled'> | TemplateFaultCode): TemplateFault {
  if (code === 'misspelled') throw new Error('What is misspelled has words of its own.');
  return { code, message: MESSAGES[code] };
}

/** Takes away what leads out of the file without a reader's doing: where its own template lies. */
export function withoutOwnTemplate(parts: TemplateParts): void {
  const settings = parts.tree('word/settings.xml')?.root;
  if (settings) {
    settings.children = settings.children.filter(
      child => !isElement(child) || child.name !== 'w:attachedTemplate',
    );
  }
  for (const relationship of relationshipsOf(parts, 'word/settings.xml')) {
    if (relationship.isOutside) unrelate(parts, 'word/settings.xml', relationship);
  }
}
