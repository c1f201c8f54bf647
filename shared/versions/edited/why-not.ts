import type { BookLine } from './book-lines';
import type { Edit } from './edit';
import { partOfEdit } from './part-of-edit';
import { REFERENCE, tableAct, whyCellStays } from './table-act';
import { isTakenOutAlone } from './taken-out-alone';
import { whyRowStays } from './why-row-stays';

/**
 * Why an edit cannot be taken by itself and where to change what it is about, in a sentence; `null` for
 * one that can.
 */
export function whyNotTaken(edit: Edit, lines: readonly BookLine[]): string | null {
  if (edit.listed) return whyRowStays(edit, lines);
  if (edit.agenda) return null;
  const line = edit.line === null ? null : (lines[edit.line] ?? null);
  if (edit.what === 'move' || edit.cell) return line?.part?.of === 'attendee' ? null : NOT_LISTED;
  if (line?.part?.of === 'reference' && edit.what === 'reword') return whyStays(line, lines);
  const act = tableAct(edit, lines);
  if (act) return act.act === 'none' ? act.why : null;
  if (saysOfMeeting(edit, lines)) return null;
  return line?.place ? whyNotInItem(edit, line, lines) : aroundItems(line);
}

function whyStays(reference: BookLine, lines: readonly BookLine[]): string {
  return reference.place ? whyCellStays(reference, lines) : REFERENCE;
}

function whyNotInItem(edit: Edit, line: BookLine, lines: readonly BookLine[]): string | null {
  switch (edit.what) {
    case 'insert':
      return whyNotPutIn(edit);
    case 'remove':
      return whyNotTakenOut(line);
    default:
      return line.place?.target ? null : computed(line, lines);
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

function computed(line: BookLine, lines: readonly BookLine[]): string {
  return line.kind === 'cell' ? whyCellStays(line, lines) : OF_THE_ITEM;
}

const OF_THE_ITEM =
  'This line follows from the item’s details: change its papers or presenter there.';

function whyNotPutIn({ theirs }: Edit): string | null {
  return theirs?.style === 'heading 1'
    ? 'An item cannot begin inside a list or a table: add it to the agenda there.'
    : null;
}

function whyNotTakenOut({ kind, place }: BookLine): string | null {
  if (kind === 'item') {
    return 'Its text cannot go to an item before it, or items inside it stay: take it off the agenda there.';
  }
  return place?.target ? null : 'This line follows from the item’s details: change them there.';
}
