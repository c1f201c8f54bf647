import { addItem, setItem } from '../../shared/commands/agenda';
import type { AgendaItem } from '../../shared/model/agenda-item';
import { type Book, recordsOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { agendaOf } from '../../shared/registers/agenda';
import { done } from '../support/command-context';
import { BODIES } from './demo-people';
import { contextOf, type Making } from './making';
import { MATTERS } from './matters';

/** The items of the meeting in their order. */
export function itemsIn(book: Book, { meetingId }: Making): AgendaItem[] {
  return agendaOf(book, meetingId).map(({ item }) => item);
}

/** The book with new business before Any Other Business, so that the agenda has so many items. */
export function withNewBusiness(book: Book, making: Making, count: number): Book {
  const items = itemsIn(book, making);
  const at = items.findIndex(isAnyOtherBusiness);
  const missing = Math.max(0, count - items.length);
  return Array.from({ length: missing }).reduce<Book>(so => withItem(so, making, at), book);
}

/** Whether the item closes the meeting: what comes after it is for information, without outcome. */
export function isAnyOtherBusiness({ title }: AgendaItem): boolean {
  return title === 'Any Other Business';
}

/** Whether the item holds the table of outstanding actions. */
export function isOutstanding({ title }: AgendaItem): boolean {
  return title === 'Minutes and Actions Outstanding';
}

/** An item of its own, or one inside the update of the Hub Operator. */
function withItem(book: Book, making: Making, at: number): Book {
  const { chance, meetingId } = making;
  const known = recordsOf(book, 'agendaItem').filter(item => item.meetingId === meetingId);
  const update = known.find(({ title }) => title === 'Hub Operator Update');
  const inside = update !== undefined && chance.happens(0.25);
  const spot = inside ? { under: update.id, at: null } : { under: null, at };
  const title = titleOf(making, known);
  const added = done(book, addItem(book, { meetingId, title, spot }, contextOf(making, 0)));
  const itemId = idOfAdded(book, added);
  const details = {
    presenter: chance.oneOf(BODIES).shortName,
    plannedMinutes: inside ? null : 5 + 5 * chance.below(4),
    purpose: chance.oneOf(['decision', 'discussion', 'information'] as const),
    papers: chance.happens(0.5) ? [`Paper ${known.length}`] : [],
    confidential: chance.happens(0.03) ? 'commercial terms' : null,
  };
  return done(added, setItem(added, { itemId, details }));
}

function titleOf({ chance }: Making, items: readonly AgendaItem[]): string {
  const taken = new Set(items.map(({ title }) => title));
  const { title } = chance.oneOf(MATTERS);
  if (!taken.has(title)) return title;
  const parts = ['Part Two', 'Further Report', 'Next Steps', 'Costs', 'Timetable'];
  return parts.map(part => `${title}: ${part}`).find(each => !taken.has(each)) ?? title;
}

function idOfAdded(before: Book, after: Book): Id {
  const added = recordsOf(after, 'agendaItem').find(({ id }) => !before.records.has(id));
  if (!added) throw new Error('No item was added.');
  return added.id;
}
