import type { LintFinding } from './finding';
import type { XmlElement } from './xml-tree';

/** A Word file as the checks see it: what it holds by name, and the parts that are XML. */
export interface DocxPackage {
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, XmlElement>;
}

/** A check looks at the whole file and says every fault of its own kind. */
export type Check = (docx: DocxPackage) => Iterable<LintFinding>;

/** The name of the part that holds the text of the minutes. */
export const DOCUMENT = 'word/document.xml';

/** The name of the part that defines the styles, and the defaults for all text. */
export const STYLES = 'word/styles.xml';

/** The name of the part that defines the lists. */
export const NUMBERING = 'word/numbering.xml';

/** The name of the part that holds the title and the author. */
export const CORE_PROPERTIES = 'docProps/core.xml';

/** The name of the file that says what kind each of the others is. */
export const CONTENT_TYPES = '[Content_Types].xml';

const STORY = /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;

/** The parts that hold running text, each with its name. */
export function stories(docx: DocxPackage): (readonly [name: string, root: XmlElement])[] {
  return [...docx.parts].filter(([name]) => STORY.test(name));
}
