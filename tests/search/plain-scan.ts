import type { SearchDoc } from '../../shared/search/search-doc';
import type { QueryWords } from '../../shared/search/search-query';

/**
 * Whether a piece has these words, looked for in the plainest way: letter by letter through each of
 * its lines, with nothing made ready.
 */
export function hasWords({ text, ref }: SearchDoc, { said, goesOn }: QueryWords): boolean {
  const wanted = plainWords(said);
  return [ref, ...text.split('\n')].some(line => {
    const words = plainWords(line);
    return words.some((_, from) =>
      wanted.every((word, n) => {
        const own = words[from + n] ?? '';
        return goesOn && n === wanted.length - 1 ? own.startsWith(word) : own === word;
      }),
    );
  });
}

function plainWords(text: string): string[] {
  const words: string[] = [];
  let kind = '';
  for (const letter of text) {
    const next = kindOf(letter, kind);
    if (next === '') kind = '';
    else if (next === kind) words.push(`${words.pop() ?? ''}${letter}`);
    else words.push(letter);
    kind = next;
  }
  return words.map(word => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
}

/** A mark over a letter belongs to the letter; alone it is nothing. */
function kindOf(letter: string, before: string): string {
  if (/\p{L}/u.test(letter)) return 'letters';
  if (/\p{N}/u.test(letter)) return 'figures';
  return /\p{M}/u.test(letter) && before === 'letters' ? 'letters' : '';
}
