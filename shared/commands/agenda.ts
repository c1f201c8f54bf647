import { type AgendaItem, agendaItem } from '../model/agenda-item';
import type { Book } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import { agendaTree, itemsUnder, itemWithInner } from '../registers/agenda-tree';
import { placedAt, type Spot } from './agenda-places';
import type { CommandContext } from './command';
import { openItem, openMeeting } from './open-meeting';

/** What can be set of an item besides its title and place. */
export interface ItemDetails
  extends Pick<
    AgendaItem,
    'presenter' | 'plannedMinutes' | 'papers' | 'purpose' | 'confidential' | 'number'
  > {
  /** Whether it is left out, and its number given to the next, while it is empty. */
  readonly skippedEmpty: boolean;
}

/**
 * Adds an item of that title anywhere on an agenda, also during the meeting. `null` for a blank
 * title, a spot that is not there, or a circulated meeting.
 */
export function addItem(
  book: Book,
  { meetingId, title, spot }: { meetingId: Id; title: string; spot: Spot },
  { newId }: CommandContext,
): Change | null {
  if (!openMeeting(book, meetingId) || title.trim() === '') return null;
  const item = agendaItem({ id: newId(), meetingId, place: 0, title: title.trim() });
  return putting(placedAt(agendaTree(book, meetingId), [item], spot));
}

/** Gives an item another title. `null` where that is blank or no other, or it is circulated. */
export function renameItem(
  book: Book,
  { itemId, title }: { itemId: Id; title: string },
): Change | null {
  const item = openItem(book, itemId)?.item;
  const named = title.trim();
  if (!item || named === '' || named === item.title) return null;
  return putting([{ ...item, title: named }]);
}

/** Sets what is given of an item. `null` where that is what it is, it is not there or circulated. */
export function setItem(
  book: Book,
  { itemId, details }: { itemId: Id; details: Partial<ItemDetails> },
): Change | null {
  const item = openItem(book, itemId)?.item;
  if (!item) return null;
  const { skippedEmpty = item.skippedEmpty === true, ...set } = details;
  const { skippedEmpty: _, ...known } = { ...item, ...set };
  const now = skippedEmpty ? { ...known, skippedEmpty } : known;
  return isSame(now, item) ? null : putting([now]);
}

function isSame(a: AgendaItem, b: AgendaItem): boolean {
  const [one, other] = [a, b].map(item => JSON.stringify(Object.entries(item).sort()));
  return one === other;
}

/** Which way an item goes: past a neighbour, into the item before it, or out after its item. */
export type Step = 'up' | 'down' | 'in' | 'out';

/**
 * Moves an item, with the items inside it, one step. `null` where it can go no further that way, or
 * is circulated.
 */
export function moveItem(book: Book, { itemId, step }: { itemId: Id; step: Step }): Change | null {
  const open = openItem(book, itemId);
  if (!open) return null;
  const tree = agendaTree(book, open.meeting.id);
  const under = tree.find(({ item }) => item.id === itemId)?.under?.id ?? null;
  const siblings = itemsUnder(tree, under).map(({ id }) => id);
  const at = siblings.indexOf(itemId);
  const spot = spotOf(step, { under, at, before: siblings[at - 1], last: siblings.length - 1 });
  return spot && putting(placedAt(tree, [open.item], spot));
}

/**
 * Moves an item, with the items inside it, to a spot of the same agenda. `null` where that spot is
 * inside itself or not there, or it is circulated.
 */
export function moveItemTo(
  book: Book,
  { itemId, spot }: { itemId: Id; spot: Spot },
): Change | null {
  const open = openItem(book, itemId);
  if (!open) return null;
  const tree = agendaTree(book, open.meeting.id);
  const inside = new Set<Id | null>(itemWithInner(tree, itemId).map(({ id }) => id));
  if (inside.has('after' in spot ? spot.after : spot.under)) return null;
  return putting(placedAt(tree, [open.item], spot));
}

interface Standing {
  readonly under: Id | null;
  readonly at: number;
  readonly before: Id | undefined;
  readonly last: number;
}

function spotOf(step: Step, { under, at, before, last }: Standing): Spot | null {
  switch (step) {
    case 'up':
      return at > 0 ? { under, at: at - 1 } : null;
    case 'down':
      return at < last ? { under, at: at + 1 } : null;
    case 'in':
      return before === undefined ? null : { under: before, at: null };
    case 'out':
      return under === null ? null : { after: under };
  }
}

function putting(items: readonly AgendaItem[] | null): Change | null {
  return items && { put: items, remove: [] };
}
