import { isNotOpened, readWordFile } from '../../shared/pages/file/read-word-file';
import type { Measure, Page, TextMark } from '../../shared/pages/page';
import { pagesOf } from '../../shared/pages/pages-of';

/** The pages of a Word file that can be opened. */
export function laidOut(docx: Uint8Array, measure: Measure): Page[] {
  const read = readWordFile(docx);
  if (isNotOpened(read)) throw new Error(read.why);
  return pagesOf(read.value, measure);
}

/** Every letter half as wide as high: enough where it does not matter which line a word is in. */
export const anyWidths: Measure = (text, { size }) => Array.from(text).length * size * 0.5;

/** The words of a page, in the order in which they are read. */
export function wordsOfPage({ texts }: Page): string[] {
  let said = '';
  let last: TextMark | null = null;
  for (const mark of texts.filter(({ isLeader }) => !isLeader)) {
    if (last && isApart(last, mark) && !isPartedWord(last, mark)) said += ' ';
    said += mark.text;
    last = mark;
  }
  return said.split(/\s+/).filter(word => word !== '');
}

/** A word that a line parts at its hyphen. */
function isPartedWord(one: TextMark, other: TextMark): boolean {
  return one.paragraph === other.paragraph && one.y !== other.y && /\p{L}-$/u.test(one.text);
}

function isApart(one: TextMark, other: TextMark): boolean {
  return (
    one.paragraph !== other.paragraph ||
    Math.abs(one.x + one.width - other.x) > 0.5 ||
    // A raised mark stands in its line; what begins a line does not.
    Math.abs(one.y - other.y) > Math.max(one.look.size, other.look.size) * 0.7
  );
}
