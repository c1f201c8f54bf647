import { fromBase64 } from '../bytes/base64';
import { type Book, recordOf } from '../model/book';
import type { Committee } from '../model/committee';
import type { Id } from '../model/id';
import { dateInWords, type PartialDate } from '../model/partial-date';
import { wordTemplateIdOf } from '../model/word-template';
import { placeholderValues } from '../report/page-furniture';
import type { UsedTemplate } from '../word/template/docx-of';
import type { WantedReport } from './wanted-report';

/** A committee's own Word file as it is kept, in base64, and how it is used. */
export interface KeptTemplate extends Omit<UsedTemplate, 'bytes'> {
  readonly docx: string;
}

/**
 * The Word file in which the minutes of a meeting are written; `null` where its committee has none. The
 * record has to be at hand: throws where the committee has one and the book does not hold it.
 */
export function templateOfMeeting(book: Book, meetingId: Id): UsedTemplate | null {
  return templateOfWanted(book, { what: 'minutes', meetingId, version: 'full' });
}

/** The same for any document about a meeting: what are not its minutes take the stationery alone. */
export function templateOfWanted(
  book: Book,
  { what, meetingId }: Pick<WantedReport, 'what' | 'meetingId' | 'version'>,
): UsedTemplate | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  const docx = committee && templateKept(book, committee);
  if (!committee || docx === null || docx === undefined) return null;
  const values = placeholderValues({ committee, meeting, style: committee.houseStyle });
  return usedTemplate({
    docx,
    values: what === 'agenda' ? { ...values, version: '' } : values,
    takes: what === 'minutes' ? 'everything' : 'stationery',
  });
}

/**
 * The stationery of a committee for what is about no one meeting, as at a day: its registers, its chase
 * list, the report on a code. `null` where it has none; throws where it is not at hand.
 */
export function stationeryOf(book: Book, committeeId: Id, asAt: PartialDate): KeptTemplate | null {
  const committee = recordOf(book, 'committee', committeeId);
  const docx = committee && templateKept(book, committee);
  if (!committee || docx === null || docx === undefined) return null;
  const { name, code, organisation, houseStyle } = committee;
  const values = {
    organisation: organisation || name,
    committee: name,
    code,
    meeting: '',
    date: dateInWords(asAt),
    version: '',
    classification: houseStyle.classification,
    reference: code,
  };
  return { docx, values, takes: 'stationery' };
}

/** A template as what writes with it takes it. */
export function usedTemplate({ docx, values, takes }: KeptTemplate): UsedTemplate {
  return { bytes: fromBase64(docx), values, takes };
}

/** The records that have to be brought for a document about a meeting; none where they are at hand. */
export function templateIdsOfMeeting(book: Book, meetingId: Id): Id[] {
  const meeting = recordOf(book, 'meeting', meetingId);
  return meeting ? templateIdsOfCommittee(book, meeting.committeeId) : [];
}

/** The same for what is about a committee. */
export function templateIdsOfCommittee(book: Book, committeeId: Id): Id[] {
  const committee = recordOf(book, 'committee', committeeId);
  if (committee?.wordTemplate === undefined) return [];
  const id = wordTemplateIdOf(committee.id);
  return recordOf(book, 'wordTemplate', id) ? [] : [id];
}

/** Its Word file in base64; `null` where it has none. */
function templateKept(book: Book, committee: Committee): string | null {
  if (committee.wordTemplate === undefined) return null;
  const kept = recordOf(book, 'wordTemplate', wordTemplateIdOf(committee.id));
  if (!kept) throw new Error('The committee’s Word file is not at hand.');
  return kept.docx;
}
