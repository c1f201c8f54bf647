import { type Book, recordsOf } from '../model/book';
import type { Id } from '../model/id';
import { type Owner, ownerKey } from '../model/owner';

/** Whom the book knows, by the names they go by. */
export interface KnownNames {
  /** The person or body of that name; `null` where the book has none, or two. */
  readonly partyOf: (name: string) => Id | null;
}

/** The people and bodies of a book by name; titles, and the size of letters, do not matter. */
export function knownNames(book: Book): KnownNames {
  const ids = new Map<string, Set<Id>>();
  const know = (name: string, id: Id) => {
    const key = nameKey(name);
    if (key !== '') ids.set(key, (ids.get(key) ?? new Set()).add(id));
  };
  for (const { id, name } of recordsOf(book, 'person')) know(name, id);
  for (const { id, name, shortName } of recordsOf(book, 'body')) {
    know(name, id);
    know(shortName, id);
  }
  return {
    partyOf: name => {
      const [only = null, second] = ids.get(nameKey(name)) ?? [];
      return second === undefined ? only : null;
    },
  };
}

/** The owner, tied to whom the book knows by that name. */
export function tied(owner: Owner, { partyOf }: KnownNames): Owner {
  return owner.partyId === null ? { ...owner, partyId: partyOf(owner.name) } : owner;
}

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|cllr|councillor|rev)\.?\s+/i;

/** By what a name is known again: `Dr Ann  Other` and `ann other` are one. */
export function nameKey(name: string): string {
  return ownerKey(name.replace(TITLE, '').replace(/\s+/g, ' '));
}
