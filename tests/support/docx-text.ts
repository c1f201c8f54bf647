import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { allNamed, allWithin, attribute, parseXml, type XmlElement } from './docx-lint/xml-tree';

/** The parts of a Word file that are XML, by name. */
export function docxParts(bytes: Uint8Array): Map<string, string> {
  const files = Object.entries(unzipSync(bytes));
  return new Map(
    files
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, part]) => [name, strFromU8(part)]),
  );
}

/** A part as a tree; throws where the file has none of that name. */
export function docxPart(bytes: Uint8Array, name: string): XmlElement {
  const part = docxParts(bytes).get(name);
  if (part === undefined) throw new Error(`The file has no ${name}.`);
  return parseXml(part);
}

/** The text of the body as another program reads it, without its spaces and line breaks. */
export async function textToMammoth(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value.replace(/\s+/g, '');
}

/** The words of the body, split at spaces. */
export function bodyWords(bytes: Uint8Array): string[] {
  return elementText(docxPart(bytes, 'word/document.xml'))
    .split(/\s+/)
    .filter(word => word !== '');
}

/** The words of the footnotes, split at spaces. */
export function footnoteWords(bytes: Uint8Array): string[] {
  const notes = allNamed(docxPart(bytes, 'word/footnotes.xml'), 'w:footnote');
  return notes
    .map(note => elementText(note))
    .join('\n')
    .split(/\s+/)
    .filter(word => word !== '');
}

/** The text under an element, with breaks and tabs as spaces. */
export function elementText(root: XmlElement): string {
  return [...allWithin(root)]
    .map(element => {
      if (element.name === 'w:t') return element.text;
      return element.name === 'w:br' || element.name === 'w:tab' || element.name === 'w:p'
        ? ' '
        : '';
    })
    .join('');
}

/** The paragraphs of the body with their style, in their order. */
export function styledParagraphs(bytes: Uint8Array): { style: string; text: string }[] {
  return allNamed(docxPart(bytes, 'word/document.xml'), 'w:p').map(paragraph => ({
    style: attribute(allNamed(paragraph, 'w:pStyle')[0], 'w:val'),
    text: elementText(paragraph).trim(),
  }));
}
