import type { Id } from '../model/id';
import type { ReferenceLabel } from '../model/inline';
import type { PartialDate } from '../model/partial-date';

/** Where a piece of text stands, in the words that `in:` takes; those listed first are read first. */
export const SEARCH_PLACES = [
  'agenda',
  'outcomes',
  'actions',
  'updates',
  'minutes',
  'meetings',
  'notes',
  'people',
  'changes',
  'risks',
  'issues',
] as const;
export type SearchPlace = (typeof SEARCH_PLACES)[number];

/** A piece of the book that is found as one: a paragraph, an action, an update, a title, a name. */
export interface SearchDoc {
  readonly place: SearchPlace;
  /** The record that holds it. */
  readonly recordId: Id;
  /** The block of a minute, or the statement of a modification, counted from 0; else `null`. */
  readonly block: number | null;
  /** The footnote of that block, counted from 0; `null` for the block itself. */
  readonly note: number | null;
  readonly itemId: Id | null;
  readonly committeeId: Id | null;
  /** The action that it is, or is said of. */
  readonly actionId: Id | null;
  /** The printed reference of what it is, or is said of: `TABASC33/02`, `SECMP0006`; or empty. */
  readonly ref: string;
  /** The day on which it was said, where it is known. */
  readonly on: PartialDate | null;
  /** The names of who is to do it. */
  readonly owners: readonly string[];
  /** Ids and printed references that its words lead to. */
  readonly targets: readonly string[];
  /** Its words, one line of the text to a line. */
  readonly text: string;
}

/** An item of an agenda, as what was found in it is shown. */
export interface SearchItem {
  readonly id: Id;
  /** As printed; empty where it carries none. */
  readonly number: string;
  readonly title: string;
}

/** The meeting of a part of the book, as what was found in it is shown. */
export interface SearchMeeting {
  readonly id: Id;
  readonly committeeId: Id;
  readonly number: string;
  readonly title: string;
  readonly date: PartialDate | null;
  /** Its agenda, in its order. */
  readonly items: readonly SearchItem[];
}

/** All that can be found in one part of the book: a meeting, or (`null`) the rest. */
export interface SearchPart {
  readonly part: Id | null;
  readonly meeting: SearchMeeting | null;
  /** In the order of the document. */
  readonly docs: readonly SearchDoc[];
}

/** What the records of one part do not tell. */
export interface AroundPart {
  /** How the references in its words read. */
  readonly label: ReferenceLabel;
  /** The reference of an action as it is today; empty where it is not known. */
  readonly actionRef: (actionId: Id) => string;
}

/** A name of a piece that stays the same for as long as it stays where it is. */
export function searchDocKey({ place, recordId, block, note }: SearchDoc): string {
  return [place, recordId, block ?? '', note ?? ''].join(' ');
}
