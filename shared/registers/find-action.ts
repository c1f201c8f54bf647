import type { Book } from '../model/book';
import type { Id } from '../model/id';
import { type Action, actionsOf } from './actions';
import { committeesOf } from './committees';

/** An action with the committee whose it is, from whichever; `null` where the book does not hold it. */
export function findAction(
  book: Book,
  actionId: Id,
): { readonly action: Action; readonly committeeId: Id } | null {
  for (const { id: committeeId } of committeesOf(book)) {
    const action = actionsOf(book, committeeId).find(({ id }) => id === actionId);
    if (action) return { action, committeeId };
  }
  return null;
}
