/** The signs of the fonts Symbol and Wingdings lie where no other font has a letter. */
const SIGNS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf076': '❖',
  '\uf06f': '○',
  '\uf0a8': '☐',
  '\uf0fb': '✗',
  '\uf0fe': '☑',
  '\uf0e0': '→',
  // Signs of Wingdings 2 that have a place of their own, and are in hardly any font there.
  '\u{1f5f4}': '✗',
  '\u{1f5f8}': '✓',
  '\u{1f5f9}': '☑',
};

/** The signs of such a font that are known here, as every font has them; others stay. */
export function withKnownSigns(text: string): string {
  return text.replace(/[\uf000-\uf0ff\u{1f5f4}-\u{1f5f9}]/gu, sign => SIGNS[sign] ?? sign);
}
