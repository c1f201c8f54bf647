import type { Group, Listing } from '../../shared/registers/listing/listing';

/** How far Page Up and Page Down go. */
const PAGE = 12;

/**
 * The line that a key goes to from a line of a listed register, heads passed over; `null` for any
 * other key, and where there is no row.
 */
export function nextRow(key: string, from: number, { lines, groups }: Listing): number | null {
  const heads = new Set(groups.map(({ line }) => line));
  const rows = (line: number, step: 1 | -1): number => {
    let at = Math.min(Math.max(0, line), lines - 1);
    while (heads.has(at)) at += step;
    return at < 0 ? rows(0, 1) : at;
  };
  if (lines === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return rows(from + 1, 1);
    case 'ArrowUp':
      return rows(from - 1, -1);
    case 'PageDown':
      return rows(from + PAGE, 1);
    case 'PageUp':
      return rows(from - PAGE, -1);
    case 'Home':
      return rows(0, 1);
    case 'End':
      return rows(lines - 1, 1);
    default:
      return null;
  }
}

/** The head under which a line stands; `null` where nothing is grouped. */
export function groupOf(line: number, { groups }: Listing): Group | null {
  return groups.findLast(group => group.line <= line) ?? null;
}
