/** What a committee may be called for short: `Technical Sub-Committee` → `TSC`. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter(word => /^\p{Lu}/u.test(word));
  return words.map(word => word.charAt(0)).join('');
}
