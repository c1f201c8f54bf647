import { isAction } from '../model/block';
import { type Book, recordOf, recordsOf } from '../model/book';
import type { Change } from '../model/change';
import { checkedRecord } from '../model/checked-record';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { AnyRecord } from '../model/record';
import type { Removed } from '../model/removed';
import { meetingsOf } from '../registers/meetings';
import { idsHeldBy, mentionsOf } from '../registers/mentions';
import type { CommandContext } from './command';
import { openMeeting } from './open-meeting';
import { type TakenByActions, withOwnActions } from './own-actions';

/**
 * Puts back what was taken out of the book. An item whose own item is gone comes back to the top
 * level; an action whose reference was given to another meanwhile is counted anew. `null` where there
 * is nothing of that id in the trash; its meeting is gone or circulated, or the number of the meeting
 * was given to another; what it leads to lies in the trash too, and has to come back first; or a
 * record of it cannot be read any more.
 */
export function restoreRemoved(
  book: Book,
  removedId: Id,
  { newId }: CommandContext,
): Change | null {
  const removed = recordOf(book, 'removed', removedId);
  const records = removed && recordsKeptBy(removed);
  if (!removed || !records || !fits(book, removed, records)) return null;
  const taken = takenByActions(book);
  const put = records.map(record => {
    if (record.kind === 'agendaItem') return underWhatIsThere(book, record, records);
    if (record.kind !== 'minute') return record;
    return { ...record, blocks: withOwnActions(record.blocks, taken, newId) };
  });
  return { put, remove: [removedId] };
}

/** The records as they can be put back; `null` where one does not check. */
function recordsKeptBy({ records }: Removed): AnyRecord[] | null {
  const checked = records.map(checkedRecord);
  const sound = checked.flatMap(one => ('record' in one ? [one.record] : []));
  return sound.length === checked.length ? sound : null;
}

function fits(book: Book, removed: Removed, records: readonly AnyRecord[]): boolean {
  if (records.some(({ id }) => book.records.has(id))) return false;
  if (leadsIntoTrash(book, removed, records)) return false;
  const meeting = records.find(record => record.kind === 'meeting');
  if (meeting) return hasItsPlace(book, meeting);
  return removed.meetingId === null || openMeeting(book, removed.meetingId) !== null;
}

function hasItsPlace(book: Book, { committeeId, number }: Meeting): boolean {
  if (!recordOf(book, 'committee', committeeId)) return false;
  return number === '' || meetingsOf(book, committeeId).every(held => held.number !== number);
}

function leadsIntoTrash(book: Book, removed: Removed, records: readonly AnyRecord[]): boolean {
  const others = recordsOf(book, 'removed').filter(({ id }) => id !== removed.id);
  const inTrash = new Set(others.flatMap(other => recordsKeptBy(other) ?? []).flatMap(idsHeldBy));
  const returning = new Set(records.flatMap(idsHeldBy));
  // An item without the one it stood under is not lost: it comes back to the top level.
  return records
    .filter(({ kind }) => kind !== 'agendaItem')
    .flatMap(record => [...mentionsOf(record)])
    .some(id => inTrash.has(id) && !returning.has(id));
}

function underWhatIsThere(
  book: Book,
  item: Extract<AnyRecord, { kind: 'agendaItem' }>,
  returning: readonly AnyRecord[],
): AnyRecord {
  const { parentId } = item;
  if (parentId === null || returning.some(({ id }) => id === parentId)) return item;
  const isThere = recordOf(book, 'agendaItem', parentId)?.meetingId === item.meetingId;
  return isThere ? item : { ...item, parentId: null };
}

function takenByActions(book: Book): TakenByActions {
  const actions = recordsOf(book, 'minute').flatMap(({ blocks }) => blocks.filter(isAction));
  const refs = [
    ...actions.flatMap(({ attrs }) => attrs.ref ?? []),
    ...recordsOf(book, 'earlierAction').map(({ ref }) => ref),
  ];
  return { ids: new Set(actions.map(({ attrs }) => attrs.id)), refs: new Set(refs) };
}
