/** A piece of a text as a run of a document can hold it. */
export type TextPiece = { readonly words: string } | 'break' | 'tab';

/** A text that a file can hold, and how many characters had to be left out of it. */
export interface CleanText {
  readonly pieces: readonly TextPiece[];
  readonly removed: number;
}

/**
 * What XML 1.0 forbids (section 2.2, Char): control characters, lone surrogates, U+FFFE and U+FFFF.
 * Tabs and line breaks are not among them, nor are the vertical tab and the form feed, which Word
 * pastes for a line break.
 */
const FORBIDDEN = /(?![\t\n\v\f\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

const BREAK_OR_TAB = /(\r\n|[\n\r\v\f]|\t)/;

/** The words, line breaks and tabs of a text, without the characters that would spoil the file. */
export function cleanText(text: string): CleanText {
  const words = withoutForbidden(text);
  const pieces = words
    .split(BREAK_OR_TAB)
    .filter(piece => piece !== '')
    .map(pieceOf);
  return { pieces, removed: text.length - words.length };
}

/** A text for a place that is one line: properties, alternative text, numbers. */
export function cleanLine(text: string): string {
  return withoutForbidden(text)
    .replace(/[\s\v\f]+/g, ' ')
    .trim();
}

function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

function pieceOf(piece: string): TextPiece {
  if (piece === '\t') return 'tab';
  return BREAK_OR_TAB.test(piece) ? 'break' : { words: piece };
}
