import type { Block } from '../model/block';
import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import { isCirculated, type Meeting } from '../model/meeting';
import type { Minute } from '../model/minute';
import { parseActionReference } from '../model/reference-pattern';
import { actionReferences } from '../registers/action-references';
import { agendaOf } from '../registers/agenda';

/**
 * Sends the minutes of a meeting out to the members: from now on the references of its actions are
 * fixed, in whatever order they come to stand, and none of them is ever given again. `null` where
 * the meeting has no draft to send: it is not held yet, or its minutes have left already.
 */
export function circulate(book: Book, meetingId: Id): Change | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting || !hasDraft(meeting)) return null;
  const references = actionReferences(book, meetingId);
  const minutes = agendaOf(book, meetingId).flatMap(({ minute }) => (minute ? [minute] : []));
  const fixed = minutes.map(minute => withReferences(minute, references));
  const changed = fixed.filter((minute, at) => minute !== minutes[at]);
  const lastFixedAction = lastGiven(book, meeting, references);
  return { put: [{ ...meeting, state: 'circulated', lastFixedAction }, ...changed], remove: [] };
}

/** The highest sequence among references given out at this meeting, now or before. */
function lastGiven(book: Book, meeting: Meeting, references: ReadonlyMap<Id, string>): number {
  const committee = recordOf(book, 'committee', meeting.committeeId);
  if (!committee) return meeting.lastFixedAction;
  const { actionPattern, code } = committee;
  return [...references.values()].reduce(
    (last, ref) => Math.max(last, parseActionReference(actionPattern, code, ref)?.sequence ?? 0),
    meeting.lastFixedAction,
  );
}

function hasDraft(meeting: Meeting): boolean {
  return meeting.state !== 'preparation' && meeting.state !== 'inSession' && !isCirculated(meeting);
}

/** The minute with its open references fixed; the same minute where none is open. */
function withReferences(minute: Minute, references: ReadonlyMap<Id, string>): Minute {
  if (!minute.blocks.some(isOpenAction)) return minute;
  return { ...minute, blocks: minute.blocks.map(block => withReference(block, references)) };
}

function withReference(block: Block, references: ReadonlyMap<Id, string>): Block {
  if (block.type !== 'action' || !isOpenAction(block)) return block;
  return { ...block, attrs: { ...block.attrs, ref: references.get(block.attrs.id) ?? null } };
}

function isOpenAction(block: Block): boolean {
  return block.type === 'action' && block.attrs.ref === null;
}
