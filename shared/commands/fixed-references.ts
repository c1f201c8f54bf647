import type { Block } from '../model/block';
import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { Minute } from '../model/minute';
import { parseActionReference } from '../model/reference-pattern';
import { actionReferences } from '../registers/action-references';
import { agendaOf } from '../registers/agenda';

/** A meeting whose references are fixed, and the minutes of it that changed by that. */
export interface FixedReferences {
  readonly meeting: Meeting;
  readonly minutes: readonly Minute[];
}

/** Fixes the references of the actions of a meeting as they are shown now: none is given again. */
export function withFixedReferences(book: Book, meeting: Meeting): FixedReferences {
  const references = actionReferences(book, meeting.id);
  const minutes = agendaOf(book, meeting.id).flatMap(({ minute }) => (minute ? [minute] : []));
  const fixed = minutes.map(minute => withReferences(minute, references));
  return {
    meeting: { ...meeting, lastFixedAction: lastGiven(book, meeting, references) },
    minutes: fixed.filter((minute, at) => minute !== minutes[at]),
  };
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
