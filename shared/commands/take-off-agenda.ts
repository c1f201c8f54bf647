import type { AgendaItem } from '../model/agenda-item';
import type { Block } from '../model/block';
import { type Book, recordOf, recordsOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { type Minute, minuteIdOf } from '../model/minute';
import { type PrivateNote, privateNoteIdOf } from '../model/private-note';
import { numberAndTitle } from '../registers/agenda';
import { agendaTree, itemWithInner, type PlacedItem } from '../registers/agenda-tree';
import { mentionsOf } from '../registers/mentions';
import { placedAt } from './agenda-places';
import type { CommandContext } from './command';
import { rememberingReferences } from './given-references';
import { openItem, openMeeting } from './open-meeting';
import { intoTrash, isLedTo, leadingTo } from './trash';
import { whoSpeaks } from './who-speaks';

/**
 * Takes an item off this agenda and puts it into the trash, with the items inside it, their text and
 * her notes. `null` where something else still speaks of it (a declaration, an arrival, an update, a
 * reference in the text), or it is circulated.
 */
export function skipItem(book: Book, itemId: Id, context: CommandContext): Change | null {
  const leaving = leavingItems(book, itemId);
  if (!leaving) return null;
  const { item, items, minutes, notes, meeting } = leaving;
  const records = [...items, ...minutes, ...notes];
  if (isLedTo(book, records)) return null;
  const trash = intoTrash(records, numberAndTitle(book, item), meeting.id, context);
  const kept = rememberingReferences(book, meeting, blocksIn(minutes));
  return { put: [...kept, trash], remove: records.map(({ id }) => id) };
}

/**
 * Why an item cannot be taken off its agenda, in a sentence, and what would let it go; `null` where it
 * can be, or the book does not have it.
 */
export function whyItemStays(book: Book, itemId: Id): string | null {
  const item = recordOf(book, 'agendaItem', itemId);
  if (!item) return null;
  const open = openItem(book, itemId);
  if (!open) return 'This item stays: its minutes were circulated, and are kept as they are.';
  const leaving = leavingItems(book, itemId);
  if (!leaving) return RECORDED;
  const [leading] = leadingTo(book, [...leaving.items, ...leaving.minutes, ...leaving.notes]);
  if (!leading) return null;
  const who = whoSpeaks(book, leading, item.meetingId);
  return `This item stays: ${who} speaks of it or of its actions. Change that first.`;
}

const RECORDED =
  'This item stays: the attendance, a declaration or an update to an action names it. Change that first.';

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
  const { items, minutes, notes, meeting, item } = leaving;
  if (to.committeeId !== meeting.committeeId) return null;
  const top = placedAt(agendaTree(book, to.id), [{ ...item, meetingId: to.id }], {
    under: null,
    at: null,
  });
  const inner = items.filter(({ id }) => id !== item.id);
  const moved = [...inner, ...minutes, ...notes].map(record => ({ ...record, meetingId: to.id }));
  const kept = rememberingReferences(book, meeting, blocksIn(minutes));
  return { put: [...(top ?? []), ...moved, ...kept], remove: [] };
}

interface Leaving {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  readonly items: readonly AgendaItem[];
  readonly minutes: readonly Minute[];
  readonly notes: readonly PrivateNote[];
}

/** What goes with an item; `null` where it may not go. */
function leavingItems(book: Book, itemId: Id): Leaving | null {
  const open = openItem(book, itemId);
  if (!open) return null;
  const tree: readonly PlacedItem[] = agendaTree(book, open.meeting.id);
  const items = itemWithInner(tree, itemId);
  const minutes = items.flatMap(({ id }) => recordOf(book, 'minute', minuteIdOf(id)) ?? []);
  const notes = items.flatMap(({ id }) => recordOf(book, 'privateNote', privateNoteIdOf(id)) ?? []);
  const leaving = { ...open, items, minutes, notes };
  return isRecordedAt(book, leaving) ? null : leaving;
}

/** Whether the meeting's attendance, declarations or updates name one of these items. */
function isRecordedAt(book: Book, { meeting, items }: Leaving): boolean {
  const ids = new Set<Id | null>(items.map(({ id }) => id));
  return (
    items.some(({ id }) => mentionsOf(meeting).has(id)) ||
    recordsOf(book, 'actionUpdate').some(
      ({ underItemId, closing }) =>
        ids.has(underItemId) || (closing?.how === 'underItem' && ids.has(closing.itemId)),
    )
  );
}

function blocksIn(minutes: readonly Minute[]): Block[] {
  return minutes.flatMap(({ blocks }) => blocks);
}
