import { CONTENT_TYPES, type DocxPackage } from './docx-package';
import { finding, type LintFinding } from './finding';
import { allNamed, attribute } from './xml-tree';

const NEEDS_ITS_OWN_TYPE =
  /^word\/(document|styles|settings|numbering|footnotes|endnotes|header\d*|footer\d*)\.xml$/;

/** Every file of the package has a content type, and each part that Word knows has its own. */
export function* lintContentTypes(docx: DocxPackage): Generator<LintFinding> {
  const root = docx.parts.get(CONTENT_TYPES);
  if (!docx.names.includes(CONTENT_TYPES)) yield finding('CT_MISSING', CONTENT_TYPES);
  const overrides = new Set(allNamed(root, 'Override').map(type => attribute(type, 'PartName')));
  const extensions = new Set(
    allNamed(root, 'Default').map(type => attribute(type, 'Extension').toLowerCase()),
  );
  for (const name of docx.names) {
    if (name === CONTENT_TYPES || name.endsWith('/')) continue;
    const hasOwnType = overrides.has(`/${name}`);
    const hasType = hasOwnType || extensions.has(extension(name));
    if (!hasType) yield finding('CT', name);
    if (NEEDS_ITS_OWN_TYPE.test(name) && !hasOwnType) yield finding('CT_OVERRIDE', name);
  }
}

function extension(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
