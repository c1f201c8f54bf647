/** A piece of a text as a run of Word can hold it. */
export type TextPiece = { readonly words: string } | 'break' | 'tab';

/** A text that Word can hold, and how many characters had to be left out of it. */
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

/**
 * docx writes `{name}` where a number is still to come, and fills it in wherever it stands, in her
 * words too. So her opening braces go through docx as a character that no cleaned text holds.
 */
const BRACE = '\uFFFE';

/** Cleaned words as docx may have them: `bracesBack` gives them back. */
export function throughDocx(words: string): string {
  return words.replaceAll('{', BRACE);
}

/** What docx made of `throughDocx` words, with their braces. */
export function bracesBack(part: string): string {
  return part.replaceAll(BRACE, '{');
}

function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

function pieceOf(piece: string): TextPiece {
  if (piece === '\t') return 'tab';
  return BREAK_OR_TAB.test(piece) ? 'break' : { words: piece };
}
