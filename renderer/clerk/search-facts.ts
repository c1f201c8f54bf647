import { type Book, recordOf } from '../../shared/model/book';
import type { PartialDate } from '../../shared/model/partial-date';
import { allActionEntries } from '../../shared/registers/across/action-entries';
import { isOverdue } from '../../shared/registers/across/due-on';
import type { ActionEntry } from '../../shared/registers/across/entries';
import type { SearchFacts } from '../../shared/search/filter-pieces';
import type { ActionState } from '../../shared/search/search-query';

/** What the registers of this book know, on this day, that no text tells. */
export function factsOf(book: () => Book, today: PartialDate): SearchFacts {
  return {
    // Most questions ask nothing of the register, and are not to wait for it.
    get isActionNow() {
      return actionsNow(book(), today);
    },
    isCommitteeCalled: (committeeId, said) => {
      const committee = recordOf(book(), 'committee', committeeId);
      const wanted = said.toLowerCase();
      return [committee?.code, committee?.name].some(name => name?.toLowerCase() === wanted);
    },
  };
}

type ActionsNow = SearchFacts['isActionNow'];

/** Thousands of hits are asked about in one search: the register is put in order once a book and day. */
const ACTIONS_NOW = new WeakMap<Book, { readonly today: PartialDate; readonly ask: ActionsNow }>();

function actionsNow(book: Book, today: PartialDate): ActionsNow {
  const known = ACTIONS_NOW.get(book);
  if (known?.today === today) return known.ask;
  const entries = new Map(allActionEntries(book).map(entry => [entry.id, entry]));
  const ask: ActionsNow = (actionId, state) => {
    const entry = entries.get(actionId);
    return entry !== undefined && IS[state](entry, today);
  };
  ACTIONS_NOW.set(book, { today, ask });
  return ask;
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
