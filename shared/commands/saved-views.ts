import { type Book, recordOf, recordsOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import type { RegisterView } from '../model/register-view';
import { sameValue } from '../model/same-value';
import { puttingChecked } from './checked-change';
import type { CommandContext } from './command';

/**
 * Keeps what she sees of a register under a name; one of that name is replaced. `null` without a name,
 * or where it is kept so already.
 */
export function saveView(
  book: Book,
  { register, name, view }: { register: string; name: string; view: RegisterView },
  { newId }: CommandContext,
): Change | null {
  const words = name.trim();
  const before = recordsOf(book, 'savedView').find(
    each => each.register === register && each.name.toLowerCase() === words.toLowerCase(),
  );
  if (words === '' || (before && sameValue(before.view, view))) return null;
  const id = before?.id ?? newId();
  return puttingChecked({ kind: 'savedView', id, register, name: words, view });
}

/** Forgets a view that was kept. `null` where there is none. */
export function forgetView(book: Book, viewId: Id): Change | null {
  return recordOf(book, 'savedView', viewId) ? { put: [], remove: [viewId] } : null;
}
