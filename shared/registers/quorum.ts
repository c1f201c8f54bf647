import type { Attendee } from '../model/attendance';
import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { agendaTree, itemAndAround } from './agenda-tree';

/** Who counts towards the quorum at an item, and whether they are enough. */
export interface QuorumAt {
  /** Members in the room who have not withdrawn, and those standing in; each seat once. */
  readonly counting: readonly Attendee[];
  /** By the committee's rule; `null` where it has none. */
  readonly quorate: boolean | null;
  /** Why it is not quorate, in sentences; empty where it is or no rule says. */
  readonly why: string;
}

/**
 * The quorum of a meeting at one of its items, or at the end of its agenda where none is named.
 * `null` where the book has no such meeting.
 */
export function quorumAt(book: Book, meetingId: Id, itemId: Id | null): QuorumAt | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return null;
  const counting = countingAt(book, meeting, itemId);
  const rule = recordOf(book, 'committee', meeting.committeeId)?.quorum ?? null;
  if (!rule) return { counting, quorate: null, why: '' };
  const reasons: string[] = [];
  if (counting.length < rule.atLeast) reasons.push(tooFew(counting.length, rule.atLeast));
  if (rule.chairNeeded && !counting.some(isChair)) reasons.push('The Chair is not here.');
  return { counting, quorate: reasons.length === 0, why: reasons.join(' ') };
}

/**
 * The items of a meeting, in the order of its agenda, at which it is not quorate as things stand;
 * none where no rule says.
 */
export function itemsWithoutQuorum(book: Book, meetingId: Id): Id[] {
  return agendaTree(book, meetingId)
    .map(({ item }) => item.id)
    .filter(itemId => quorumAt(book, meetingId, itemId)?.quorate === false);
}

/**
 * Whether a meeting was quorate throughout, by the committee's rule: at every item that was begun, or
 * at the end of its agenda where none was. `null` where no rule says, or there is no such meeting.
 */
export function quorateThroughout(book: Book, meetingId: Id): boolean | null {
  const begun = recordOf(book, 'meeting', meetingId)?.clock.flatMap(event =>
    event.what === 'itemBegun' &&
    recordOf(book, 'agendaItem', event.itemId)?.meetingId === meetingId
      ? [event.itemId]
      : [],
  );
  const items = begun && begun.length > 0 ? [...new Set(begun)] : [null];
  const answers = items.map(itemId => quorumAt(book, meetingId, itemId)?.quorate ?? null);
  return answers.includes(null) ? null : answers.every(quorate => quorate);
}

function countingAt(book: Book, meeting: Meeting, itemId: Id | null): Attendee[] {
  const tree = agendaTree(book, meeting.id);
  const order = new Map(tree.map(({ item }, at) => [item.id, at]));
  const here = itemId === null ? Infinity : (order.get(itemId) ?? Infinity);
  const around = new Set(itemId === null ? [] : itemAndAround(tree, itemId));
  const seats = new Map<string, Attendee>();
  for (const one of meeting.attendance) {
    if (one.presence !== 'present' || hasWithdrawn(meeting, one, around)) continue;
    if (!attends(one, around) || !isInRoom(one, here, order)) continue;
    seats.set(one.alternateFor ?? one.name, one);
  }
  return [...seats.values()];
}

/** Movements at an item count from its beginning; one at an item the agenda lost, from the start. */
function isInRoom({ movements }: Attendee, here: number, order: ReadonlyMap<Id, number>): boolean {
  const last = movements.findLast(({ itemId }) => (order.get(itemId) ?? -1) <= here);
  return last ? last.what !== 'left' : movements[0]?.what !== 'arrived';
}

function attends({ itemIds }: Attendee, around: ReadonlySet<Id>): boolean {
  return itemIds.length === 0 || itemIds.some(id => around.has(id));
}

function hasWithdrawn(meeting: Meeting, { name }: Attendee, around: ReadonlySet<Id>): boolean {
  return meeting.declarations.some(
    declared =>
      declared.withdrew &&
      declared.name === name &&
      declared.itemId !== null &&
      around.has(declared.itemId),
  );
}

/** The Chair or who stands in for the Chair, whose capacity it is then; not a Vice-Chair. */
function isChair({ capacity }: Attendee): boolean {
  return /\bchair/i.test(capacity) && !/\b(?:vice|deputy)\b/i.test(capacity);
}

function tooFew(count: number, needed: number): string {
  const members = needed === 1 ? 'member' : 'members';
  return `${count} of the ${needed} ${members} needed ${count === 1 ? 'is' : 'are'} here.`;
}
