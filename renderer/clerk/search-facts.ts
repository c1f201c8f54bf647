import { type Book, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { PartialDate } from '../../shared/model/partial-date';
import { allActionEntries } from '../../shared/registers/across/action-entries';
import { isOverdue } from '../../shared/registers/across/due-on';
import type { ActionEntry } from '../../shared/registers/across/entries';
import type { SearchFacts } from '../../shared/search/filter-pieces';
import type { ActionState } from '../../shared/search/search-query';

/** What the registers of this book know, on this day, that no text tells. */
export function factsOf(book: () => Book, today: PartialDate): SearchFacts {
  // The facts are those of one question, and most ask nothing of the register.
  let entries: ReadonlyMap<Id, ActionEntry> | null = null;
  return {
    isActionNow: (actionId, state) => {
      entries ??= entriesOf(book());
      const entry = entries.get(actionId);
      return entry !== undefined && IS[state](entry, today);
    },
    isCommitteeCalled: (committeeId, said) => {
      const committee = recordOf(book(), 'committee', committeeId);
      const wanted = said.toLowerCase();
      return [committee?.code, committee?.name].some(name => name?.toLowerCase() === wanted);
    },
  };
}

/** What it means for an action to be in a state. */
const IS: {
  readonly [S in ActionState]: (entry: ActionEntry, today: PartialDate) => boolean;
} = {
  open: ({ status }) => status === 'ongoing',
  closed: ({ status }) => status === 'closed',
  overdue: isOverdue,
  snoozed: ({ status, snoozedUntil }) => status === 'ongoing' && snoozedUntil !== null,
};

/** Thousands of hits are asked about in one search: the register is put in order once a book. */
const ENTRIES = new WeakMap<Book, ReadonlyMap<Id, ActionEntry>>();

function entriesOf(book: Book): ReadonlyMap<Id, ActionEntry> {
  const known = ENTRIES.get(book);
  if (known) return known;
  const entries = new Map(allActionEntries(book).map(entry => [entry.id, entry]));
  ENTRIES.set(book, entries);
  return entries;
}
