import type { Id } from '../../shared/model/id';
import type { PartialDate } from '../../shared/model/partial-date';
import type { RegisterView } from '../../shared/model/register-view';
import type { AcronymEntry } from '../../shared/registers/across/acronyms';
import type { ActionStory } from '../../shared/registers/across/action-story';
import type { MinutesRows } from '../../shared/registers/across/registers-of-minutes';
import type { Line } from '../../shared/registers/listing/lines';
import type { Listing } from '../../shared/registers/listing/listing';
import type { Discussed, Topic } from '../../shared/search/last-discussed';
import type { SearchAnswer, SearchQuestion } from '../../shared/search/search';
import type { PastWording, WordingQuestion } from '../../shared/search/similar-wording';
import type { Rows } from '../storage/register-rows';
import type { LiesAt } from '../storage/scribe';
import type { Progress } from './kept-book';

/** A register as one view has it, and its first lines. `key` stands for it until the next one. */
export interface ListedByClerk<Row> {
  readonly key: number;
  readonly listing: Listing;
  readonly first: readonly Line<Row>[];
}

/** A row of any register that follows from the minutes. */
export type MinutesRow = MinutesRows[keyof MinutesRows];

/** What was found wrong in what is kept of the minutes. */
export interface FoundWrong {
  /** Whether anything was, and of how many meetings: what is of none has no minutes here. */
  readonly isWrong: boolean;
  readonly meetings: number;
  /** What the window that has the book in hand has to put right; the rest is put right. */
  readonly rows: Rows;
}

/** An answer from the index, and how much of the book was in it: `null` for all. */
export interface FromIndex<T> {
  readonly value: T;
  readonly progress: Progress | null;
}

/** What the clerk is asked, one member a question. All wait until the book has been read. */
export interface ClerkQuestions {
  /** Begins at the book that lies there, before anything else is asked. */
  readonly begin: (liesAt: LiesAt) => void;
  /** Brings everything up to what is saved. */
  readonly follow: () => void;
  /** A register over all meetings, on this day. */
  readonly list: (
    register: keyof MinutesRows,
    view: RegisterView,
    today: PartialDate,
  ) => ListedByClerk<MinutesRow>;
  /** Lines of the register listed last under this key; `null` where another was listed since. */
  readonly lines: (key: number, from: number, to: number) => readonly Line<MinutesRow>[] | null;
  /** The first line in which a row stands; `-1` where it is not seen, or another was listed since. */
  readonly lineOf: (key: number, rowId: string) => number;
  /** The story of an action; `null` where the book has none of that id. */
  readonly story: (actionId: Id) => ActionStory | null;
  /** The short forms of all meetings. */
  readonly acronyms: () => readonly AcronymEntry[];
  /** What the words of the book have, on this day. It does not wait for a book that is being read. */
  readonly search: (question: SearchQuestion, today: PartialDate) => FromIndex<SearchAnswer>;
  /** Where a topic was discussed before: at most so many places. */
  readonly lastDiscussed: (topic: Topic, count: number) => FromIndex<readonly Discussed[]>;
  /** Past wordings that are like some words. */
  readonly similarWording: (question: WordingQuestion) => FromIndex<readonly PastWording[]>;
  /** Compares all that is kept with the saved minutes. */
  readonly lookOver: () => FoundWrong;
}

/** What the clerk tells by itself. */
export type ClerkTold =
  | { readonly what: 'reading'; readonly progress: Progress }
  /** What was asked before would be answered differently now. */
  | { readonly what: 'changed' }
  /** What was searched before may find something else now. */
  | { readonly what: 'indexed' };
