import type { ActionBlock } from '../model/block';
import { type Book, recordOf } from '../model/book';
import type { Committee } from '../model/committee';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { actionReferenceWriter, countsPerMeeting } from '../model/reference-pattern';
import { actionsRaisedAt } from './agenda';
import { fixedSequences, openBefore } from './given-sequences';
import { onceABook } from './once-a-book';
import { referenceReader } from './reference-reader';

/**
 * The reference of each action raised at a meeting, by the action's id. A fixed reference stands;
 * the others count on in document order after the highest that was ever fixed, so none comes twice.
 */
export const actionReferences: (book: Book, meetingId: Id) => ReadonlyMap<Id, string> =
  onceABook(counted);

function counted(book: Book, meetingId: Id): ReadonlyMap<Id, string> {
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  if (!meeting || !committee) return new Map();
  const { code } = committee;
  const write = actionReferenceWriter(committee.actionPattern);
  let last = lastSequence(book, committee, meeting);
  return new Map(
    actionsRaisedAt(book, meetingId).map(({ attrs }) => {
      if (attrs.ref !== null) return [attrs.id, attrs.ref];
      last += 1;
      return [attrs.id, write({ code, meeting: meeting.number, sequence: last })];
    }),
  );
}

/** The highest sequence among the fixed references of these actions, or 0. */
export function highestFixedSequence(
  committee: Committee,
  actions: readonly ActionBlock[],
): number {
  const read = referenceReader(committee);
  const sequences = actions.map(({ attrs }) =>
    attrs.ref === null ? 0 : (read(attrs.ref)?.sequence ?? 0),
  );
  return Math.max(0, ...sequences);
}

/**
 * The sequence after which the open actions of a meeting count on. A fixed reference that names this
 * meeting counts wherever it stands: its item may have moved, or a meeting got another number.
 */
function lastSequence(book: Book, committee: Committee, meeting: Meeting): number {
  const { highest, highestAt } = fixedSequences(book, committee.id);
  if (!countsPerMeeting(committee.actionPattern)) {
    return highest + (openBefore(book, committee.id).get(meeting.id) ?? 0);
  }
  const own = highestFixedSequence(committee, actionsRaisedAt(book, meeting.id));
  return Math.max(meeting.lastFixedAction, own, highestAt.get(meeting.number) ?? 0);
}
