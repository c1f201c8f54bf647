import type { Book } from '../model/book';
import { apply } from '../model/change';
import type { Id } from '../model/id';
import { type BookLine, linesOfBook } from '../versions/edited/book-lines';
import type { ToldEdit } from '../versions/edited/compared-file';
import type { Edit } from '../versions/edited/edit';
import type { LinePart } from '../versions/edited/line-parts';
import { partOfEdit } from '../versions/edited/part-of-edit';
import { placeOfNewRow } from '../versions/edited/place-of-new-row';
import { isSentence } from '../versions/edited/sentence-parts';
import { alsoOfAction } from './also-of-action';
import { alsoSaid } from './also-said';
import { alsoMoved } from './take-move';
import { takePart } from './take-part';
import { alsoPutIn, alsoTakenOut } from './take-row';
import { sentenceTaken } from './take-sentence';
import { toldItem } from './told-item';

/**
 * The edits of a file, of which those that say something of the meeting in words that cannot be read as
 * that are not to be taken, and say so; and those that change something else besides say what.
 */
export function readableEdits(book: Book, meetingId: Id, edits: readonly ToldEdit[]): ToldEdit[] {
  const ours = linesOfBook(book, meetingId) ?? [];
  const all = edits.map(({ edit }) => edit);
  return edits.map(told => {
    if (told.whyNot !== null) return told;
    const { edit } = told;
    if (edit.agenda) {
      const item = { edit: { ...edit, agenda: edit.agenda }, lines: ours, meetingId, all: [] };
      return { ...told, ...toldItem(book, item) };
    }
    const read = { book, meetingId, ours, part: partOfEdit(edit, ours) };
    const whyNot = whyUnread(read, edit);
    if (whyNot !== null) return { ...told, whyNot, also: null };
    const among = { meetingId, ours, edit, edits: all };
    return { ...told, also: alsoFollowing(read, edit) ?? alsoOfAction(book, among) };
  });
}

interface Reading {
  readonly book: Book;
  readonly meetingId: Id;
  readonly ours: readonly BookLine[];
  /** What of the meeting an edit is about. */
  readonly part: LinePart | null;
}

/** What taking an edit changes besides. */
function alsoFollowing({ book, meetingId, ours, part }: Reading, edit: Edit): string | null {
  const { lists, listed } = edit;
  if (listed && edit.what === 'insert') {
    const at = placeOfNewRow(edit, listed, ours);
    return alsoPutIn(book, { meetingId, listed, at });
  }
  if (!part) return null;
  if (part.of === 'attendee') {
    const { at } = part;
    if (listed) return alsoTakenOut(book, { meetingId, at });
    return lists ? alsoMoved(book, { meetingId, at, list: lists.to }) : null;
  }
  return isSentence(part) ? alsoSaid(book, { meetingId, part, text: textIn(edit) }) : null;
}

function textIn({ theirs }: Edit): string {
  return theirs?.text ?? '';
}

const UNREAD = 'This cannot be read as what stands there: change it there yourself.';

/** Why the words of a line cannot be what it says of the meeting; `null` where taking them changes it. */
function whyUnread({ book, meetingId, ours, part }: Reading, edit: Edit): string | null {
  const { theirs, what, line } = edit;
  if (!part || edit.listed || part.of === 'words' || part.of === 'reference') return null;
  if (isSentence(part)) {
    const taken = sentenceTaken(book, { meetingId, part, text: textIn(edit) });
    if ('why' in taken) return taken.why;
  }
  if (what !== 'reword' || !theirs || line === null) return null;
  const change = takePart(book, { meetingId, part, text: theirs.text });
  const after = change && linesOfBook(apply(book, change), meetingId)?.[line];
  return after !== null && after?.text !== ours[line]?.text ? null : UNREAD;
}
