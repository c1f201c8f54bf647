import type { BookLine } from './book-lines';
import type { Edit } from './edit';
import { personIn } from './row-partners';

/** Why a row of the attendance cannot come or go, in a sentence; `null` where it can. */
export function whyRowStays(
  { what, line, listed }: Edit,
  lines: readonly BookLine[],
): string | null {
  const part = line === null ? null : lines[line]?.part;
  if (what === 'remove') return part?.of === 'attendee' ? null : NOBODY;
  const name = listed?.person.name ?? '';
  if (name === '') return 'This row has no name: add who it is in the attendance.';
  const isListed = lines.some(
    each =>
      each.part?.of === 'attendee' &&
      each.part.part === 'name' &&
      personIn(each) === personIn({ text: name }),
  );
  return isListed ? `${name} stands in the attendance already: change them there.` : null;
}

const NOBODY = 'The attendance has nobody of that name any more: look at it there.';
