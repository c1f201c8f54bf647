import type { BookLine } from './book-lines';
import type { Edit } from './edit';
import type { LinePart } from './line-parts';
import { sentencePutIn } from './sentence-put-in';

/**
 * What of a meeting an edit is about: what its line says, or what was put in where the minutes said
 * nothing. `null` of all else, also of a row that is put into the attendance.
 */
export function partOfEdit(edit: Edit, lines: readonly BookLine[]): LinePart | null {
  const part = edit.line === null ? null : (lines[edit.line]?.part ?? null);
  if (edit.what !== 'insert') return part;
  if (edit.listed) return null;
  if (edit.cell) return part?.of === 'attendee' ? { ...part, part: edit.cell } : null;
  return sentencePutIn(edit, lines);
}
