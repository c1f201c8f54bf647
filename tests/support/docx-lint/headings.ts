import { DOCUMENT, type DocxPackage, STYLES } from './docx-package';
import { allNamed, attribute, child, wordValue, type XmlElement } from './xml-tree';

const LOWEST_LEVEL = 9;

/** The levels of the document's headings in their order, 1 the highest, by style or by outline. */
export function headingLevels(docx: DocxPackage): number[] {
  const styles = new Map(
    allNamed(docx.parts.get(STYLES), 'w:style').map(style => [
      attribute(style, 'w:styleId'),
      style,
    ]),
  );
  return allNamed(docx.parts.get(DOCUMENT), 'w:p').flatMap(paragraph => {
    const properties = child(paragraph, 'w:pPr');
    const style = wordValue(child(properties, 'w:pStyle'));
    const level = outlineLevel(properties) ?? styleLevel(styles, style, new Set());
    return level === undefined || level > LOWEST_LEVEL ? [] : [level];
  });
}

function styleLevel(
  styles: ReadonlyMap<string, XmlElement>,
  id: string,
  seen: Set<string>,
): number | undefined {
  const style = styles.get(id);
  // A style may be based, by mistake, on itself.
  if (!style || seen.has(id)) return undefined;
  seen.add(id);
  const [, named] = /^heading ([1-9])$/i.exec(wordValue(child(style, 'w:name'))) ?? [];
  if (named) return Number(named);
  const own = outlineLevel(child(style, 'w:pPr'));
  return own ?? styleLevel(styles, wordValue(child(style, 'w:basedOn')), seen);
}

// Word counts outline levels from 0. The one below the lowest says that this is body text after all.
function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const value = child(properties, 'w:outlineLvl');
  return value && Number(wordValue(value)) + 1;
}
