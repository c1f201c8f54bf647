import type { RegisterView } from '../../shared/model/register-view';
import type { Listing } from '../../shared/registers/listing/listing';

/** A way in which a register can be seen: the field, and what it is called. */
export interface RegisterWay {
  readonly field: string;
  readonly label: string;
  /** Whether its values stand beside each other: for the few that matter most. */
  readonly isStrip?: true;
}

/** How a register is shown, kept while she is elsewhere so that she comes back to the same row. */
export interface RegisterShown {
  readonly view: RegisterView;
  /** The id of the row that has the keyboard, or had it last; `null` before any had. */
  readonly rowId: string | null;
  /** Whether the whole of the row stands beside the table. */
  readonly isWhole: boolean;
  /** What was listed last; `null` until then. */
  readonly listing: Listing | null;
  readonly filters: readonly RegisterWay[];
  readonly groups: readonly RegisterWay[];
  readonly sorts: readonly RegisterWay[];
}
