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
