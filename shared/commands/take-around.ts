import type { Book } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import type { Edit } from '../versions/edited/edit';
import type { FactPart } from '../versions/edited/line-parts';
import { takeMove } from './take-move';
import { takePart } from './take-part';
import { takeRowOut } from './take-row';

/** An edit, and the part of a meeting that it is about. */
export interface EditAround {
  readonly meetingId: Id;
  readonly part: FactPart;
  readonly edit: Edit;
}

/** The meeting with what an edit makes of the part; `null` where that cannot be. */
export function takeAround(book: Book, { meetingId, part, edit }: EditAround): Change | null {
  const text = edit.theirs?.text ?? '';
  if (part.of === 'attendee') {
    const { at } = part;
    if (edit.lists) return takeMove(book, { meetingId, at, list: edit.lists.to });
    if (edit.listed) return takeRowOut(book, { meetingId, at });
  }
  return takePart(book, { meetingId, part, text });
}
