import { type Book, recordOf, recordsOf } from '../model/book';
import type { Id } from '../model/id';
import type { KnownOwner } from '../model/owner';
import { actionsOf } from './actions';

/** Who may be given an action of a committee, by the names the book knows them by; each name once. */
export function ownersKnown(book: Book, committeeId: Id): KnownOwner[] {
  const committee = recordOf(book, 'committee', committeeId);
  const own = committee ? [{ name: `The ${committee.code}`, partyId: null, detail: '' }] : [];
  const bodies = recordsOf(book, 'body').map(({ id, name, shortName }) => ({
    name: shortName || name,
    partyId: id,
    detail: name,
  }));
  const people = recordsOf(book, 'person').map(({ id, name, organisation }) => ({
    name,
    partyId: id,
    detail: organisation,
  }));
  const others = actionsOf(book, committeeId).flatMap(({ owners }) =>
    owners.map(owner => ({ ...owner, detail: '' })),
  );
  const all = [...own, ...bodies, ...people, ...others];
  return [...new Map(all.toReversed().map(owner => [owner.name, owner])).values()].toReversed();
}
