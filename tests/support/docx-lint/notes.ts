import { DOCUMENT, type DocxPackage } from './docx-package';
import { finding, type LintFinding } from './finding';
import { allNamed, attribute } from './xml-tree';

/** Every reference to a footnote or endnote has its note. */
export function* lintNotes(docx: DocxPackage): Generator<LintFinding> {
  for (const kind of ['footnote', 'endnote']) {
    const notes = allNamed(docx.parts.get(`word/${kind}s.xml`), `w:${kind}`);
    const ids = new Set(notes.map(note => attribute(note, 'w:id')));
    for (const reference of allNamed(docx.parts.get(DOCUMENT), `w:${kind}Reference`)) {
      const id = attribute(reference, 'w:id');
      if (!ids.has(id)) yield finding('NOTE', `${kind} ${id}`);
    }
  }
}
