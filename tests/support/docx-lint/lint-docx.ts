import { lintAccessibility } from './accessibility';
import { lintBookmarks } from './bookmarks';
import { lintContentTypes } from './content-types';
import type { Check } from './docx-package';
import { lintDrawings } from './drawings';
import { lintFields } from './fields';
import type { LintFinding } from './finding';
import { lintNotes } from './notes';
import { lintEmptyParagraphs, lintParagraphNesting, lintText } from './paragraphs';
import { lintRelationshipReferences, lintRelationships } from './relationships';
import { lintStylesAndLists } from './styles-and-lists';
import { lintTables } from './tables';
import { readXml } from './xml-text';
import type { XmlElement } from './xml-tree';
import { readZip } from './zip';

const CHECKS: readonly Check[] = [
  lintContentTypes,
  lintRelationships,
  lintRelationshipReferences,
  lintStylesAndLists,
  lintBookmarks,
  lintFields,
  lintNotes,
  lintDrawings,
  lintText,
  lintParagraphNesting,
  lintEmptyParagraphs,
  lintTables,
  lintAccessibility,
];

/**
 * Every structural fault found in a Word file; none when Word should open it without repair and a
 * screen reader should read it well. It looks for what schema validators let pass, not for what
 * they catch, so a sound file must satisfy both.
 */
export function lintDocx(bytes: Uint8Array): LintFinding[] {
  const zip = readZip(bytes);
  if (!zip.readable) return [...zip.findings];
  const findings = [...zip.findings];
  const parts = new Map<string, XmlElement>();
  for (const [name, content] of zip.files) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const reading = readXml(name, content);
    findings.push(...reading.findings);
    if (reading.root) parts.set(name, reading.root);
  }
  for (const check of CHECKS) findings.push(...check({ names: zip.names, parts }));
  return findings;
}
