import { DOCUMENT, type DocxPackage, stories } from './docx-package';
import { finding, type LintFinding } from './finding';
import { allNamed, allWithin, attribute, child, type XmlElement } from './xml-tree';

const TEXT = ['w:t', 'w:delText', 'w:instrText'];

// A tab or a bookmark is not among these: neither can be seen.
const VISIBLE = new Set([
  'w:br',
  'w:cr',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:sym',
  'w:fldChar',
  'w:fldSimple',
  'w:footnoteReference',
  'w:endnoteReference',
  'm:oMath',
  'w:sectPr',
]);

/** No space at the edge of a run is lost, and no line break or tab is left raw in the text. */
export function* lintText(docx: DocxPackage): Generator<LintFinding> {
  for (const [, root] of stories(docx)) {
    for (const element of allWithin(root)) {
      if (!TEXT.includes(element.name)) continue;
      const shown = JSON.stringify(element.text.slice(0, 30));
      const isKept = attribute(element, 'xml:space') === 'preserve';
      if (!isKept && element.text !== element.text.trim()) yield finding('SPACE', shown);
      if (element.name === 'w:t' && /[\n\t\r]/.test(element.text)) {
        yield finding('RAW_NEWLINE', shown);
      }
    }
  }
}

/** No paragraph stands within another, save in a text box. */
export function* lintParagraphNesting(docx: DocxPackage): Generator<LintFinding> {
  for (const [name, root] of stories(docx)) {
    const nested = allNamed(root, 'w:p').flatMap(outer => outer.children.flatMap(paragraphsIn));
    for (const _ of nested) yield finding('P_IN_P', name);
  }
}

/**
 * No empty paragraph in the body serves as spacing. One that Word cannot do without is none: between
 * two tables, which would merge, and after the table that ends the document.
 */
export function* lintEmptyParagraphs(docx: DocxPackage): Generator<LintFinding> {
  const blocks = child(docx.parts.get(DOCUMENT), 'w:body')?.children ?? [];
  for (const [at, block] of blocks.entries()) {
    if (block.name !== 'w:p' || !isEmpty(block)) continue;
    if (!isNeeded(blocks[at - 1], blocks[at + 1])) {
      yield finding('EMPTY_PARA', `block ${at + 1} of the body`);
    }
  }
}

function paragraphsIn(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [];
  return element.name === 'w:p' ? [element] : element.children.flatMap(paragraphsIn);
}

function isEmpty(paragraph: XmlElement): boolean {
  return ![...allWithin(paragraph)].some(
    element =>
      VISIBLE.has(element.name) || (TEXT.includes(element.name) && element.text.trim() !== ''),
  );
}

function isNeeded(before: XmlElement | undefined, after: XmlElement | undefined): boolean {
  const endsBody = after === undefined || after.name === 'w:sectPr';
  return before?.name === 'w:tbl' && (endsBody || after.name === 'w:tbl');
}
