import { isAction } from '../../model/block';
import { type Book, recordsOf } from '../../model/book';
import type { Id } from '../../model/id';
import { agendaOf } from '../agenda';
import { meetingsOf } from '../meetings';

/** The actions of a committee that the public version leaves out: by themselves, or with their item. */
export function confidentialActions(book: Book, committeeId: Id): ReadonlySet<Id> {
  const raised = meetingsOf(book, committeeId).flatMap(({ id }) =>
    agendaOf(book, id).flatMap(({ item, minute }) =>
      (minute?.blocks ?? [])
        .filter(isAction)
        .filter(({ attrs }) => item.confidential !== null || attrs.confidential !== null)
        .map(({ attrs }) => attrs.id),
    ),
  );
  const earlier = recordsOf(book, 'earlierAction').filter(
    action => action.committeeId === committeeId && action.confidential !== null,
  );
  return new Set([...raised, ...earlier.map(({ id }) => id)]);
}
