import { type AgendaItem, isTextAlone } from '../model/agenda-item';
import { type ActionBlock, type Block, isAction } from '../model/block';
import { linesIn } from '../model/block-lines';
import { type Book, recordOf, recordsOf } from '../model/book';
import type { Id } from '../model/id';
import type { Inline } from '../model/inline';
import { type Minute, minuteIdOf } from '../model/minute';
import { onceABook } from './once-a-book';

/** One item of an agenda as it stands: its number, how deep it is nested, and its minute. */
export interface AgendaEntry {
  readonly item: AgendaItem;
  /** As printed: `3`, `3.1`, `206/19`; empty for an item that carries none. */
  readonly number: string;
  /** 0 for an item of the agenda, 1 for its sub-item, and so on. */
  readonly depth: number;
  readonly minute: Minute | null;
  /** Whether it is left out for now: it is to be while empty, and nothing is under it or inside it. */
  readonly isSkipped: boolean;
}

/**
 * The agenda of a meeting in document order, each sub-item after its item. Items without a number
 * of their own are counted on after the one before; sub-items of an item that carries no number
 * count on with the items around it. One that is left out while empty then carries none.
 */
export function agendaOf(book: Book, meetingId: Id): AgendaEntry[] {
  const children = childrenByParent(itemsByMeeting(book).get(meetingId) ?? []);
  return entriesUnder({ book, children, counted: new Map() }, null, '', 0);
}

/** The actions raised at a meeting, in document order. */
export const actionsRaisedAt: (book: Book, meetingId: Id) => readonly ActionBlock[] = onceABook(
  (book, meetingId) =>
    agendaOf(book, meetingId).flatMap(({ minute }) => (minute?.blocks ?? []).filter(isAction)),
);

/** What an item of the book is called in a sentence: `item 6, TABASC Risk Register`. */
export function numberAndTitle(book: Book, item: AgendaItem): string {
  const entry = agendaOf(book, item.meetingId).find(one => one.item.id === item.id);
  if (isTextAlone(item)) return 'the text without a title';
  const title = item.title.trim() || 'without a title';
  return entry && entry.number !== '' ? `item ${entry.number}, ${title}` : `the item ${title}`;
}

/** Books are never changed in place, so this holds as long as the book: registers ask it often. */
const itemsOfBooks = new WeakMap<Book['records'], ReadonlyMap<Id, readonly AgendaItem[]>>();

function itemsByMeeting(book: Book): ReadonlyMap<Id, readonly AgendaItem[]> {
  const known = itemsOfBooks.get(book.records);
  if (known) return known;
  const items = new Map<Id, AgendaItem[]>();
  for (const item of recordsOf(book, 'agendaItem')) {
    const ofMeeting = items.get(item.meetingId);
    if (ofMeeting) ofMeeting.push(item);
    else items.set(item.meetingId, [item]);
  }
  itemsOfBooks.set(book.records, items);
  return items;
}

interface Agenda {
  readonly book: Book;
  readonly children: ReadonlyMap<Id | null, readonly AgendaItem[]>;
  /** The last number counted after each prefix: after `3.` the last of 3.1, 3.2. */
  readonly counted: Map<string, number>;
}

function entriesUnder(
  agenda: Agenda,
  parentId: Id | null,
  prefix: string,
  depth: number,
): AgendaEntry[] {
  return (agenda.children.get(parentId) ?? []).flatMap(item => {
    const isSkipped = item.skippedEmpty === true && isEmpty(agenda, item);
    const number = isSkipped ? '' : numberOf(item, prefix, agenda.counted);
    const minute = minuteOf(agenda, item);
    const inside = number === '' ? prefix : `${number}.`;
    const entry = { item, number, depth, minute, isSkipped };
    return [entry, ...entriesUnder(agenda, item.id, inside, depth + 1)];
  });
}

function minuteOf({ book }: Agenda, { id }: AgendaItem): Minute | null {
  return recordOf(book, 'minute', minuteIdOf(id));
}

/** Whether nothing is minuted under an item, and nothing stands inside it but what is left out too. */
function isEmpty(agenda: Agenda, item: AgendaItem): boolean {
  if (minuteOf(agenda, item)?.blocks.some(saysSomething)) return false;
  return (agenda.children.get(item.id) ?? []).every(
    inner => inner.skippedEmpty === true && isEmpty(agenda, inner),
  );
}

/** Whether a block is more than a place to write: it has words, or is something by itself. */
export function saysSomething(block: Block): boolean {
  if (block.type === 'outstandingActions' || isAction(block)) return true;
  return linesIn(block).some(line => line.some(isMoreThanBlank));
}

function isMoreThanBlank(piece: Inline): boolean {
  if (piece.type === 'text') return piece.text.trim() !== '';
  return piece.type !== 'lineBreak';
}

function numberOf(item: AgendaItem, prefix: string, counted: Map<string, number>): string {
  if (item.number === null) {
    const next = (counted.get(prefix) ?? 0) + 1;
    counted.set(prefix, next);
    return `${prefix}${next}`;
  }
  const rest = item.number.startsWith(prefix) ? item.number.slice(prefix.length) : '';
  if (/^\d+$/.test(rest)) counted.set(prefix, Number(rest));
  return item.number;
}

/** Items under their parents; one whose parent is missing, or in a ring, stands on the top level. */
function childrenByParent(items: readonly AgendaItem[]): Map<Id | null, AgendaItem[]> {
  const byId = new Map(items.map(item => [item.id, item]));
  const children = new Map<Id | null, AgendaItem[]>();
  for (const item of [...items].sort(byPlace)) {
    const parentId = hasParent(item, byId) ? item.parentId : null;
    const siblings = children.get(parentId);
    if (siblings) siblings.push(item);
    else children.set(parentId, [item]);
  }
  return children;
}

function hasParent(item: AgendaItem, byId: ReadonlyMap<Id, AgendaItem>): boolean {
  const above = new Set<Id>();
  let parent = parentOf(item, byId);
  if (!parent) return false;
  while (parent && !above.has(parent.id)) {
    above.add(parent.id);
    parent = parentOf(parent, byId);
  }
  return !above.has(item.id);
}

function parentOf(item: AgendaItem, byId: ReadonlyMap<Id, AgendaItem>): AgendaItem | undefined {
  return item.parentId === null ? undefined : byId.get(item.parentId);
}

/** Two windows may give one place to two items; the id decides, so that both show one order. */
function byPlace(a: AgendaItem, b: AgendaItem): number {
  return a.place - b.place || (a.id < b.id ? -1 : 1);
}
