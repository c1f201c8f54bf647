import { isTextAlone } from '../model/agenda-item';
import { type Block, isAction } from '../model/block';
import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { type AgendaEntry, agendaOf } from './agenda';
import { isOtherBusiness } from './other-business';
import { itemInHand } from './sitting';

/** Something that minutes should have and do not: an action's owners or due, an item's outcome. */
export interface Missing {
  readonly what: 'owner' | 'due' | 'outcome';
  readonly itemId: Id;
  /** The action, as a block of the minute counted from 0; `null` for the item as a whole. */
  readonly blockIndex: number | null;
}

/** What is missing at a meeting, in the order of its agenda. */
export function missingAt(book: Book, meetingId: Id): Missing[] {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return [];
  return withTheirSubItems(agendaOf(book, meetingId)).flatMap(group => [
    ...group.flatMap(missingOfActions),
    ...missingOutcome(meeting, group),
  ]);
}

/** Each item of the agenda with all that is inside it: one outcome may close all of them. */
function withTheirSubItems(entries: readonly AgendaEntry[]): AgendaEntry[][] {
  const groups: AgendaEntry[][] = [];
  for (const entry of entries) {
    if (entry.depth === 0 || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(entry);
  }
  return groups;
}

function missingOfActions({ item, minute }: AgendaEntry): Missing[] {
  return (minute?.blocks ?? []).flatMap((block, blockIndex) => {
    if (!isAction(block)) return [];
    const { owners, due } = block.attrs;
    return [
      ...(owners.length === 0 ? [{ what: 'owner' as const, itemId: item.id, blockIndex }] : []),
      ...(due === null ? [{ what: 'due' as const, itemId: item.id, blockIndex }] : []),
    ];
  });
}

/**
 * An item that was taken and has words under it closes with an outcome. Papers for information, Any
 * Other Business, the table of outstanding actions and text alone may do without.
 */
function missingOutcome(meeting: Meeting, group: readonly AgendaEntry[]): Missing[] {
  const [head] = group;
  if (
    !head ||
    isTextAlone(head.item) ||
    head.item.purpose === 'information' ||
    isOtherBusiness(head.item.title)
  )
    return [];
  const blocks = group.flatMap(({ minute }) => minute?.blocks ?? []);
  const isLeft = wasLeft(meeting, new Set(group.map(({ item }) => item.id)));
  return isLeft && blocks.length > 0 && !blocks.some(closesAnItem)
    ? [{ what: 'outcome', itemId: head.item.id, blockIndex: null }]
    : [];
}

function closesAnItem({ type }: Block): boolean {
  return type === 'outcome' || type === 'outstandingActions';
}

/** While the meeting sits, an item is left once another was begun after it. */
function wasLeft(meeting: Meeting, ids: ReadonlySet<Id>): boolean {
  const { state, clock } = meeting;
  if (state !== 'inSession') return state !== 'preparation';
  const wasBegun = clock.some(event => event.what === 'itemBegun' && ids.has(event.itemId));
  return wasBegun && !ids.has(itemInHand(meeting) ?? '');
}
