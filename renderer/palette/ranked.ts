/** Something that can be looked for by its words. */
export interface Findable {
  /** What it is shown as. */
  readonly label: string;
  /** Other words that it is looked for by. */
  readonly alsoCalled?: string;
}

/**
 * What the words typed find, the likeliest first: each word of the query must begin one of its
 * words, stand in its label, or be the first letters of the words of its label. A label that begins
 * so comes before one that has it later, and the label before what it is also called. Of equals the
 * order stays.
 */
export function ranked<T extends Findable>(query: string, all: readonly T[]): T[] {
  const wanted = wordsIn(query);
  if (wanted.length === 0) return [...all];
  return all
    .map(one => ({ one, points: pointsOf(one, wanted) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ one }) => one);
}

function pointsOf({ label, alsoCalled = '' }: Findable, wanted: readonly string[]): number {
  const name = plain(label);
  const named = wordsIn(label);
  const others = wordsIn(alsoCalled);
  const initials = named.map(([first]) => first).join('');
  const each = wanted.map(word => {
    if (named.some(own => own.startsWith(word))) return 4;
    if (others.some(own => own.startsWith(word))) return 2;
    if (name.includes(word)) return 1;
    return word.length > 1 && initials.startsWith(word) ? 0.5 : 0;
  });
  if (each.includes(0)) return 0;
  const begins = name.startsWith(wanted.join(' ')) ? 3 : 0;
  return begins + each.reduce<number>((sum, points) => sum + points, 0) / wanted.length;
}

function wordsIn(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}/]+/u)
    .filter(word => word !== '');
}

/** Without capitals and accents: `é` is found by `e`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
