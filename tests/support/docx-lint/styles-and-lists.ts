import { type DocxPackage, NUMBERING, STYLES, stories } from './docx-package';
import { finding, type LintFinding } from './finding';
import { allNamed, allWithin, attribute, child, wordValue } from './xml-tree';

const STYLE_REFERENCES = ['w:pStyle', 'w:rStyle', 'w:tblStyle'];

// By the standard, list number 0 takes a paragraph out of its list.
const NO_LIST = '0';

/** Every style and list that the text uses is defined, and every list has a definition behind it. */
export function* lintStylesAndLists(docx: DocxPackage): Generator<LintFinding> {
  const styles = definedIn(docx, STYLES, 'w:style', 'w:styleId');
  const lists = definedIn(docx, NUMBERING, 'w:num', 'w:numId');
  for (const [, root] of stories(docx)) {
    for (const element of allWithin(root)) {
      const value = wordValue(element);
      if (STYLE_REFERENCES.includes(element.name) && !styles.has(value)) {
        yield finding('STYLE', value);
      }
      if (element.name === 'w:numId' && value !== NO_LIST && !lists.has(value)) {
        yield finding('NUMID', value);
      }
    }
  }
  yield* listsWithoutDefinition(docx);
}

function* listsWithoutDefinition(docx: DocxPackage): Generator<LintFinding> {
  const definitions = definedIn(docx, NUMBERING, 'w:abstractNum', 'w:abstractNumId');
  for (const list of allNamed(docx.parts.get(NUMBERING), 'w:num')) {
    const definition = wordValue(child(list, 'w:abstractNumId'));
    if (!definitions.has(definition)) yield finding('NUM_ABS', definition);
  }
}

function definedIn(docx: DocxPackage, part: string, name: string, id: string): Set<string> {
  return new Set(allNamed(docx.parts.get(part), name).map(element => attribute(element, id)));
}
