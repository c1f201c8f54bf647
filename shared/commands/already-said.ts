import type { Book } from '../model/book';
import type { Id } from '../model/id';
import { sameValue } from '../model/same-value';
import { withoutLabel } from '../versions/edited/action-label';
import { listOf } from '../versions/edited/attendance-rows';
import { type BookLine, linesOfBook } from '../versions/edited/book-lines';
import type { Edit } from '../versions/edited/edit';
import { saidKey } from '../versions/edited/said-line';

/** Whether the minutes say by now what an edit of that line would make them say. */
export function isSaidAlready(book: Book, meetingId: Id, edit: Edit, line: BookLine): boolean {
  const now = linesOfBook(book, meetingId) ?? [];
  const at = now.findIndex(each => isSamePlace(each, line));
  const own = now[at];
  switch (edit.what) {
    case 'move':
      return own !== undefined && listOf(now, at) === edit.lists?.to;
    case 'reword':
      return own !== undefined && ownKey(own) === ownKey({ ...own, ...edit.theirs });
    case 'remove':
      return own === undefined;
    case 'insert':
      return false;
  }
}

function isSamePlace({ part, place }: BookLine, line: BookLine): boolean {
  if (line.part) return sameValue(part, line.part);
  return line.place !== null && sameValue(place, line.place);
}

function ownKey({ text, notes, prefix }: BookLine): string {
  const said = prefix === '' ? text : withoutLabel(text, prefix);
  return saidKey({ text: said, notes }).toLowerCase();
}
