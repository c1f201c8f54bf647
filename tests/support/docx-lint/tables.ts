import { type DocxPackage, stories } from './docx-package';
import { finding, type LintFinding } from './finding';
import { allNamed, child, childrenNamed, wordValue, type XmlElement } from './xml-tree';

// Word cannot open a table with more.
const MOST_COLUMNS = 63;

/** Every table has rows and cells that fill its grid, and every cell ends with a paragraph. */
export function* lintTables(docx: DocxPackage): Generator<LintFinding> {
  for (const [name, root] of stories(docx)) {
    for (const table of allNamed(root, 'w:tbl')) yield* tableFaults(name, table);
    for (const cell of allNamed(root, 'w:tc')) {
      if (cell.children.at(-1)?.name !== 'w:p') yield finding('TC_LAST_P', name);
    }
  }
}

function* tableFaults(part: string, table: XmlElement): Generator<LintFinding> {
  const grid = child(table, 'w:tblGrid');
  const columns = childrenNamed(grid, 'w:gridCol').length;
  const rows = childrenNamed(table, 'w:tr');
  if (rows.length === 0) yield finding('TBL_EMPTY', part);
  if (columns > MOST_COLUMNS) yield finding('TBL_COLS', `${part} ${columns} columns`);
  for (const [index, row] of rows.entries()) {
    const width = widthOf(row);
    if (width === 0) yield finding('TR_EMPTY', `${part} row ${index + 1}`);
    if (!grid) yield finding('TBL_GRID', `${part} has no grid`);
    else if (width !== columns) {
      yield finding('TBL_GRID', `${part} row ${index + 1} is ${width} wide, the grid ${columns}`);
    }
  }
}

function widthOf(row: XmlElement): number {
  const properties = child(row, 'w:trPr');
  const skipped =
    number(child(properties, 'w:gridBefore')) + number(child(properties, 'w:gridAfter'));
  const spans = childrenNamed(row, 'w:tc').map(
    cell => number(child(child(cell, 'w:tcPr'), 'w:gridSpan')) || 1,
  );
  return spans.reduce((sum, span) => sum + span, skipped);
}

function number(setting: XmlElement | undefined): number {
  return Number(wordValue(setting));
}
