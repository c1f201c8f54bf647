import type { ListStyle } from '../model/block';
import { inLetters, inRoman } from '../model/list-count';

/** What stands before a point of a list: `1.`, `(b)`, `(iv)`. Counted as Word counts: `(z)`, `(aa)`. */
export function pointMark(style: ListStyle, count: number): string {
  if (style === 'decimal' || count < 1) return `${count}.`;
  return style === 'lowerLetter' ? `(${inLetters(count)})` : `(${inRoman(count)})`;
}
