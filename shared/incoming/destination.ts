import { type Book, recordOf, recordsOf } from '../model/book';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { minuteIdOf } from '../model/minute';
import { meetingsOf } from '../registers/meetings';

/** Where something from outside goes: a committee of the book, or one that is made for it. */
export interface Destination {
  readonly committee:
    | { readonly id: Id }
    | {
        readonly code: string;
        readonly name: string;
        /** Whether those who were there, or sent apologies, become its members. */
        readonly seats: boolean;
      };
  /** A meeting that has no minutes yet; `null` for a new one. */
  readonly meetingId: Id | null;
}

/**
 * The meetings of a committee that what was read can go into, as far as they are at hand: they are
 * prepared or sit, and have no minutes yet.
 */
export function meetingsWithoutMinutes(book: Book, committeeId: Id): Meeting[] {
  return meetingsOf(book, committeeId).filter(
    meeting => NOT_HELD.has(meeting.state) && hasNoMinutes(book, meeting.id),
  );
}

const NOT_HELD: ReadonlySet<Meeting['state']> = new Set(['preparation', 'inSession']);

/** Whether nothing was minuted of a meeting, of which all is at hand. */
export function hasNoMinutes(book: Book, meetingId: Id): boolean {
  const hasText = recordsOf(book, 'agendaItem')
    .filter(item => item.meetingId === meetingId)
    .flatMap(({ id }) => recordOf(book, 'minute', minuteIdOf(id))?.blocks ?? [])
    .some(({ type }) => type !== 'outstandingActions');
  return (
    !hasText &&
    !recordsOf(book, 'actionUpdate').some(
      update =>
        update.meetingId === meetingId && (update.blocks.length > 0 || update.status === 'closed'),
    )
  );
}
