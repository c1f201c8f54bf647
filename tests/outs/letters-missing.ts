/** The letters of some words, from the first that a text lacks in their order; empty where it has all. */
export function lettersMissing(words: string, text: string): string {
  const letters = [...words.replace(/\s/g, '')];
  let found = 0;
  for (const letter of text) if (letter === letters[found]) found += 1;
  return letters.slice(found).join('');
}
