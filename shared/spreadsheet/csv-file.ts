import { utf8 } from '../bytes/utf8';

/** What stands before a text that is not to be taken for a formula. */
const MARK = "'";

/**
 * What a spreadsheet would take for a formula: the beginnings that OWASP names (CSV injection), and
 * their full-width forms, also after spaces. One that has the mark by itself is marked once more.
 */
const FORMULA = /^'*(?:[\s\u00a0]*[=+\-@＝＋－＠]|[\t\r])/u;

/**
 * Rows as a file of values with commas between them (RFC 4180), in UTF-8 with the mark by which Excel
 * knows it. A text that looks like a formula has an apostrophe before it, so that it stays a text.
 */
export function csvFile(rows: readonly (readonly string[])[]): Uint8Array {
  return utf8(`\uFEFF${rows.map(row => `${row.map(value).join(',')}\r\n`).join('')}`);
}

/** A text without the apostrophe that kept it from being taken for a formula. */
export function withoutFormulaMark(text: string): string {
  return text.startsWith(MARK) && FORMULA.test(text) ? text.slice(1) : text;
}

function value(text: string): string {
  const safe = FORMULA.test(text) ? MARK + text : text;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
