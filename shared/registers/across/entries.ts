import type { ActionStatus, Closing } from '../../model/action-update';
import type { Due } from '../../model/due';
import type { Id } from '../../model/id';
import type { Owner } from '../../model/owner';
import type { PartialDate } from '../../model/partial-date';
import type { ComingBack } from '../../model/snooze';

/** Where in the minutes something stands, in what a register shows of it. */
export interface PlaceEntry {
  readonly meetingId: Id;
  /** As the committee counts, or empty. */
  readonly meetingNumber: string;
  readonly date: PartialDate | null;
  /** Empty where the item is not known, or was taken off the agenda since. */
  readonly itemId: Id;
  readonly itemNumber: string;
  readonly itemTitle: string;
}

/** A row of the action register over all meetings. It follows from the minutes, and is never kept. */
export interface ActionEntry {
  readonly id: Id;
  readonly committeeId: Id;
  /** Its reference of today: the fixed one, or the one it would get now. */
  readonly ref: string;
  readonly words: string;
  readonly owners: readonly Owner[];
  /** Where it was raised; `null` for one from before the book. */
  readonly raised: PlaceEntry | null;
  /** The number of the meeting that raised it, as far as its reference or the book tells. */
  readonly raisedAtNumber: string;
  /** As it was first set, and as it stands after the meetings that set it anew. */
  readonly due: Due | null;
  readonly dueNow: Due | null;
  /** The day or month that `dueNow` means, where the book tells. */
  readonly dueOn: PartialDate | null;
  readonly status: ActionStatus;
  readonly closing: Closing | null;
  /** The meeting after which it stands closed; `null` while it is open. */
  readonly closedAt: PlaceEntry | null;
  /** How many meetings it has been open: 0 until the meeting after the one that raised it. */
  readonly meetingsOpen: number;
  /** How often it was spoken of, and what the last meeting said. */
  readonly updates: number;
  readonly lastSaid: LastSaid | null;
  /** The action or reference it arose from; `null` for most. */
  readonly arisesFrom: string | null;
  /** The meeting at which it comes back, while it is left alone. */
  readonly snoozedUntil: ComingBack | null;
  readonly isConfidential: boolean;
}

/** What was said of an action last, and what of it is not confidential. */
export interface LastSaid {
  readonly place: PlaceEntry;
  readonly words: string;
  readonly openWords: string;
}

/** A row of the outcome register over all meetings: a sentence in which a committee did something. */
export interface OutcomeEntry {
  /** Follows from where it stands; two sentences of one outcome differ. */
  readonly id: string;
  readonly committeeId: Id;
  /** The block of the minute that holds the sentence. */
  readonly blockId: Id;
  readonly place: PlaceEntry;
  /** Counted by committee and year in the order of the minutes: `2018/14`; empty without a date. */
  readonly number: string;
  /** The committee's verbs in the sentence, in their order: `['NOTED', 'AGREED']`. */
  readonly verbs: readonly string[];
  readonly words: string;
  readonly isConfidential: boolean;
}
