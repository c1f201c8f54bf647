import type { Inline } from '../../model/inline';

/** A paragraph of code, and the line of the file it begins on. */
interface CodeParagraph {
  readonly line: number;
  readonly inline: readonly Inline[];
}

/**
 * Code that stands in minutes, as paragraphs from one empty line to the next. Each of its lines is a line
 * of its paragraph, as far in as it stands: spaces that count do not break. `first` is the line of the
 * file the text begins on.
 */
export function codeParagraphs(text: string, first: number): CodeParagraph[] {
  const paragraphs: { line: number; inline: Inline[] }[] = [];
  let isOpen = false;
  for (const [at, row] of text.split('\n').entries()) {
    const isEmpty = row.trim() === '';
    const last = paragraphs.at(-1);
    if (!isEmpty && isOpen) last?.inline.push({ type: 'lineBreak' }, asItStands(row));
    else if (!isEmpty) paragraphs.push({ line: first + at, inline: [asItStands(row)] });
    isOpen = !isEmpty;
  }
  return paragraphs;
}

function asItStands(row: string): Inline {
  const spaced = row.trimEnd().replace(/^\s+|\s{2,}/g, gap => '\u00A0'.repeat(gap.length));
  return { type: 'text', text: spaced };
}
