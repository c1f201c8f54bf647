import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id, NewId } from '../model/id';
import { type Body, body, type Person, person } from '../model/party';
import { puttingChecked } from './checked-change';

/** A person or body the book knows, or a new one by name. */
export type Who =
  | { readonly partyId: Id }
  | { readonly person: string; readonly organisation: string }
  | { readonly body: string; readonly shortName: string };

/** What can be set of a person or a body. */
export type PartyDetails = Partial<Omit<Person, 'kind' | 'id'> & Omit<Body, 'kind' | 'id'>>;

/** The party, and whether it is new and has to be put; `null` where it is unknown or has no name. */
export function partyOf(
  book: Book,
  who: Who,
  newId: NewId,
): { readonly party: Person | Body; readonly isNew: boolean } | null {
  if ('partyId' in who) {
    const party = knownParty(book, who.partyId);
    return party && { party, isNew: false };
  }
  const name = ('person' in who ? who.person : who.body).trim();
  if (name === '') return null;
  const party =
    'person' in who
      ? person(newId(), name, { organisation: who.organisation.trim() })
      : body(newId(), name, who.shortName.trim());
  return { party, isNew: true };
}

/** The person or body of that id; `null` where the book has neither. */
export function knownParty(book: Book, partyId: Id): Person | Body | null {
  return recordOf(book, 'person', partyId) ?? recordOf(book, 'body', partyId);
}

/**
 * Sets what is given of a person or body; what the one has and the other has not is left out.
 * Meetings keep the names under which people attended. `null` for a blank name or no such party.
 */
export function setParty(
  book: Book,
  { partyId, details }: { partyId: Id; details: PartyDetails },
): Change | null {
  const party = knownParty(book, partyId);
  if (!party || details.name?.trim() === '') return null;
  return puttingChecked({ ...party, ...details });
}
