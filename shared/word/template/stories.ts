import { partOfTarget, relationshipsOf } from './relationships';
import type { TemplateParts } from './template-parts';

const MAIN = 'word/document.xml';
const STORIES = ['header', 'footer', 'footnotes', 'endnotes'];

/** The parts with words of a reader's: the document, its headers, footers and notes. */
export function storiesOf(parts: TemplateParts): string[] {
  const others = relationshipsOf(parts, MAIN)
    .filter(({ type, isOutside }) => STORIES.includes(type) && !isOutside)
    .map(({ target }) => partOfTarget(MAIN, target));
  return [...new Set([MAIN, ...others])].filter(name => parts.has(name));
}
