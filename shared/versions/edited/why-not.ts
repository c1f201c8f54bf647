import type { BookLine } from './book-lines';
import type { Edit } from './edit';
import { partOfEdit } from './part-of-edit';
import { isTakenOutAlone } from './taken-out-alone';
import { whyRowStays } from './why-row-stays';

/**
 * Why an edit cannot be taken by itself and where to change what it is about, in a sentence; `null` for
 * one that can.
 */
export function whyNotTaken(edit: Edit, lines: readonly BookLine[]): string | null {
  if (edit.listed) return whyRowStays(edit, lines);
  if (edit.agenda) return null;
  const line = edit.line === null ? null : lines[edit.line];
  if (edit.what === 'move' || edit.cell) return line?.part?.of === 'attendee' ? null : NOT_LISTED;
  if (saysOfMeeting(edit, lines)) return null;
  if (!line?.place) return aroundItems(line ?? null);
  switch (edit.what) {
    case 'insert':
      return whyNotPutIn(edit, line);
    case 'remove':
      return whyNotTakenOut(line);
    case 'reword':
      return line.place.target ? null : computed(line);
  }
}

function saysOfMeeting(edit: Edit, lines: readonly BookLine[]): boolean {
  const part = partOfEdit(edit, lines);
  return part !== null && (edit.what !== 'remove' || isTakenOutAlone(edit, part));
}

const NOT_LISTED = 'The attendance has nobody of that name any more: add them there.';

function aroundItems(line: BookLine | null): string {
  return line?.kind === 'title' || line === null
    ? 'The head of the minutes follows from the details of the meeting: change them there.'
    : 'This follows from the meeting: who was there stands in the attendance, declarations beside it, times in its details, lists and the glossary in the minutes.';
}

function computed(line: BookLine): string {
  if (line.kind === 'cell') {
    return 'The table of outstanding actions is put together: the action stands in the minutes that raised it, its status beside it on the right.';
  }
  return 'This line follows from the item’s details: change its papers or presenter there.';
}

function whyNotPutIn({ theirs }: Edit, after: BookLine): string | null {
  if (theirs?.style === 'heading 1') {
    return 'An item cannot begin inside a list or a table: add it to the agenda there.';
  }
  if (theirs?.isInTable || after.kind === 'cell') {
    return theirs?.isInTable ? 'A row of a table is added in the table itself.' : null;
  }
  return null;
}

function whyNotTakenOut({ kind, place }: BookLine): string | null {
  if (kind === 'item') {
    return 'Its text cannot go to an item before it, or items inside it stay: take it off the agenda there.';
  }
  if (kind === 'action') {
    return 'An action keeps its reference: take it out under its item, or close it.';
  }
  if (kind === 'cell') return 'A row of a table is taken out in the table itself.';
  return place?.target ? null : 'This line follows from the item’s details: change them there.';
}
