import { isZipFault, unzipped } from '../../bytes/zip';
import type { ZipFault } from '../../bytes/zip-limits';
import { walkXml } from '../../reading/html/xml-tags';
import { type XmlElement, xmlTree } from '../../reading/html/xml-tree';
import { decodeText } from '../../reading/text/decode';
import { WORD_LIMITS } from '../../reading/word/word-limits';

/** The parts of a Word file, and what they lead to. */
export interface WordPackage {
  /** The name of the part that holds the text. */
  readonly main: string;
  readonly bytes: (part: string) => Uint8Array | null;
  /** A part of XML; `null` where there is none, or it is none. Read once. */
  readonly xml: (part: string) => XmlElement | null;
  readonly related: (part: string) => readonly Relation[];
}

/** What a part leads to: another part, or a place outside. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `styles`, `hyperlink`. */
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

/** Opens the file; or why it is not opened. */
export function openPackage(bytes: Uint8Array): WordPackage | ZipFault {
  const parts = unzipped(bytes, WORD_LIMITS);
  if (isZipFault(parts)) return parts;
  const trees = new Map<string, XmlElement | null>();
  const relations = new Map<string, readonly Relation[]>();
  const textOf = (part: string): string | null => {
    const found = parts.get(part);
    return found ? decodeText(found) : null;
  };
  const related = (part: string): readonly Relation[] => {
    const known = relations.get(part) ?? relationsOf(part, textOf);
    relations.set(part, known);
    return known;
  };
  const xml = (part: string): XmlElement | null => {
    const known = trees.get(part);
    if (known !== undefined) return known;
    const tree = xmlTree(textOf(part) ?? '');
    trees.set(part, tree);
    return tree;
  };
  const start = related('').find(({ type }) => type === 'officeDocument');
  const main = start?.target ?? 'word/document.xml';
  if (xml(main)?.tag !== 'document') return NO_DOCUMENT;
  return { main, bytes: part => parts.get(part) ?? null, xml, related };
}

const NO_DOCUMENT: ZipFault = { code: 'damaged', why: 'it holds no Word document' };

/** Whether the file could not be opened. */
export function isNoPackage(opened: WordPackage | ZipFault): opened is ZipFault {
  return 'why' in opened;
}

/** The first part of that type that a part leads to, as XML. */
export function relatedXml(file: WordPackage, part: string, type: string): XmlElement | null {
  const found = file.related(part).find(each => each.type === type && !each.isOutside);
  return found ? file.xml(found.target) : null;
}

function relationsOf(part: string, textOf: (part: string) => string | null): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const found: Relation[] = [];
  walkXml(textOf(`${folder}_rels/${part.slice(folder.length)}.rels`) ?? '', {
    open: (tag, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (tag !== 'Relationship') return;
      const isOutside = mode === 'External';
      found.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isOutside ? target : placeOf(folder, target),
        isOutside,
      });
    },
    text: () => {},
    close: () => {},
  });
  return found;
}

/** A target as the name of a part: `../media/a.png` in `word/` is `media/a.png`. */
function placeOf(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const way: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') way.pop();
    else if (step !== '.' && step !== '') way.push(step);
  }
  return way.join('/');
}
