import { type DocxPackage, stories } from './docx-package';
import { finding, type LintFinding } from './finding';
import { allNamed, attribute } from './xml-tree';

/** Every picture has an id of its own within its part, and words for those who cannot see it. */
export function* lintDrawings(docx: DocxPackage): Generator<LintFinding> {
  for (const [name, root] of stories(docx)) {
    const ids = new Set<string>();
    for (const properties of allNamed(root, 'wp:docPr')) {
      const id = attribute(properties, 'id');
      if (ids.has(id)) yield finding('DOCPR_ID', `${name} ${id}`);
      ids.add(id);
      if (attribute(properties, 'descr').trim() === '') {
        yield finding('ALT', `${name} picture ${id} has no alternative text`);
      }
    }
  }
}
