import { type DocxPackage, stories } from './docx-package';
import { finding, type LintFinding } from './finding';
import { allNamed, attribute } from './xml-tree';

/** Every field (a page number, a table of contents) that begins also ends, in the same part. */
export function* lintFields(docx: DocxPackage): Generator<LintFinding> {
  for (const [name, root] of stories(docx)) {
    let open = 0;
    for (const mark of allNamed(root, 'w:fldChar')) {
      const type = attribute(mark, 'w:fldCharType');
      if (type === 'begin') open++;
      if (type === 'end' && --open < 0) yield finding('FLD', name);
    }
    if (open > 0) yield finding('FLD_OPEN', name);
  }
}
