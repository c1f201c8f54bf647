import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import { type ReferenceLabel, storedLabel } from '../model/inline';
import type { Meeting } from '../model/meeting';
import { dateInWords } from '../model/partial-date';
import { actionsOf } from './actions';
import { agendaOf } from './agenda';

/**
 * How the references in a meeting's minutes read today: an action by its reference, an item as
 * `agenda item 8` (of another meeting as `agenda item 8 of meeting 32`), anything else by what is
 * stored. Words that were fixed stay as they are.
 */
export function referenceLabels(book: Book, meetingId: Id): ReferenceLabel {
  // Most minutes have no reference that needs one, and collecting them walks the whole committee.
  let actions: ReadonlyMap<Id, string> | null = null;
  return reference => {
    const { words, target } = reference.attrs;
    if (words !== null) return words;
    actions ??= referencesAround(book, meetingId);
    return actions.get(target) || itemLabel(book, target, meetingId) || storedLabel(reference);
  };
}

function referencesAround(book: Book, meetingId: Id): ReadonlyMap<Id, string> {
  const meeting = recordOf(book, 'meeting', meetingId);
  const actions = meeting ? actionsOf(book, meeting.committeeId) : [];
  return new Map(actions.map(({ id, ref }) => [id, ref]));
}

function itemLabel(book: Book, itemId: Id, meetingId: Id): string {
  const item = recordOf(book, 'agendaItem', itemId);
  const entry = item && agendaOf(book, item.meetingId).find(one => one.item.id === itemId);
  if (!entry) return '';
  const label = entry.number === '' ? entry.item.title : `agenda item ${entry.number}`;
  const meeting = recordOf(book, 'meeting', entry.item.meetingId);
  return !meeting || meeting.id === meetingId ? label : `${label} of ${inWords(meeting)}`;
}

function inWords({ number, date, title }: Meeting): string {
  if (number !== '') return `meeting ${number}`;
  return date === null ? title || 'another meeting' : `the meeting of ${dateInWords(date)}`;
}
