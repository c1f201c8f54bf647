import type { ActionBlock } from '../model/block';
import { type Book, recordOf } from '../model/book';
import type { Committee } from '../model/committee';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import {
  actionReference,
  countsPerMeeting,
  parseActionReference,
} from '../model/reference-pattern';
import { agendaOf } from './agenda';
import { meetingsBefore } from './meetings';

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
  const actions = actionsRaisedAt(book, meetingId);
  let last = lastSequence(book, committee, meeting, actions);
  return new Map(
    actions.map(({ attrs }) => {
      if (attrs.ref !== null) return [attrs.id, attrs.ref];
      last += 1;
      return [attrs.id, referenceAt(committee, meeting, last)];
    }),
  );
}

/** The highest sequence among the fixed references of a meeting, or 0. */
export function highestFixedSequence(
  committee: Committee,
  actions: readonly ActionBlock[],
): number {
  const sequences = actions.map(({ attrs }) =>
    attrs.ref === null
      ? 0
      : (parseActionReference(committee.actionPattern, committee.code, attrs.ref)?.sequence ?? 0),
  );
  return Math.max(0, ...sequences);
}

function lastSequence(
  book: Book,
  committee: Committee,
  meeting: Meeting,
  actions: readonly ActionBlock[],
): number {
  const here = Math.max(meeting.lastFixedAction, highestFixedSequence(committee, actions));
  return countsPerMeeting(committee.actionPattern)
    ? here
    : Math.max(here, lastBefore(book, committee, meeting));
}

/** Where references count on from meeting to meeting: the last one given before this meeting. */
function lastBefore(book: Book, committee: Committee, meeting: Meeting): number {
  return meetingsBefore(book, meeting).reduce((last, earlier) => {
    const actions = actionsRaisedAt(book, earlier.id);
    const fixed = Math.max(earlier.lastFixedAction, highestFixedSequence(committee, actions));
    const open = actions.filter(({ attrs }) => attrs.ref === null).length;
    return Math.max(last, fixed) + open;
  }, 0);
}

function referenceAt(committee: Committee, meeting: Meeting, sequence: number): string {
  return actionReference(committee.actionPattern, {
    code: committee.code,
    meeting: meeting.number,
    sequence,
  });
}
