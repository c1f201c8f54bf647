import type { ActionBlock } from '../model/block';
import { type Book, recordOf, recordsOf } from '../model/book';
import type { Committee } from '../model/committee';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import {
  type ActionNumber,
  actionReference,
  countsPerMeeting,
  parseActionReference,
} from '../model/reference-pattern';
import { agendaOf } from './agenda';
import { meetingsBefore, meetingsOf } from './meetings';

/** The actions raised at a meeting, in document order. */
export function actionsRaisedAt(book: Book, meetingId: Id): ActionBlock[] {
  return agendaOf(book, meetingId).flatMap(entry =>
    (entry.minute?.blocks ?? []).filter(block => block.type === 'action'),
  );
}

/**
 * The reference of each action raised at a meeting, by the action's id. A fixed reference stands;
 * the others count on in document order after the highest that was ever fixed, so none comes twice.
 */
export function actionReferences(book: Book, meetingId: Id): ReadonlyMap<Id, string> {
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  if (!meeting || !committee) return new Map();
  let last = lastSequence(book, committee, meeting);
  return new Map(
    actionsRaisedAt(book, meetingId).map(({ attrs }) => {
      if (attrs.ref !== null) return [attrs.id, attrs.ref];
      last += 1;
      return [attrs.id, referenceAt(committee, meeting, last)];
    }),
  );
}

/** The highest sequence among the fixed references of these actions, or 0. */
export function highestFixedSequence(
  committee: Committee,
  actions: readonly ActionBlock[],
): number {
  const sequences = actions.map(({ attrs }) =>
    attrs.ref === null ? 0 : (numberIn(committee, attrs.ref)?.sequence ?? 0),
  );
  return Math.max(0, ...sequences);
}

/** The sequence after which the open actions of a meeting count on. */
function lastSequence(book: Book, committee: Committee, meeting: Meeting): number {
  const alone = countsPerMeeting(committee.actionPattern);
  const together = alone ? [meeting] : meetingsOf(book, committee.id);
  const fixed = together.flatMap(({ id, lastFixedAction }) => [
    lastFixedAction,
    highestFixedSequence(committee, actionsRaisedAt(book, id)),
  ]);
  const open = alone ? 0 : openBefore(book, meeting);
  return Math.max(...fixed, highestEarlier(book, committee, meeting)) + open;
}

/** The highest sequence among the earlier actions that count with those of this meeting, or 0. */
function highestEarlier(book: Book, committee: Committee, meeting: Meeting): number {
  const alone = countsPerMeeting(committee.actionPattern);
  const sequences = recordsOf(book, 'earlierAction')
    .filter(({ committeeId }) => committeeId === committee.id)
    .map(({ ref }) => numberIn(committee, ref))
    .map(number => (number && (!alone || number.meeting === meeting.number) ? number.sequence : 0));
  return Math.max(0, ...sequences);
}

/** How many actions of the meetings before have no fixed reference yet. */
function openBefore(book: Book, meeting: Meeting): number {
  return meetingsBefore(book, meeting)
    .flatMap(({ id }) => actionsRaisedAt(book, id))
    .filter(({ attrs }) => attrs.ref === null).length;
}

function numberIn({ actionPattern, code }: Committee, ref: string): ActionNumber | null {
  return parseActionReference(actionPattern, code, ref);
}

function referenceAt(committee: Committee, meeting: Meeting, sequence: number): string {
  return actionReference(committee.actionPattern, {
    code: committee.code,
    meeting: meeting.number,
    sequence,
  });
}
