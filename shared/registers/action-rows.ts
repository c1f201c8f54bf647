import type { ActionStatus } from '../model/action-update';
import { isAction } from '../model/block';
import { type Book, recordOf } from '../model/book';
import type { Committee } from '../model/committee';
import type { Id } from '../model/id';
import type { AnyRecord } from '../model/record';
import { meetingsOf } from './meetings';
import { onceABook } from './once-a-book';
import { referenceReader } from './reference-reader';

/** An action where it stands: in a minute, or as an earlier action that is a record of its own. */
export interface HeldAction {
  readonly id: Id;
  /** The record that holds it. */
  readonly heldBy: Id;
  /** The meeting that raised it; empty for one from before the book. */
  readonly meetingId: Id;
  readonly committeeId: Id;
  /** Its reference once that is fixed; empty until then. */
  readonly ref: string;
}

/**
 * By what an action is found while its minutes are not at hand. It follows from the records as all
 * registers do, and holds only what can be asked for.
 */
export interface ActionRow extends HeldAction {
  /** The number of the meeting that its fixed reference names, and the sequence in it; else empty and 0. */
  readonly namesMeeting: string;
  readonly sequence: number;
  /** The meeting after which it stands closed; empty while it is open. */
  readonly closedAt: Id;
  /** Of a closed action the meetings it came forward to, the one that closed it the last. */
  readonly outstandingAt: readonly Id[];
}

/** What one meeting said of an action, as far as a row needs it. */
export interface SaidOf {
  readonly meetingId: Id;
  readonly status: ActionStatus;
}

/** The actions that a record holds; `committeeIdOf` tells whose a meeting is, empty where unknown. */
export function actionsHeldBy(
  record: AnyRecord,
  committeeIdOf: (meetingId: Id) => Id,
): HeldAction[] {
  if (record.kind === 'earlierAction') {
    const { id, committeeId, ref } = record;
    return [{ id, heldBy: id, meetingId: '', committeeId, ref }];
  }
  if (record.kind !== 'minute') return [];
  const { meetingId, id: heldBy } = record;
  return record.blocks.filter(isAction).map(({ attrs }) => ({
    id: attrs.id,
    heldBy,
    meetingId,
    committeeId: committeeIdOf(meetingId),
    ref: attrs.ref ?? '',
  }));
}

/** The row of an action; `headers` is a book that holds at least its committee and its meetings. */
export function actionRow(headers: Book, held: HeldAction, said: readonly SaidOf[]): ActionRow {
  const committee = recordOf(headers, 'committee', held.committeeId);
  return { ...held, ...numberOf(committee, held.ref), ...courseOf(headers, held, said) };
}

function numberOf(
  committee: Committee | null,
  ref: string,
): Pick<ActionRow, 'namesMeeting' | 'sequence'> {
  const number = committee && ref !== '' ? referenceReader(committee)(ref) : null;
  return { namesMeeting: number?.meeting ?? '', sequence: number?.sequence ?? 0 };
}

function courseOf(
  headers: Book,
  { committeeId, meetingId }: HeldAction,
  said: readonly SaidOf[],
): Pick<ActionRow, 'closedAt' | 'outstandingAt'> {
  if (said.every(({ status }) => status === 'ongoing')) return { closedAt: '', outstandingAt: [] };
  const { meetings, places } = orderOf(headers, committeeId);
  const last = said
    .filter(each => places.has(each.meetingId))
    .toSorted((a, b) => (places.get(a.meetingId) ?? 0) - (places.get(b.meetingId) ?? 0))
    .at(-1);
  if (last?.status !== 'closed') return { closedAt: '', outstandingAt: [] };
  const from = (places.get(meetingId) ?? -1) + 1;
  const to = (places.get(last.meetingId) ?? -1) + 1;
  return { closedAt: last.meetingId, outstandingAt: meetings.slice(from, to) };
}

const orderOf = onceABook((headers, committeeId) => {
  const meetings = meetingsOf(headers, committeeId).map(({ id }) => id);
  return { meetings, places: new Map(meetings.map((id, at) => [id, at])) };
});
