import { type Book, recordOf, recordsOf } from '../../shared/model/book';
import type { KnownOwner } from '../../shared/model/owner';
import type { MeetingFrame } from './meeting-view';

/**
 * Who may be given an action: the committee itself and its Chair, the members by name and by seat,
 * bodies, then everyone else the book knows, and those who own what came forward. Each name once.
 */
export function knownOwners(
  book: Book,
  { committee, meeting, carried }: MeetingFrame,
): KnownOwner[] {
  const { code, members } = committee;
  const owners: KnownOwner[] = [{ name: `The ${code}`, partyId: null, detail: committee.name }];
  for (const { capacity, partyId } of members) {
    const party = recordOf(book, 'person', partyId) ?? recordOf(book, 'body', partyId);
    if (party) owners.push({ name: party.name, partyId, detail: capacity });
    if (capacity !== '') {
      owners.push({ name: `The ${code} ${capacity}`, partyId: null, detail: party?.name ?? '' });
    }
  }
  for (const { id, name, shortName } of recordsOf(book, 'body')) {
    owners.push({ name: shortName || name, partyId: id, detail: shortName === '' ? '' : name });
  }
  for (const { name, partyId, organisation } of meeting.attendance) {
    owners.push({ name, partyId, detail: organisation });
  }
  for (const { id, name, organisation } of recordsOf(book, 'person')) {
    owners.push({ name, partyId: id, detail: organisation });
  }
  for (const { name, partyId } of carried.flatMap(({ action }) => action.owners)) {
    owners.push({ name, partyId, detail: '' });
  }
  return [...new Map(owners.toReversed().map(owner => [owner.name, owner])).values()].toReversed();
}
