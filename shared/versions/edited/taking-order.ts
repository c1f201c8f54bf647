import type { BookLine } from './book-lines';
import type { Edit } from './edit';

/**
 * Edits in an order in which none moves what another is yet to find: from the end to the beginning, for
 * something put in can stand after what was taken from the file before, and has moved since; and last
 * what takes a place out of those that are counted.
 */
export function inTakingOrder(edits: readonly Edit[], lines: readonly BookLine[]): Edit[] {
  const place = (edit: Edit): number => countedPlace(edit, lines) ?? Infinity;
  const fromTheEnd = edits.toSorted((a, b) => (a.line ?? -1) - (b.line ?? -1)).toReversed();
  return fromTheEnd.toSorted((a, b) => (place(a) < place(b) ? 1 : place(a) > place(b) ? -1 : 0));
}

/** Which declaration is taken out, counted as the meeting has them; `null` of all else. */
function countedPlace({ what, line }: Edit, lines: readonly BookLine[]): number | null {
  const part = line === null ? null : lines[line]?.part;
  return what === 'remove' && part?.of === 'declaration' ? part.at : null;
}
