import type { CommandContext } from '../commands/command';
import type { Book } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import type { CheckedMinutes } from './checked-minutes';
import type { LinePlace } from './line-place';

/** Where a remark belongs: words of a line, an action that came forward, an item, who was there, or when. */
export type RemarkPlace =
  | { readonly at: 'words'; readonly line: LinePlace; readonly from: number; readonly to: number }
  | { readonly at: 'block'; readonly itemId: Id; readonly block: number }
  | { readonly at: 'item'; readonly itemId: Id }
  | { readonly at: 'carried'; readonly actionId: Id }
  | { readonly at: 'attendance' }
  | { readonly at: 'facts' };

/** What would put a remark right: a change of the book as it stands then, `null` where it moved on. */
export interface Mend {
  /** What is done, as a button says it: `Write SECMP0006`. */
  readonly label: string;
  readonly doing: (book: Book, context: CommandContext) => Change | null;
}

/** A part of a line, and from where to where in it the words in question stand. */
export interface Quote {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Something in the minutes that she should look at before they leave the house. */
export interface Remark {
  /** The same for the same thing however often it is looked for. */
  readonly key: string;
  /** What is so, in a few words: `TABASC33/03 has no owner`. */
  readonly words: string;
  /** Where it is so, or why: `Item 3`. */
  readonly where: string;
  /** The words in question with some around them; `null` where it is about no words. */
  readonly quote: Quote | null;
  readonly place: RemarkPlace;
  readonly mend: Mend | null;
}

/**
 * A check before sending. Pure: the same minutes give the same remarks, in their order, with `null`
 * wherever whoever looks may pause: the minutes of a long day have thousands of lines.
 */
export interface Check {
  /** Its own name, never shown: `tense`. */
  readonly name: string;
  /** What it looks for, as the head of its remarks: `Actions without an owner`. */
  readonly title: string;
  readonly remarks: (minutes: CheckedMinutes) => Iterable<Remark | null>;
  /** What is so where it has none to make: `Quorate throughout`; `null` where that says nothing. */
  readonly well: (minutes: CheckedMinutes) => string | null;
}
