import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Committee, Member } from '../model/committee';
import type { Id } from '../model/id';
import type { CommandContext } from './command';
import { partyOf, type Who } from './parties';

/** A seat of a committee, by who holds it. */
export interface MemberOf {
  readonly committeeId: Id;
  readonly partyId: Id;
}

/** Who takes a seat, and in what capacity. */
export type NewMember = Pick<Member, 'capacity' | 'category'> & {
  readonly committeeId: Id;
  readonly who: Who;
};

/**
 * Gives a person or body a seat, the last. `null` where they have one, the name is blank, or the book
 * knows neither them nor the committee.
 */
export function addMember(
  book: Book,
  { committeeId, who, capacity, category }: NewMember,
  { newId }: CommandContext,
): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  const found = committee && partyOf(book, who, newId);
  if (!found || seatOf(committee, found.party.id) >= 0) return null;
  const { party, isNew } = found;
  const member: Member = { partyId: party.id, capacity, category, alternateIds: [] };
  const seated = withMembers(committee, [...committee.members, member]);
  return isNew ? { ...seated, put: [party, ...seated.put] } : seated;
}

/** Sets in what capacity and category a member sits. `null` where they have no seat. */
export function setMember(
  book: Book,
  { details, ...of }: MemberOf & { details: Partial<Pick<Member, 'capacity' | 'category'>> },
): Change | null {
  return atSeat(book, of, (members, at, member) => members.with(at, { ...member, ...details }));
}

/**
 * Takes a member's seat away. The book goes on knowing the person, whom past meetings name. `null`
 * where they have no seat.
 */
export function removeMember(book: Book, of: MemberOf): Change | null {
  return atSeat(book, of, (members, at) => members.toSpliced(at, 1));
}

/** Moves a member past a neighbour in the list. `null` where they can go no further that way. */
export function moveMember(
  book: Book,
  { step, ...of }: MemberOf & { step: 'up' | 'down' },
): Change | null {
  return atSeat(book, of, (members, at, member) => {
    const to = step === 'up' ? at - 1 : at + 1;
    if (to < 0 || to >= members.length) return null;
    return members.toSpliced(at, 1).toSpliced(to, 0, member);
  });
}

/**
 * Says who may stand in for a member, in place of who could before. `null` where one of them is
 * unknown, has no name or is the member, or the member has no seat.
 */
export function setAlternates(
  book: Book,
  { alternates, ...of }: MemberOf & { alternates: readonly Who[] },
  { newId }: CommandContext,
): Change | null {
  const found = alternates.flatMap(who => partyOf(book, who, newId) ?? []);
  const alternateIds = [...new Set(found.map(({ party }) => party.id))];
  if (found.length < alternates.length || alternateIds.includes(of.partyId)) return null;
  const changed = atSeat(book, of, (members, at, member) =>
    members.with(at, { ...member, alternateIds }),
  );
  const parties = found.filter(({ isNew }) => isNew).map(({ party }) => party);
  return changed && { ...changed, put: [...parties, ...changed.put] };
}

function atSeat(
  book: Book,
  { committeeId, partyId }: MemberOf,
  change: (members: readonly Member[], at: number, member: Member) => Member[] | null,
): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  const at = committee ? seatOf(committee, partyId) : -1;
  const member = committee?.members[at];
  const members = committee && member ? change(committee.members, at, member) : null;
  return committee && members && withMembers(committee, members);
}

function seatOf({ members }: Committee, partyId: Id): number {
  return members.findIndex(member => member.partyId === partyId);
}

function withMembers(committee: Committee, members: Member[]): Change {
  return { put: [{ ...committee, members }], remove: [] };
}
