/**
 * A date that moved once or more often, without its subject and full stop: `had its target release
 * moved from … to … and then to …`. Words that are empty stand for a date to be determined; none
 * where nothing moved.
 */
export function movedDates<V>(
  moves: readonly { readonly before: V; readonly now: V }[],
  inWords: (value: V) => string,
  what: string,
): string[] {
  const stops = [...moves.slice(0, 1).map(({ before }) => before), ...moves.map(({ now }) => now)];
  const [first = '', ...others] = stops.map(inWords);
  if (others.length === 0) return [];
  const named = others.map(stop => (stop === '' ? 'a date to be determined' : stop));
  if (first === '') return [`was given ${named.at(-1)} as its ${what}`];
  return [`had its ${what} moved from ${first} to ${named.join(' and then to ')}`];
}
