import { fromBase64 } from '../bytes/base64';
import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import { wordTemplateIdOf } from '../model/word-template';
import { placeholderValues } from '../report/page-furniture';
import type { Placeholder } from '../report/placeholders';

/** A committee's own Word file, and what stands for the words in braces in it. */
export interface TemplateOfMeeting {
  readonly bytes: Uint8Array;
  readonly values: Readonly<Record<Placeholder, string>>;
}

/**
 * The Word file in which the documents about a meeting are written; `null` where its committee has none.
 * The record has to be at hand: throws where the committee has one and the book does not hold it.
 */
export function templateOfMeeting(book: Book, meetingId: Id): TemplateOfMeeting | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  if (!meeting || committee?.wordTemplate === undefined) return null;
  const kept = recordOf(book, 'wordTemplate', wordTemplateIdOf(committee.id));
  if (!kept) throw new Error('The committee’s Word file is not at hand.');
  const values = placeholderValues({ committee, meeting, style: committee.houseStyle });
  return { bytes: fromBase64(kept.docx), values };
}

/** The records that have to be brought for it; none where they are at hand already. */
export function templateIdsOfMeeting(book: Book, meetingId: Id): Id[] {
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  if (committee?.wordTemplate === undefined) return [];
  const id = wordTemplateIdOf(committee.id);
  return recordOf(book, 'wordTemplate', id) ? [] : [id];
}
