import { utf8 } from '../bytes/utf8';
import { withFormulaMark } from '../files/formula-mark';

/**
 * Rows as a file of values with commas between them (RFC 4180), in UTF-8 with the mark by which Excel
 * knows it. A text that looks like a formula has an apostrophe before it, so that it stays a text.
 */
export function csvFile(rows: readonly (readonly string[])[]): Uint8Array {
  return utf8(`\uFEFF${rows.map(row => `${row.map(value).join(',')}\r\n`).join('')}`);
}

function value(text: string): string {
  const safe = withFormulaMark(text);
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
