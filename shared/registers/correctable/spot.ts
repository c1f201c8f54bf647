import type { Presence } from '../../model/attendance';
import type { Id } from '../../model/id';
import type { Meeting } from '../../model/meeting';

/** What of a meeting its minutes say at their head and end. */
export type CorrectableFact = keyof Pick<
  Meeting,
  'date' | 'startTime' | 'closeTime' | 'place' | 'nextMeeting'
>;

/** What is said of someone in the attendance. */
export type AttendeePart = 'name' | 'organisation' | 'capacity' | 'presence' | 'alternateFor';

/**
 * Where in minutes something is corrected. Attendees and declarations are counted from 0, as they stand
 * in the meeting; lines as `heldLines` has them. `missing` is someone who was there and is not listed.
 */
export type CorrectionSpot =
  | { readonly of: 'fact'; readonly fact: CorrectableFact }
  | { readonly of: 'attendee'; readonly at: number; readonly part: AttendeePart }
  | { readonly of: 'missing'; readonly presence: Extract<Presence, 'present' | 'inAttendance'> }
  | { readonly of: 'declaration'; readonly at: number }
  | { readonly of: 'title'; readonly itemId: Id }
  | { readonly of: 'line'; readonly itemId: Id; readonly block: number; readonly line: number }
  | { readonly of: 'owners' | 'due' | 'status'; readonly actionId: Id }
  | { readonly of: 'update'; readonly actionId: Id; readonly line: number };

/** A part of minutes as it can be corrected. */
export interface Correctable {
  readonly spot: CorrectionSpot;
  /** Under which item it stands; `null` for what stands around the items. */
  readonly itemId: Id | null;
  /** The part of the minutes that it is listed in: `item 3, DCC Update`, `attendance`. */
  readonly group: string;
  /** What it is, beside its words: `owners of STSC33/01`; empty for a line under an item. */
  readonly what: string;
  /** As it is typed, and as a correction quotes it. */
  readonly text: string;
  readonly words: string;
  /** What it can only be one of; `null` for what is typed freely. */
  readonly choices: readonly string[] | null;
  /** Why the public version leaves it out; `null` for an open part. */
  readonly confidential: string | null;
}

/** A part of this text that is typed freely, open, and around the items. */
export function correctable(
  known: Pick<Correctable, 'spot' | 'group' | 'what' | 'text'> & Partial<Correctable>,
): Correctable {
  return { itemId: null, words: known.text, choices: null, confidential: null, ...known };
}

/** Where a correction stands, in words: `item 3, DCC Update, title`. */
export function placeInWords({ group, what }: Correctable): string {
  return [group, what].filter(part => part !== '').join(', ');
}
