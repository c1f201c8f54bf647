import { declareType, relate } from './relationships';
import type { TemplateParts } from './template-parts';

/**
 * Puts a part of that sort beside the text, in its folder: related to the text, and declared to be what
 * it is. The id of the relationship.
 */
export function putBeside(
  parts: TemplateParts,
  sort: 'footnotes' | 'header' | 'numbering',
  target: string,
  xml: string,
): string {
  const name = `word/${target}`;
  parts.put(name, xml);
  const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${sort}+xml`;
  declareType(parts, name, type);
  return relate(parts, 'word/document.xml', { type: sort, target, isOutside: false });
}
