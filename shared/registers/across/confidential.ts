import { isAction } from '../../model/block';
import { type Book, recordsOf } from '../../model/book';
import type { Id } from '../../model/id';
import { agendaOf } from '../agenda';
import { meetingsOf } from '../meetings';
import { hiddenItems } from '../public-version';

/** The actions of a committee that the public version leaves out: by themselves, or with their item. */
export function confidentialActions(book: Book, committeeId: Id): ReadonlySet<Id> {
  const raised = meetingsOf(book, committeeId).flatMap(({ id }) => {
    const agenda = agendaOf(book, id);
    const hidden = hiddenItems(agenda, 'public');
    return agenda.flatMap(({ item, minute }) =>
      (minute?.blocks ?? [])
        .filter(isAction)
        .filter(({ attrs }) => hidden.has(item.id) || attrs.confidential !== null)
        .map(({ attrs }) => attrs.id),
    );
  });
  const earlier = recordsOf(book, 'earlierAction').filter(
    action => action.committeeId === committeeId && action.confidential !== null,
  );
  return new Set([...raised, ...earlier.map(({ id }) => id)]);
}
