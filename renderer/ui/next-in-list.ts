/**
 * The place that an arrow, Home or End leads to in a list of so many lines, from the one at `here`;
 * `null` for any other key. The arrows stop at both ends.
 */
export function nextInList(key: string, here: number, count: number): number | null {
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, here - 1);
    case 'ArrowDown':
      return Math.min(count - 1, here + 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
