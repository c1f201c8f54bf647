import { CORE_PROPERTIES, DOCUMENT, type DocxPackage, STYLES } from './docx-package';
import { finding, type LintFinding } from './finding';
import { headingLevels } from './headings';
import { allNamed, child, childrenNamed, wordValue, type XmlElement } from './xml-tree';

/** What a screen reader needs: a title, a language, header rows, and headings that skip no level. */
export function* lintAccessibility(docx: DocxPackage): Generator<LintFinding> {
  const title = child(docx.parts.get(CORE_PROPERTIES), 'dc:title');
  if (!title?.text.trim()) yield finding('A11Y_TITLE', 'the document has no title');
  const defaults = allNamed(docx.parts.get(STYLES), 'w:docDefaults')[0];
  if (!allNamed(defaults, 'w:lang').some(wordValue)) {
    yield finding('A11Y_LANG', 'the document has no default language');
  }
  yield* headerRows(docx);
  yield* skippedLevels(headingLevels(docx));
}

function* headerRows(docx: DocxPackage): Generator<LintFinding> {
  for (const table of allNamed(docx.parts.get(DOCUMENT), 'w:tbl')) {
    const rows = childrenNamed(table, 'w:tr');
    if (rows.length > 1 && !isHeader(rows[0])) {
      yield finding('A11Y_HEADER_ROW', 'the first row of a table is not marked as its header');
    }
  }
}

function isHeader(row: XmlElement | undefined): boolean {
  const mark = child(child(row, 'w:trPr'), 'w:tblHeader');
  return mark !== undefined && !['0', 'false', 'off'].includes(wordValue(mark));
}

function* skippedLevels(levels: readonly number[]): Generator<LintFinding> {
  let above = 0;
  for (const level of levels) {
    if (level > above + 1) {
      const from = above === 0 ? 'the document starts' : `heading ${above} is followed`;
      yield finding('A11Y_HEADING', `${from} with heading ${level}`);
    }
    above = level;
  }
}
