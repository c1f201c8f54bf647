import type { Alternate } from '../../shared/commands/alternates';
import type { Attendee } from '../../shared/model/attendance';
import { type Book, recordOf, recordsOf } from '../../shared/model/book';
import type { Committee } from '../../shared/model/committee';
import type { Person } from '../../shared/model/party';

/** Who may stand in for a member by the settings of the committee, by name. */
export function alternatesOf(book: Book, { members }: Committee, one: Attendee): string[] {
  const member = members.find(({ partyId }) => partyId === one.partyId);
  return (member?.alternateIds ?? []).flatMap(id => recordOf(book, 'person', id)?.name ?? []);
}

/** The person the book knows by that name, or `null`. */
export function personNamed(book: Book, name: string): Person | null {
  return recordsOf(book, 'person').find(person => person.name === name) ?? null;
}

/** Someone who stands in, as far as the book knows them; else of the organisation of the member. */
export function alternateNamed(book: Book, name: string, member: Attendee): Alternate {
  const known = personNamed(book, name);
  return {
    name,
    partyId: known?.id ?? null,
    organisation: known?.organisation || member.organisation,
  };
}
