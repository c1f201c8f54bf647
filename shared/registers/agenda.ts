import type { AgendaItem } from '../model/agenda-item';
import { type Book, recordOf, recordsOf } from '../model/book';
import type { Id } from '../model/id';
import { type Minute, minuteIdOf } from '../model/minute';

/** One item of an agenda as it stands: its number, how deep it is nested, and its minute. */
export interface AgendaEntry {
  readonly item: AgendaItem;
  /** As printed: `3`, `3.1`, `206/19`; empty for an item that carries none. */
  readonly number: string;
  /** 0 for an item of the agenda, 1 for its sub-item, and so on. */
  readonly depth: number;
  readonly minute: Minute | null;
}

/** The agenda of a meeting in document order, each sub-item after its item. */
export function agendaOf(book: Book, meetingId: Id): AgendaEntry[] {
  const children = childrenByParent(
    recordsOf(book, 'agendaItem').filter(item => item.meetingId === meetingId),
  );
  return entriesUnder(book, children, null, '', 0);
}

function entriesUnder(
  book: Book,
  children: ReadonlyMap<Id | null, readonly AgendaItem[]>,
  parentId: Id | null,
  prefix: string,
  depth: number,
): AgendaEntry[] {
  let counted = 0;
  return (children.get(parentId) ?? []).flatMap(item => {
    if (item.number === null) counted += 1;
    else if (/^\d+$/.test(item.number)) counted = Number(item.number);
    const number = item.number ?? `${prefix}${counted}`;
    const entry = { item, number, depth, minute: recordOf(book, 'minute', minuteIdOf(item.id)) };
    const nextPrefix = number === '' ? prefix : `${number}.`;
    return [entry, ...entriesUnder(book, children, item.id, nextPrefix, depth + 1)];
  });
}

/** Items under their parents; one whose parent is missing or in a ring stands on the top level. */
function childrenByParent(items: readonly AgendaItem[]): Map<Id | null, AgendaItem[]> {
  const byId = new Map(items.map(item => [item.id, item]));
  const children = new Map<Id | null, AgendaItem[]>();
  for (const item of [...items].sort((a, b) => a.place - b.place)) {
    const parentId = hangsFromTop(item, byId) ? item.parentId : null;
    children.set(parentId, [...(children.get(parentId) ?? []), item]);
  }
  return children;
}

function hangsFromTop(item: AgendaItem, byId: ReadonlyMap<Id, AgendaItem>): boolean {
  const seen = new Set<Id>([item.id]);
  let parentId = item.parentId;
  while (parentId !== null) {
    if (seen.has(parentId)) return false;
    seen.add(parentId);
    const parent = byId.get(parentId);
    if (!parent) return false;
    parentId = parent.parentId;
  }
  return true;
}
