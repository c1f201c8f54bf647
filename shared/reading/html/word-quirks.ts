/**
 * A paragraph that Word shows as a point of a list, and the level it is on. No attempt reads past the
 * next tag or paragraph, so that a hostile page takes no longer than its length.
 */
const WORD_POINT = /<p\b[^<>]*mso-list:\s*l\d+\s+level(\d)\b[^<>]*>((?:(?!<p\b|<\/p>).)*)<\/p>/gis;

/** The bullet or number before the words of such a paragraph, written out for other programs. */
const WRITTEN_MARK =
  /<!(?:--)?\[if !supportLists\](?:--)?>(.*?)<!(?:--)?\[endif\](?:--)?>|<span\b[^>]*mso-list:\s*Ignore[^>]*>(.*?)<\/span>(?:\s*<\/span>)?/is;

/** Google Docs wraps all that is copied in a bold that is not one. */
const BOLD_THAT_IS_NOT = /<b\b[^<>]*font-weight:\s*normal[^<>]*>/gi;

/**
 * Clipboard HTML with the lists of Word as lists: Word writes their points as paragraphs, with the
 * bullet or number in the words. The form is that of Word 2010 to 365.
 */
export function withoutWordQuirks(html: string): string {
  return html
    .replace(BOLD_THAT_IS_NOT, '<span>')
    .replace(WORD_POINT, (_whole, level: string, body: string) => pointOfWord(Number(level), body));
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

function listOf(mark: string): string {
  const [, counted = ''] = /^\(?([\da-z]{1,4})[.)]+$/i.exec(mark) ?? [];
  if (/^\d+$/.test(counted)) return `ol start="${counted}"`;
  if (/^[a-h]$/i.test(counted)) return `ol type="a" start="${letterNumber(counted)}"`;
  return counted === '' || counted === 'o' ? 'ul' : 'ol type="i"';
}

function letterNumber(letter: string): number {
  return 'abcdefgh'.indexOf(letter.toLowerCase()) + 1;
}
