import type { AgendaItem } from '../model/agenda-item';
import type { Block } from '../model/block';
import { linesIn } from '../model/block-lines';
import { type Book, recordOf, recordsOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { type Minute, minuteIdOf } from '../model/minute';
import { agendaTree, itemWithInner, type PlacedItem } from '../registers/agenda-tree';
import { placedAt } from './agenda-places';
import { isAction, rememberingReferences } from './given-references';
import { openItem, openMeeting } from './open-meeting';

/**
 * Takes an item off this agenda, with the items inside it and their text. `null` where something
 * else still speaks of it (a declaration, an arrival, an update, a reference in the text), or it is
 * circulated.
 */
export function skipItem(book: Book, itemId: Id): Change | null {
  const leaving = leavingItems(book, itemId);
  if (!leaving || isReferredTo(book, leaving)) return null;
  const { items, minutes, meeting } = leaving;
  const put = rememberingReferences(book, meeting, blocksIn(minutes));
  return { put, remove: [...items, ...minutes].map(({ id }) => id) };
}

/**
 * Moves an item to the end of the agenda of another meeting of the committee, with the items inside
 * it and their text. `null` where the attendance or an update of this meeting speaks of it, or one
 * of the two meetings is circulated.
 */
export function moveItemToMeeting(
  book: Book,
  { itemId, toMeetingId }: { itemId: Id; toMeetingId: Id },
): Change | null {
  const leaving = leavingItems(book, itemId);
  const to = openMeeting(book, toMeetingId);
  if (!leaving || !to || to.id === leaving.meeting.id) return null;
  const { items, minutes, meeting, item } = leaving;
  if (to.committeeId !== meeting.committeeId) return null;
  const top = placedAt(agendaTree(book, to.id), [{ ...item, meetingId: to.id }], {
    under: null,
    at: null,
  });
  const inner = items.filter(({ id }) => id !== item.id);
  const moved = [...inner, ...minutes].map(record => ({ ...record, meetingId: to.id }));
  const kept = rememberingReferences(book, meeting, blocksIn(minutes));
  return { put: [...(top ?? []), ...moved, ...kept], remove: [] };
}

interface Leaving {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  readonly items: readonly AgendaItem[];
  readonly minutes: readonly Minute[];
}

/** What goes with an item; `null` where it may not go. */
function leavingItems(book: Book, itemId: Id): Leaving | null {
  const open = openItem(book, itemId);
  if (!open) return null;
  const tree: readonly PlacedItem[] = agendaTree(book, open.meeting.id);
  const items = itemWithInner(tree, itemId);
  const minutes = items.flatMap(({ id }) => recordOf(book, 'minute', minuteIdOf(id)) ?? []);
  const leaving = { ...open, items, minutes };
  return isRecordedAt(book, leaving) ? null : leaving;
}

/** Whether the meeting's attendance, declarations or updates name one of these items. */
function isRecordedAt(book: Book, { meeting, items }: Leaving): boolean {
  const ids = new Set<Id | null>(items.map(({ id }) => id));
  return (
    meeting.declarations.some(({ itemId }) => ids.has(itemId)) ||
    meeting.attendance.some(
      ({ itemIds, movements }) =>
        itemIds.some(id => ids.has(id)) || movements.some(({ itemId }) => ids.has(itemId)),
    ) ||
    recordsOf(book, 'actionUpdate').some(({ underItemId }) => ids.has(underItemId))
  );
}

/** Whether words elsewhere lead to one of these items or its actions, or a meeting updated those. */
function isReferredTo(book: Book, { items, minutes }: Leaving): boolean {
  const actions = blocksIn(minutes).filter(isAction);
  const targets = new Set([...items.map(({ id }) => id), ...actions.map(({ attrs }) => attrs.id)]);
  const going = new Set(minutes.map(({ id }) => id));
  const updates = recordsOf(book, 'actionUpdate');
  const elsewhere = recordsOf(book, 'minute').filter(({ id }) => !going.has(id));
  return (
    updates.some(({ actionId }) => targets.has(actionId)) ||
    [...updates, ...elsewhere].some(({ blocks }) => blocks.some(block => leadsTo(block, targets)))
  );
}

function leadsTo(block: Block, targets: ReadonlySet<Id>): boolean {
  if (isAction(block) && targets.has(block.attrs.arisesFrom ?? '')) return true;
  return linesIn(block).some(line =>
    line.some(piece => piece.type === 'reference' && targets.has(piece.attrs.target)),
  );
}

function blocksIn(minutes: readonly Minute[]): Block[] {
  return minutes.flatMap(({ blocks }) => blocks);
}
