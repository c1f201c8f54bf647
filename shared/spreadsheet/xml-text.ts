/** What XML 1.0 forbids (section 2.2, Char), and what a reader of text may take for the end of a line. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\u2028\u2029\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Words that look like the name of such a sign, and would be read as one. */
const NAMED = /_(?=x[0-9A-Fa-f]{4}_)/g;

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text inside a tag or an attribute of a workbook; a sign that XML forbids is named (`_x0001_`). */
export function xmlText(text: string): string {
  return text
    .replace(NAMED, '_x005F_')
    .replace(
      FORBIDDEN,
      sign => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>"]/g, sign => ESCAPED[sign] ?? sign);
}
