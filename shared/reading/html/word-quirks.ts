/**
 * A paragraph that Word shows as a point of a list, and the level it is on. No attempt reads past the
 * next tag or paragraph, so that a hostile page takes no longer than its length.
 */
const WORD_POINT = /<p\b[^<>]*mso-list:\s*l\d+\s+level(\d)\b[^<>]*>((?:(?!<p\b|<\/p>).)*)<\/p>/gis;

/** The bullet or number before the words of such a paragraph, written out for other programs. */
const WRITTEN_MARK =
  /<!(?:--)?\[if !supportLists\](?:--)?>(.*?)<!(?:--)?\[endif\](?:--)?>|<span\b[^>]*mso-list:\s*Ignore[^>]*>(.*?)<\/span>(?:\s*<\/span>)?/is;

/**
 * Clipboard HTML with the lists of Word as lists: Word writes their points as paragraphs, with the
 * bullet or number in the words. The form is that of Word 2010 to 365.
 */
export function withoutWordQuirks(html: string): string {
  return html.replace(WORD_POINT, (_whole, level: string, body: string) =>
    pointOfWord(Number(level), body),
  );
}

/** Each point is a list of its own, nested to its level: the reader joins them again. */
function pointOfWord(level: number, body: string): string {
  const [written = '', first = '', second = ''] = WRITTEN_MARK.exec(body) ?? [];
  const mark = (first + second).replace(/<[^>]*>|&nbsp;|\s/g, '');
  const list = listOf(mark);
  const outer = '<ul>'.repeat(level - 1);
  const words = body.replace(written, '');
  return `${outer}<${list}><li>${words}</li></${list.slice(0, 2)}>${'</ul>'.repeat(level - 1)}`;
}

/** The list that a written mark begins: `1.`, `2.1.` by its last part, `(a)`, `iv)`, else a bullet. */
function listOf(mark: string): string {
  const [, counted = ''] = /^\(?(?:\d+\.)*(\d+|[a-z]{1,7})[.)]*$/i.exec(mark) ?? [];
  const isMark = /[.)]$/.test(mark) || /^\d+(?:\.\d+)+$/.test(mark);
  if (counted === '' || !isMark) return 'ul';
  if (/^\d+$/.test(counted)) return `ol start="${counted}"`;
  const roman = romanNumber(counted.toLowerCase());
  if (roman !== null) return `ol type="i" start="${roman}"`;
  return counted.length === 1 ? `ol type="a" start="${letterNumber(counted)}"` : 'ul';
}

function letterNumber(letter: string): number {
  return letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

/** The number of a Roman numeral up to 39, which no list in minutes outgrows; `null` for none. */
function romanNumber(numeral: string): number | null {
  const [, tens = '', ones = ''] = /^(x{0,3})(ix|iv|v?i{0,3})$/.exec(numeral) ?? [];
  const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(ones);
  const number = tens.length * 10 + units;
  return number > 0 ? number : null;
}
