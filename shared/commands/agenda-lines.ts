import { type AgendaItem, agendaItem } from '../model/agenda-item';
import type { Book } from '../model/book';
import type { Change } from '../model/change';
import type { Id, NewId } from '../model/id';
import { agendaLines } from '../reading/agenda/agenda-lines';
import { agendaTree } from '../registers/agenda-tree';
import { placedAt, type Spot } from './agenda-places';
import type { CommandContext } from './command';
import { openMeeting } from './open-meeting';

/**
 * Adds an item for each line of typed or pasted text, sub-items for those further in. `null` where no
 * line has words, the spot is not there, or the meeting was circulated.
 */
export function addItemsFromLines(
  book: Book,
  { meetingId, text, spot }: { meetingId: Id; text: string; spot: Spot },
  { newId }: CommandContext,
): Change | null {
  if (!openMeeting(book, meetingId)) return null;
  const items = nestedItems(agendaLines(text), meetingId, newId);
  const top = items.filter(({ parentId }) => parentId === null);
  const placed = top.length > 0 && placedAt(agendaTree(book, meetingId), top, spot);
  if (!placed) return null;
  return { put: [...placed, ...items.filter(({ parentId }) => parentId !== null)], remove: [] };
}

/** What is known of an item that is to be made, and how deep it stands. */
export type NestedItem = Partial<AgendaItem> &
  Pick<AgendaItem, 'title'> & { readonly depth: number };

/** Items in this order, each under the last one before it that stands less deep. */
export function nestedItems(
  lines: readonly NestedItem[],
  meetingId: Id,
  newId: NewId,
): AgendaItem[] {
  const path: Id[] = [];
  return lines.map(({ depth, ...known }, at) => {
    const id = newId();
    path.length = Math.min(path.length, depth);
    const parentId = path.at(-1) ?? null;
    path.push(id);
    return agendaItem({ ...known, id, meetingId, parentId, place: at + 1 });
  });
}
