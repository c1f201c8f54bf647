import type { Presence } from '../../model/attendance';
import type { WordLine } from '../../reading/word/word-lines';
import type { CellOfDetails } from './changed-cells';
import type { MovedRow } from './moved-rows';
import type { PersonInRow } from './person-in-row';

/**
 * A line that was changed in the file: put in, taken out, or worded otherwise; or someone whose row was
 * moved from one list of the attendance to another, by the line with the name.
 */
export interface Edit {
  readonly what: 'insert' | 'remove' | 'reword' | 'move';
  /** The line of the book that it is about; of one put in, the line it stands after, `null` at the top. */
  readonly line: number | null;
  /**
   * What stood in the version that the file came from, or what the book says where the change goes with
   * what was written there since; empty of a line put in.
   */
  readonly before: string;
  /** What stands in the file; `null` of a line taken out. */
  readonly theirs: WordLine | null;
  /** The book was changed in the same place since, so that taking it undoes what was written there. */
  readonly isConflict: boolean;
  /** The book was changed elsewhere in the line since, and what is taken has both changes. */
  readonly hasBoth?: true;
  /** Of what was moved, between which lists; absent of all else. */
  readonly lists?: Lists;
  /** Of a cell of someone in the attendance that was filled or emptied, which it is; absent of all else. */
  readonly cell?: CellOfDetails;
  /** Whose row of the attendance comes or goes as a whole; absent of all else. */
  readonly listed?: Listed;
  /** Of what is put into a table, or a row that is taken out of it: where; absent of all else. */
  readonly row?: RowPlace;
  /** What comes, goes or is left with it, in the order of the file: the other cells of a row. */
  readonly along?: readonly Edit[];
  /** What becomes of the agenda with the heading of an item; absent of all else. */
  readonly agenda?: AgendaEdit;
}

/**
 * What becomes of the agenda where the heading of an item was put in or taken out. A `new` item has the
 * lines put in under it; where it was put in the midst of an item, what stands there from that block on
 * goes to the new one (`split`). An item of which nothing is left is taken `off`; one of which only the
 * heading is gone is `joined` with the item before it.
 */
export type AgendaEdit =
  | { readonly how: 'new' | 'off' | 'joined' }
  | { readonly how: 'split'; readonly from: number };

/** The list of the attendance that someone stood in, and the one that they stand in now. */
export type Lists = Pick<MovedRow, 'from' | 'to'>;

/** Someone in the attendance as a row has them, and the list that it stands in. */
export interface Listed {
  readonly list: Presence;
  readonly person: PersonInRow;
}

/**
 * Where in a table an edit is: in the row of that line of the book, as a row of its own after or before
 * that; all of the row; in a table that is new; or beside no row that the book has.
 */
export type RowPlace =
  | { readonly is: 'in' | 'after' | 'before' | 'gone'; readonly line: number }
  | { readonly is: 'new' | 'apart' };

/** A step through a file beside the version that it came from: a line of one of them, or of both. */
export interface Step {
  readonly how: 'both' | 'added' | 'removed';
  /** The line of the book that it is about; `null` where the book does not have it. */
  readonly at: number | null;
  /** `null` where nothing was changed, or the book says so already. */
  readonly edit: Edit | null;
}
