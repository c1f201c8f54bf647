/** What stands before a text that is not to be taken for a formula. */
const MARK = "'";

/**
 * What a spreadsheet would take for a formula: the beginnings that OWASP names (CSV injection), and
 * their full-width forms, also after spaces. One that has the mark by itself is marked once more.
 */
const FORMULA = /^'*(?:[\s\u00a0]*[=+\-@＝＋－＠]|[\t\r])/u;

/** A text with an apostrophe before it where a spreadsheet would take it for a formula. */
export function withFormulaMark(text: string): string {
  return FORMULA.test(text) ? MARK + text : text;
}

/** A text without the apostrophe that kept it from being taken for a formula. */
export function withoutFormulaMark(text: string): string {
  return text.startsWith(MARK) && FORMULA.test(text) ? text.slice(1) : text;
}
