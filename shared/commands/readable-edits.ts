import type { Book } from '../model/book';
import { apply } from '../model/change';
import type { Id } from '../model/id';
import { type BookLine, linesOfBook } from '../versions/edited/book-lines';
import type { ToldEdit } from '../versions/edited/compared-file';
import { alsoMoved, type MoveInFile } from './take-move';
import { takePart } from './take-part';

/**
 * The edits of a file, of which those that say something of the meeting in words that cannot be read as
 * that are not to be taken, and say so; and those that change something else besides say what.
 */
export function readableEdits(book: Book, meetingId: Id, edits: readonly ToldEdit[]): ToldEdit[] {
  const ours = linesOfBook(book, meetingId) ?? [];
  return edits.map(told => {
    const move = moveOf(meetingId, told, ours);
    if (move) return { ...told, also: alsoMoved(book, move) };
    const isRead = told.whyNot !== null || canBeTaken(book, meetingId, told, ours);
    return isRead ? told : { ...told, whyNot: UNREAD };
  });
}

function moveOf(
  meetingId: Id,
  { edit: { line, lists } }: ToldEdit,
  ours: readonly BookLine[],
): MoveInFile | null {
  const part = line === null ? null : ours[line]?.part;
  return lists && part?.of === 'attendee' ? { meetingId, at: part.at, list: lists.to } : null;
}

const UNREAD = 'This cannot be read as what stands there: change it there yourself.';

/** Whether taking what a line says of the meeting makes the line say something else. */
function canBeTaken(
  book: Book,
  meetingId: Id,
  { edit: { what, line, theirs } }: ToldEdit,
  ours: readonly BookLine[],
): boolean {
  const own = line === null ? undefined : ours[line];
  if (line === null || !own?.part || what !== 'reword' || !theirs) return true;
  const change = takePart(book, { meetingId, part: own.part, text: theirs.text });
  const after = change && linesOfBook(apply(book, change), meetingId)?.[line];
  return after !== null && after?.text !== own.text;
}
