import { type Book, recordOf, recordsOf } from '../../model/book';
import type { Id } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import type { PartialDate } from '../../model/partial-date';
import type { StandingInterest } from '../../model/party';
import { meetingsOf } from '../meetings';

/** A row of the register of interests: declared at a meeting, or standing. */
export interface InterestEntry {
  readonly id: string;
  readonly name: string;
  /** The person of the book; `null` where only a name is known. */
  readonly personId: Id | null;
  readonly interest: string;
  /** Where it was declared; `null` for a standing one. */
  readonly declared: {
    readonly meeting: Meeting;
    readonly itemId: Id | null;
    readonly withdrew: boolean;
  } | null;
  /** Since when and until when it stands; `null` for one declared at a meeting. */
  readonly standing: StandingInterest | null;
}

/**
 * Every interest that was declared at a meeting of these committees, and those that stand, by person:
 * of each the standing ones first, then as they were declared.
 */
export function interestsOf(book: Book, committeeIds: readonly Id[]): InterestEntry[] {
  const declared = committeeIds
    .flatMap(id => meetingsOf(book, id))
    .flatMap(meeting => declaredAt(book, meeting));
  return [...standingIn(book), ...declared].sort(
    (a, b) =>
      BY_NAME.compare(a.name, b.name) || Number(a.declared !== null) - Number(b.declared !== null),
  );
}

/** Whether an interest still stands on a day. */
export function stillStands({ until }: StandingInterest, today: PartialDate): boolean {
  return until === null || until >= today.slice(0, until.length);
}

function declaredAt(book: Book, meeting: Meeting): InterestEntry[] {
  return meeting.declarations.map(({ name, itemId, interest, withdrew }, at) => {
    const attendee = meeting.attendance.find(each => each.name === name);
    const person = attendee?.partyId ?? personNamed(book, name);
    return {
      id: `${meeting.id} ${at}`,
      name: recordOf(book, 'person', person ?? '')?.name ?? name,
      personId: person,
      interest,
      declared: { meeting, itemId, withdrew },
      standing: null,
    };
  });
}

function standingIn(book: Book): InterestEntry[] {
  return recordsOf(book, 'person').flatMap(({ id, name, interests = [] }) =>
    interests.map(standing => ({
      id: `${id} ${standing.id}`,
      name,
      personId: id,
      interest: standing.interest,
      declared: null,
      standing,
    })),
  );
}

/** The person of that name, where it is told apart from any other. */
function personNamed(book: Book, name: string): Id | null {
  const [only, second] = recordsOf(book, 'person').filter(each => each.name === name);
  return only && !second ? only.id : null;
}

/** Made once: names are put in order as a list of people has them. */
const BY_NAME = new Intl.Collator('en');
