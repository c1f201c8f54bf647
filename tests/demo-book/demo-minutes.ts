import { setPrivateNote } from '../../shared/commands/private-notes';
import type { AgendaItem } from '../../shared/model/agenda-item';
import type { Book } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { MeetingState } from '../../shared/model/meeting';
import { actionsRaisedAt } from '../../shared/registers/agenda';
import { carriedTo } from '../../shared/registers/carry-forward';
import { summaryOf } from '../../shared/registers/meeting-summary';
import { done } from '../support/command-context';
import { isAnyOtherBusiness, isOutstanding, itemsIn } from './demo-agenda';
import { type ForMinute, withApproval, withMinute } from './demo-minute';
import { withUpdates } from './demo-updates';
import type { Making } from './making';
import type { MeetingSize } from './sizes';

/** What the minutes of a meeting are to be. */
export interface ForMinutes {
  readonly size: MeetingSize;
  /** The items that the meeting has taken. */
  readonly taken: readonly AgendaItem[];
  readonly state: MeetingState;
}

/** The book with the minutes of the meeting: first what came forward, then item after item. */
export function withMinutes(book: Book, making: Making, { size, taken, state }: ForMinutes): Book {
  const table = taken.find(isOutstanding);
  if (!table) throw new Error('No item holds the table of outstanding actions.');
  const { before, after } = aroundBusiness(taken.filter(item => item !== table));
  const itemIds = before.map(({ id }) => id);
  const share = state === 'inSession' ? 0.85 : 1;
  const updated = withUpdates(book, making, { itemIds, tableId: table.id, share });
  const approved = withApproval(updated, making, table);
  const plans = plansFor(approved, making, size, { before, after });
  const minuted = plans.reduce((so, plan) => withMinute(so, making, plan), approved);
  return withNotes(minuted, making, before);
}

/** The book with what she drafted before the meeting. */
export function withDraft(book: Book, making: Making): Book {
  const items = itemsIn(book, making).filter(item => !isOutstanding(item));
  const leadsTo = { actionIds: [], itemIds: [] };
  const drafted = items
    .slice(0, 2)
    .map(item => ({ item, length: 60, raised: 0, closes: false, leadsTo }));
  return drafted.reduce((so, plan) => withMinute(so, making, plan), book);
}

/** The items up to Any Other Business, and those from it on. */
interface Business {
  readonly before: readonly AgendaItem[];
  readonly after: readonly AgendaItem[];
}

function aroundBusiness(items: readonly AgendaItem[]): Business {
  const at = items.findIndex(isAnyOtherBusiness);
  return { before: items.slice(0, at), after: items.slice(at) };
}

/** How many words an action and an outcome usually have. */
const AN_ACTION = 22;
const AN_OUTCOME = 9;

/** What each item is to hold, so that the meeting comes to its size. */
function plansFor(
  book: Book,
  making: Making,
  size: MeetingSize,
  { before, after }: Business,
): ForMinute[] {
  const { chance, meetingId } = making;
  const weights = [...before.map(() => 60 + chance.below(90)), ...after.map(() => 25)];
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const raised = raisedIn(book, making, size, before);
  const besides =
    wordsSoFar(book, meetingId) + raised.length * AN_ACTION + before.length * AN_OUTCOME;
  const text = Math.max(0, size.words - besides);
  const actionIds = actionsKnown(book, meetingId);
  return [...before, ...after].map((item, at) => ({
    item,
    length: Math.floor((text * (weights[at] ?? 0)) / whole),
    raised: raised.filter(id => id === item.id).length,
    closes: at < before.length,
    leadsTo: { actionIds, itemIds: before.filter(other => other !== item).map(({ id }) => id) },
  }));
}

function wordsSoFar(book: Book, meetingId: Id): number {
  const items = summaryOf(book, meetingId, [])?.items ?? [];
  return items.reduce((sum, { words }) => sum + words, 0);
}

/** The items in which the actions still to be raised fall, one for each. */
function raisedIn(
  book: Book,
  { chance, meetingId }: Making,
  { raised }: MeetingSize,
  items: readonly AgendaItem[],
): Id[] {
  const count = Math.floor(raised) + (chance.happens(raised % 1) ? 1 : 0);
  const left = Math.max(0, count - actionsRaisedAt(book, meetingId).length);
  return Array.from({ length: left }, () => chance.oneOf(items).id);
}

function actionsKnown(book: Book, meetingId: Id): Id[] {
  return [
    ...carriedTo(book, meetingId).map(({ action }) => action.id),
    ...actionsRaisedAt(book, meetingId).map(({ attrs }) => attrs.id),
  ];
}

/** Now and then she notes something for herself. */
function withNotes(book: Book, { chance }: Making, items: readonly AgendaItem[]): Book {
  if (!chance.happens(0.1)) return book;
  const itemId = chance.oneOf(items).id;
  return done(book, setPrivateNote(book, { itemId, text: 'Ask the Chair before this goes out.' }));
}
