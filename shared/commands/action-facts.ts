import { updateIdOf } from '../model/action-update';
import { type ActionBlock, isAction } from '../model/block';
import { type Book, recordOf, recordsOf } from '../model/book';
import type { Change } from '../model/change';
import type { Due } from '../model/due';
import type { Id } from '../model/id';
import { sameValue } from '../model/same-value';
import { carriedTo } from '../registers/carry-forward';
import { meetingsOf } from '../registers/meetings';
import { type CarriedTo, updateOf } from './carried-actions';
import { puttingChecked } from './checked-change';
import { openMeeting } from './open-meeting';
import type { ActionOf } from './snoozes';

/** Who is to do an action, or by when, as it was raised. */
export type ActionFacts = Partial<Pick<ActionBlock['attrs'], 'owners' | 'due'>>;

/**
 * Changes who is to do an action, or when it was first due, where it was raised. `null` where it is not
 * at hand, the minutes that raised it were circulated, or nothing changes.
 */
export function setActionFacts(
  book: Book,
  { actionId, facts }: { actionId: Id; facts: ActionFacts },
): Change | null {
  const earlier = recordOf(book, 'earlierAction', actionId);
  if (earlier) return changed(earlier, { ...earlier, ...facts });
  const minute = recordsOf(book, 'minute').find(({ blocks }) =>
    blocks.some(block => isAction(block) && block.attrs.id === actionId),
  );
  if (!minute || !openMeeting(book, minute.meetingId)) return null;
  const blocks = minute.blocks.map(block =>
    isAction(block) && block.attrs.id === actionId
      ? { ...block, attrs: { ...block.attrs, ...facts } }
      : block,
  );
  return changed(minute, { ...minute, blocks });
}

/**
 * Gives an action a new due date at a meeting it came forward to; `null` for the date takes it back.
 * The date it was raised with stays. `null` where it was not carried to a meeting still open to change,
 * or nothing changes.
 */
export function setNewDue(
  book: Book,
  { due, ...carried }: CarriedTo & { due: Due | null },
): Change | null {
  const update = updateOf(book, carried);
  if (!update || sameValue(update.newDue ?? null, due)) return null;
  const { newDue: _, ...before } = update;
  return puttingChecked(due === null ? before : { ...before, newDue: due });
}

/**
 * The meeting at which an action gets a new date now: the last that was held and can still be changed,
 * else the next in preparation. `null` where it came forward to none of these.
 */
export function meetingForNewDue(book: Book, { actionId, committeeId }: ActionOf): Id | null {
  const open = meetingsOf(book, committeeId).filter(({ id }) => openMeeting(book, id));
  const held = open.filter(({ state }) => state !== 'preparation').reverse();
  const coming = open.filter(({ state }) => state === 'preparation');
  const meeting = [...held, ...coming].find(({ id }) => comesForwardTo(book, actionId, id));
  return meeting?.id ?? null;
}

function comesForwardTo(book: Book, actionId: Id, meetingId: Id): boolean {
  return (
    book.records.has(updateIdOf(actionId, meetingId)) ||
    carriedTo(book, meetingId).some(({ action }) => action.id === actionId)
  );
}

function changed<T extends Parameters<typeof puttingChecked>[0]>(before: T, now: T): Change | null {
  return sameValue(before, now) ? null : puttingChecked(now);
}
