import type { Id } from '../../shared/model/id';
import type { Match } from '../editor/find/matches';

/**
 * Where the caret is put when an item is opened to write; a block (its end) and a parked mark are
 * counted from 0, and a head is where the editor said the caret stood. What was found is selected, and the keyboard stays where it is
 * unless she goes on writing there.
 */
export type CaretPlace =
  | 'start'
  | 'end'
  | { readonly left: number; readonly top: number }
  | { readonly block: number }
  | { readonly head: number }
  | { readonly parked: number }
  | { readonly found: Match; readonly goOn?: true };

/** An item that was left, and where its caret stood; no place where it was not written in. */
export interface LeftItem {
  readonly itemId: Id;
  readonly place: CaretPlace | null;
}
