import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import { type ReferenceLabel, storedLabel } from '../model/inline';
import { actionReferences } from './action-references';
import { actionsOf } from './actions';
import { agendaOf } from './agenda';

/**
 * How the references in a meeting's minutes read today: an action by its reference, an item as
 * `agenda item 8`, anything else by what is stored. Words that were fixed stay as they are.
 */
export function referenceLabels(book: Book, meetingId: Id): ReferenceLabel {
  const meeting = recordOf(book, 'meeting', meetingId);
  const labels = new Map<string, string>();
  if (meeting) {
    for (const { id, ref } of actionsOf(book, meeting.committeeId)) labels.set(id, ref);
    for (const [id, ref] of actionReferences(book, meetingId)) labels.set(id, ref);
  }
  for (const { item, number } of agendaOf(book, meetingId)) {
    labels.set(item.id, number === '' ? item.title : `agenda item ${number}`);
  }
  return reference =>
    reference.attrs.words ?? labels.get(reference.attrs.target) ?? storedLabel(reference);
}
