import { type Inline, plainText, type ReferenceLabel } from '../model/inline';

/** A character that shows: no blank, and none that no Word file can hold (`clean-text`). */
const SEEN = /(?![\uFFFE\uFFFF]|(?![\u007F-\u009F])\p{Cc}|\p{Surrogate})\S/u;

/** Whether anything of a text would be seen on paper. */
export function isTextSeen(text: string): boolean {
  return SEEN.test(text);
}

/** Whether anything of a line would be seen on paper; where nothing is, the document leaves it out. */
export function isLineSeen(line: readonly Inline[] | undefined, label: ReferenceLabel): boolean {
  return (line ?? []).some(({ type }) => type === 'footnote') || isTextSeen(plainText(line, label));
}
