/** Which of some words a misspelled one was probably meant to be; `null` where it is like none. */
export function wordLike(typed: string, words: readonly string[]): string | null {
  const near = words
    .map(word => ({ word, distance: distanceOf(typed.toLowerCase(), word) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.word ?? null;
}

/** How many letters have to be put in, left out or changed to make one word of another. */
function distanceOf(one: string, other: string): number {
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...one].entries()) {
    const next = [row + 1];
    for (const [column, beside] of [...other].entries()) {
      const changed = (last[column] ?? 0) + (letter === beside ? 0 : 1);
      next.push(Math.min(changed, (last[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    last = next;
  }
  return last.at(-1) ?? 0;
}
