import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import { type ReferenceLabel, storedLabel } from '../model/inline';
import { actionsOf } from './actions';
import { agendaOf } from './agenda';
import { meetingInWords } from './meetings';
import { onceABook } from './once-a-book';
import { printedRow } from './register-rows-meant';

/**
 * How the references in a meeting's minutes read today: an action by its reference, an item as
 * `agenda item 8` (of another meeting as `agenda item 8 of meeting 32`), a risk or an issue by its
 * reference, anything else by what is
 * stored. Words that were fixed stay as they are.
 */
export function referenceLabels(book: Book, meetingId: Id): ReferenceLabel {
  // Most minutes have no reference that needs one, and collecting them walks the whole committee.
  let actions: ReadonlyMap<Id, string> | null = null;
  const itemLabel = itemLabels(book, meetingId);
  return reference => {
    const { words, target } = reference.attrs;
    if (words !== null) return words;
    const row = printedRow(book, target);
    if (row !== null) return row;
    actions ??= referencesOf(book, recordOf(book, 'meeting', meetingId)?.committeeId ?? '');
    return actions.get(target) || itemLabel(target) || storedLabel(reference);
  };
}

const referencesOf: (book: Book, committeeId: Id) => ReadonlyMap<Id, string> = onceABook(
  (book, committeeId) => new Map(actionsOf(book, committeeId).map(({ id, ref }) => [id, ref])),
);

/** How an item is called in the minutes of a meeting; empty for one that the book does not hold. */
export function itemLabels(book: Book, meetingId: Id): (itemId: Id) => string {
  const items = new Map<Id, ReadonlyMap<Id, string>>();
  return itemId => {
    const at = recordOf(book, 'agendaItem', itemId)?.meetingId;
    if (at === undefined) return '';
    const labels = items.get(at) ?? labelsAt(book, at, meetingId);
    items.set(at, labels);
    return labels.get(itemId) ?? '';
  };
}

/** What the items of one meeting are called in the minutes of another, or in its own. */
function labelsAt(book: Book, at: Id, meetingId: Id): ReadonlyMap<Id, string> {
  const meeting = recordOf(book, 'meeting', at);
  const where = !meeting || at === meetingId ? '' : ` of ${meetingInWords(meeting)}`;
  return new Map(
    agendaOf(book, at).map(({ item, number }) => {
      const label = number === '' ? item.title : `agenda item ${number}`;
      return [item.id, `${label}${where}`];
    }),
  );
}
