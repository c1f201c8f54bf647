import type { BookLine } from './book-lines';
import type { Edit } from './edit';
import { partOfEdit } from './part-of-edit';
import { placeOfNewRow } from './place-of-new-row';
import { isSentence } from './sentence-parts';

/**
 * Edits in an order in which none changes what another is yet to find. First the sentences around the
 * items, which name items by their numbers; then from the end to the beginning, for something put in can
 * stand after what was taken from the file before, and has moved since; and last, in the same way, what
 * comes and goes among those that are counted by their place in the meeting.
 */
export function inTakingOrder(edits: readonly Edit[], lines: readonly BookLine[]): Edit[] {
  const fromTheEnd = edits.toSorted((a, b) => (a.line ?? -1) - (b.line ?? -1)).toReversed();
  const places = new Map(fromTheEnd.map(edit => [edit, countedPlace(edit, lines)]));
  const isCounted = (edit: Edit): boolean => places.get(edit) !== null;
  const counted = fromTheEnd
    .filter(isCounted)
    .toSorted((a, b) => (places.get(b) ?? 0) - (places.get(a) ?? 0));
  const rest = fromTheEnd.filter(edit => !isCounted(edit));
  return [
    ...rest.filter(edit => isOfSentence(edit, lines)),
    ...rest.filter(edit => !isOfSentence(edit, lines)),
    ...counted,
  ];
}

function isOfSentence(edit: Edit, lines: readonly BookLine[]): boolean {
  const part = partOfEdit(edit, lines);
  return part !== null && isSentence(part);
}

/**
 * The place of a declaration or of someone in the attendance that comes or goes; who comes is put in
 * before whoever stands at that place. `null` of all else.
 */
function countedPlace(edit: Edit, lines: readonly BookLine[]): number | null {
  const { what, line, listed } = edit;
  const part = line === null ? null : lines[line]?.part;
  if (listed && what === 'insert') return placeOfNewRow(edit, listed, lines) - BEFORE;
  const isCounted = part?.of === 'declaration' || (part?.of === 'attendee' && listed);
  return what === 'remove' && isCounted ? part.at : null;
}

const BEFORE = 0.5;
