import { type DocxPackage, stories } from './docx-package';
import { finding, type LintFinding } from './finding';
import { allNamed, attribute, type XmlElement } from './xml-tree';

// Word's own rule: a letter or an underscore first, no spaces, at most forty characters.
const NAME = /^[\p{L}_][\p{L}\p{N}_]{0,39}$/u;

/** Every bookmark has a legal name and an id that no other has, and both starts and ends. */
export function* lintBookmarks(docx: DocxPackage): Generator<LintFinding> {
  const starts = stories(docx).flatMap(([, root]) => allNamed(root, 'w:bookmarkStart'));
  yield* repeated('BM_ID', starts.map(idOf));
  yield* repeated(
    'BM_NAME_DUP',
    starts.map(nameOf).map(name => name.toLowerCase()),
  );
  for (const name of starts.map(nameOf)) {
    if (!NAME.test(name)) yield finding('BM_NAME', name);
  }
  for (const [, root] of stories(docx)) yield* halves(root);
}

function* halves(root: XmlElement): Generator<LintFinding> {
  const started = new Set(allNamed(root, 'w:bookmarkStart').map(idOf));
  const ended = new Set(allNamed(root, 'w:bookmarkEnd').map(idOf));
  for (const id of started) if (!ended.has(id)) yield finding('BM_END', id);
  for (const id of ended) if (!started.has(id)) yield finding('BM_START', id);
}

function* repeated(code: string, values: readonly string[]): Generator<LintFinding> {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) yield finding(code, value);
    seen.add(value);
  }
}

function idOf(bookmark: XmlElement): string {
  return attribute(bookmark, 'w:id');
}

function nameOf(bookmark: XmlElement): string {
  return attribute(bookmark, 'w:name');
}
