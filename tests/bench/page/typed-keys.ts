const SENTENCE =
  'The Committee noted that work was going on and that an update would be given in the spring. ';

/** How many sentences make a paragraph. */
const A_PARAGRAPH = 4;

/** So many keys of someone who types minutes, as Chromium names them. */
export function* typedKeys(count: number): Generator<string> {
  const paragraph = [...SENTENCE.repeat(A_PARAGRAPH), '\n'];
  for (let at = 0; at < count; at += 1) yield named(paragraph[at % paragraph.length] ?? ' ');
}

function named(letter: string): string {
  if (letter === ' ') return 'Space';
  return letter === '\n' ? 'Enter' : letter;
}
