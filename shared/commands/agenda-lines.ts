import { type AgendaItem, agendaItem } from '../model/agenda-item';
import type { Book } from '../model/book';
import type { Change } from '../model/change';
import type { Id, NewId } from '../model/id';
import { agendaTree } from '../registers/agenda-tree';
import { placedAt, type Spot } from './agenda-places';
import type { CommandContext } from './command';
import { openMeeting } from './open-meeting';

/** The bullet or number before a title. A bare number is part of it: `2018 budget`. */
const LEAD =
  /^(?:[•●○▪◦‣·*\u2013\u2014\uf0b7-]\s+|\(?\d{1,3}(?:\.\d+)*[.)]\s*(?=\D)|\d{1,3}(?:\.\d+)+\s+|\d{1,2}\t\s*|\(?(?:[a-z]|[ivx]+)[.)]\s+)/i;

/** How wide a tab stands when typed lines are compared by their indents. */
const TAB = 4;

/**
 * Adds an item for each line of typed or pasted text; a line further in than the one before is a
 * sub-item of it. Numbers and bullets before the titles are left out. `null` where no line has
 * words, the spot is not there, or the meeting was circulated.
 */
export function addItemsFromLines(
  book: Book,
  { meetingId, text, spot }: { meetingId: Id; text: string; spot: Spot },
  { newId }: CommandContext,
): Change | null {
  if (!openMeeting(book, meetingId)) return null;
  const items = itemsFrom(text, meetingId, newId);
  const top = items.filter(({ parentId }) => parentId === null);
  const placed = top.length > 0 && placedAt(agendaTree(book, meetingId), top, spot);
  if (!placed) return null;
  return { put: [...placed, ...items.filter(({ parentId }) => parentId !== null)], remove: [] };
}

function itemsFrom(text: string, meetingId: Id, newId: NewId): AgendaItem[] {
  const around: { id: Id; indent: number }[] = [];
  return text.split(/\r\n?|\n/).flatMap((line, at) => {
    const title = line.trim().replace(LEAD, '').trim();
    if (title === '') return [];
    const indent = indentOf(line);
    while ((around.at(-1)?.indent ?? -1) >= indent) around.pop();
    const parentId = around.at(-1)?.id ?? null;
    const id = newId();
    around.push({ id, indent });
    return [agendaItem({ id, meetingId, parentId, place: at + 1, title })];
  });
}

function indentOf(line: string): number {
  const lead = /^\s*/.exec(line)?.[0] ?? '';
  return lead.replaceAll('\t', ' '.repeat(TAB)).length;
}
