import { type ActionUpdate, actionUpdate, type Closing, updateIdOf } from '../model/action-update';
import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import { actionsOf } from '../registers/actions';
import { carriedTo } from '../registers/carry-forward';
import { meetingsBefore } from '../registers/meetings';
import { openMeeting } from './open-meeting';
import { saidUnder } from './update-sentences';

/** An action that came forward, and the meeting that speaks of it. */
export interface CarriedTo {
  readonly actionId: Id;
  readonly meetingId: Id;
}

/** What this meeting says of a carried action, in these words. `null` where it was not carried. */
export function updateAction(
  book: Book,
  { blocks, ...carried }: CarriedTo & { blocks: ActionUpdate['blocks'] },
): Change | null {
  const update = updateOf(book, carried);
  return update && putting({ ...update, blocks });
}

/**
 * Says that an action goes on after this meeting. `null` where that is said already, or it was not
 * carried to a meeting still open to change.
 */
export function keepOpen(book: Book, carried: CarriedTo): Change | null {
  const update = updateOf(book, carried);
  if (!update || (update.status === 'ongoing' && book.records.has(update.id))) return null;
  return putting({ ...update, status: 'ongoing', closing: null });
}

/**
 * Writes that an update was given under another item of this meeting, with a reference to it.
 * `null` where the item is not of this meeting, or the action was not carried to it.
 */
export function updateUnderItem(
  book: Book,
  { itemId, ...carried }: CarriedTo & { itemId: Id },
): Change | null {
  const update = updateOf(book, carried);
  if (!update || !isItemOf(book, itemId, carried.meetingId)) return null;
  return putting(saidUnder(update, itemId));
}

/**
 * Closes a carried action at this meeting. One done under an item gets the sentence that says so.
 * `null` where what closed it is not named or not there, or it was not carried.
 */
export function closeAction(
  book: Book,
  { closing, ...carried }: CarriedTo & { closing: Closing },
): Change | null {
  const update = updateOf(book, carried);
  if (!update || !canClose(book, closing, carried)) return null;
  const said = closing.how === 'underItem' ? saidUnder(update, closing.itemId) : update;
  return putting({ ...said, status: 'closed', closing });
}

/**
 * Opens again an action that this meeting or one before it closed; what was said of it stays. `null`
 * where it is not closed.
 */
export function reopen(book: Book, carried: CarriedTo): Change | null {
  const meeting = openMeeting(book, carried.meetingId);
  if (!meeting) return null;
  const action = actionsOf(book, meeting.committeeId).find(({ id }) => id === carried.actionId);
  const earlier = new Set(meetingsBefore(book, meeting).map(({ id }) => id));
  if (!action || (action.raisedAt && !earlier.has(action.raisedAt.id))) return null;
  const here = action.updates.find(({ update }) => update.meetingId === meeting.id)?.update;
  const last = here ?? action.updates.findLast(said => earlier.has(said.meeting.id))?.update;
  if (last?.status !== 'closed') return null;
  return putting({ ...(here ?? actionUpdate(carried)), status: 'ongoing', closing: null });
}

/**
 * What this meeting says of an action so far, or an update that says nothing yet; `null` where the
 * action was not carried to it, or the meeting was circulated.
 */
export function updateOf(book: Book, { actionId, meetingId }: CarriedTo): ActionUpdate | null {
  if (!openMeeting(book, meetingId)) return null;
  const update = recordOf(book, 'actionUpdate', updateIdOf(actionId, meetingId));
  // Each keystroke asks this; only the first of an update has to look through the actions.
  if (update) return update;
  const isCarried = carriedTo(book, meetingId).some(({ action }) => action.id === actionId);
  return isCarried ? actionUpdate({ actionId, meetingId }) : null;
}

function canClose(book: Book, closing: Closing, { actionId, meetingId }: CarriedTo): boolean {
  switch (closing.how) {
    case 'underItem':
      return isItemOf(book, closing.itemId, meetingId);
    case 'superseded':
      return closing.by.trim() !== '' && closing.by !== actionId;
    case 'handedOver':
      return closing.to.trim() !== '';
    default:
      return true;
  }
}

function isItemOf(book: Book, itemId: Id, meetingId: Id): boolean {
  return recordOf(book, 'agendaItem', itemId)?.meetingId === meetingId;
}

function putting(update: ActionUpdate): Change {
  return { put: [update], remove: [] };
}
