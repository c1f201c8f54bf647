import type { ActionBlock } from '../model/block';
import type { Book } from '../model/book';
import type { Due } from '../model/due';
import { plainText } from '../model/inline';
import type { Meeting } from '../model/meeting';
import { type KnownOwner, type Owner, ownerKey } from '../model/owner';
import { dueIn } from '../reading/structure/due-date';
import { ownersIn } from '../reading/structure/owners';
import { ownersOf } from '../reading/typed-owners';
import { ownersKnown } from '../registers/owners-known';

/**
 * An action that was worded otherwise, with the owners and the due date that its words name now, where
 * those it had were those that its words named before. What was set apart from the words stays, and so
 * does what the new words do not say.
 */
export function withFactsOfWords(
  book: Book,
  { committeeId, date }: Pick<Meeting, 'committeeId' | 'date'>,
  before: ActionBlock,
  now: ActionBlock,
): ActionBlock {
  const [was, is] = [before, now].map(({ content = [] }) => plainText(content)) as [string, string];
  if (was === is) return now;
  const known = ownersKnown(book, committeeId);
  const owners = followingOwners(was, is, known, now.attrs.owners);
  const due = followingDue(dueIn(was, date), dueIn(is, date), now.attrs.due);
  return { ...now, attrs: { ...now.attrs, owners, due } };
}

function followingOwners(
  was: string,
  is: string,
  known: readonly KnownOwner[],
  owners: Owner[],
): Owner[] {
  const named = namedIn(is, known);
  return named.length > 0 && areSame(namedIn(was, known), owners) ? named : owners;
}

/** Those whom the words name at the place of the owner: known ones by their id, others by name. */
function namedIn(text: string, known: readonly KnownOwner[]): Owner[] {
  return ownersOf(
    ownersIn(text)
      .map(({ name }) => name)
      .join(', '),
    known,
  );
}

function areSame(some: readonly Owner[], others: readonly Owner[]): boolean {
  const [a, b] = [some, others].map(all =>
    all
      .map(({ name }) => ownerKey(name))
      .sort()
      .join('|'),
  );
  return a === b;
}

function followingDue(was: Due | null, is: Due | null, due: Due | null): Due | null {
  return is !== null && isSameDay(was, due) && !isSameDay(was, is) ? is : due;
}

/** A meeting that is known by its date is the same without. */
function isSameDay(one: Due | null, other: Due | null): boolean {
  return dayOf(one) === dayOf(other);
}

function dayOf(due: Due | null): string {
  if (due === null) return '';
  const { by } = due;
  return by === 'words' ? due.words : `${by} ${by === 'nextMeeting' ? '' : due.date}`;
}
