import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import type { Person, StandingInterest } from '../model/party';
import { sameValue } from '../model/same-value';
import { puttingChecked } from './checked-change';

/**
 * Notes an interest that a person has beyond any one meeting, or changes one that is noted. `null`
 * where there is no such person, it is blank, or nothing changes.
 */
export function setStandingInterest(
  book: Book,
  { personId, standing }: { personId: Id; standing: StandingInterest },
): Change | null {
  const person = recordOf(book, 'person', personId);
  if (!person || standing.interest.trim() === '') return null;
  const before = person.interests ?? [];
  const at = before.findIndex(({ id }) => id === standing.id);
  if (sameValue(before[at], standing)) return null;
  return withInterests(person, at < 0 ? [...before, standing] : before.with(at, standing));
}

/** Takes one out that was noted by mistake. `null` where there is none of that id. */
export function removeStandingInterest(
  book: Book,
  { personId, interestId }: { personId: Id; interestId: Id },
): Change | null {
  const person = recordOf(book, 'person', personId);
  const before = person?.interests ?? [];
  const left = before.filter(({ id }) => id !== interestId);
  return person && left.length < before.length ? withInterests(person, left) : null;
}

function withInterests(person: Person, interests: readonly StandingInterest[]): Change | null {
  const { interests: before, ...others } = person;
  return puttingChecked(interests.length === 0 ? others : { ...others, interests: [...interests] });
}
