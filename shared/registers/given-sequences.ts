import { isAction } from '../model/block';
import { type Book, recordOf, recordsOf } from '../model/book';
import type { Committee } from '../model/committee';
import type { Id } from '../model/id';
import type { ActionNumber } from '../model/reference-pattern';
import { actionsRaisedAt } from './agenda';
import { meetingsOf } from './meetings';
import { onceABook } from './once-a-book';
import { referenceReader } from './reference-reader';

/** How far the fixed references of a committee's actions have counted. */
export interface FixedSequences {
  /** The highest sequence that was ever fixed, at any meeting, or 0. */
  readonly highest: number;
  /** The highest among the references that name a meeting, by its number. */
  readonly highestAt: ReadonlyMap<string, number>;
}

/** How far a committee has counted, by its id, wherever in the book its references stand. */
export const fixedSequences: (book: Book, committeeId: Id) => FixedSequences = onceABook(
  (book, committeeId) => {
    const meetings = meetingsOf(book, committeeId);
    const committee = recordOf(book, 'committee', committeeId);
    const meetingIds = new Set(meetings.map(({ id }) => id));
    const highestAt = new Map<string, number>();
    let highest = 0;
    for (const { meeting, sequence } of committee
      ? fixedNumbers(book, committee, meetingIds)
      : []) {
      highest = Math.max(highest, sequence);
      highestAt.set(meeting, Math.max(highestAt.get(meeting) ?? 0, sequence));
    }
    for (const { lastFixedAction } of meetings) highest = Math.max(highest, lastFixedAction);
    return { highest, highestAt };
  },
);

/** How many actions of the meetings before have no fixed reference, for each of a committee's meetings. */
export const openBefore: (book: Book, committeeId: Id) => ReadonlyMap<Id, number> = onceABook(
  (book, committeeId) => {
    const before = new Map<Id, number>();
    let open = 0;
    for (const { id } of meetingsOf(book, committeeId)) {
      before.set(id, open);
      open += actionsRaisedAt(book, id).filter(({ attrs }) => attrs.ref === null).length;
    }
    return before;
  },
);

/** The fixed references of the committee's actions, those from before the book among them. */
function fixedNumbers(
  book: Book,
  committee: Committee,
  meetingIds: ReadonlySet<Id>,
): ActionNumber[] {
  const read = referenceReader(committee);
  const earlier = recordsOf(book, 'earlierAction').filter(
    ({ committeeId }) => committeeId === committee.id,
  );
  const raised = recordsOf(book, 'minute')
    .filter(({ meetingId }) => meetingIds.has(meetingId))
    .flatMap(({ blocks }) => blocks.filter(isAction));
  return [...earlier.map(({ ref }) => ref), ...raised.map(({ attrs }) => attrs.ref)].flatMap(ref =>
    ref === null ? [] : (read(ref) ?? []),
  );
}
