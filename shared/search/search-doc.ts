import type { Id } from '../model/id';

/** Where a piece of text stands, in the words that `in:` takes. */
export type SearchPlace =
  | 'minutes'
  | 'actions'
  | 'outcomes'
  | 'updates'
  | 'agenda'
  | 'meetings'
  | 'people'
  | 'notes'
  | 'changes'
  | 'risks'
  | 'issues';

/** A piece of the book that is found as one: a paragraph, an action, an update, a title, a name. */
export interface SearchDoc {
  /** Unique in the book, and the same for as long as the piece stays where it is. */
  readonly id: string;
  readonly place: SearchPlace;
  readonly committeeId: Id | null;
  readonly meetingId: Id | null;
  readonly itemId: Id | null;
  /** The record that holds it, and the block of it (counted from 0) where it is one of a minute. */
  readonly recordId: Id;
  readonly block: number | null;
  /** The action that it is, or is said of. */
  readonly actionId: Id | null;
  /** The names of who is to do it. */
  readonly owners: readonly string[];
  /** Ids and printed references that its words lead to. */
  readonly targets: readonly string[];
  readonly text: string;
}
