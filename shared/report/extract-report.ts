import type { Book } from '../model/book';
import type { Id } from '../model/id';
import type { WithNotices } from '../model/notice';
import type { AgendaEntry } from '../registers/agenda';
import { itemSection } from './item-section';
import { itemInWords } from './minutes-context';
import { meetingName, reportOf } from './minutes-part';
import { type MinutesWanted, minutesContext } from './minutes-report';
import type { Report } from './report';

/**
 * An item of the minutes with the items under it, for the body concerned: a document of its own, in
 * which every number and reference is that of the minutes. `null` where the book has no such item on
 * that meeting's agenda. The same book and wishes give the same report.
 */
export function extractReport(
  book: Book,
  { meetingId, itemId }: { readonly meetingId: Id; readonly itemId: Id },
  { version, created }: MinutesWanted,
): WithNotices<Report> | null {
  const context = minutesContext(book, meetingId, version);
  const entries = context ? entriesFrom(context.agenda, itemId) : [];
  if (!context || entries.length === 0) return null;
  const blocks = entries.flatMap(entry => itemSection(context, entry));
  const item = itemInWords(context, itemId).replace(' ', '\u00a0');
  const title = `Extract from the minutes of ${meetingName(context)}, ${item}`;
  return reportOf(context, { title, keyword: 'extract', called: 'Extract', blocks, created });
}

/** Whether an item, or one under it, holds what the public version leaves out. */
export function holdsConfidential(
  book: Book,
  place: { readonly meetingId: Id; readonly itemId: Id },
): boolean {
  const created = '2000-01-01T12:00:00Z';
  const open = extractReport(book, place, { version: 'public', created });
  return open?.notices.some(({ code }) => code === 'leftOutOfPublicVersion') ?? false;
}

/** An item of an agenda in its order, and those under it. */
function entriesFrom(agenda: readonly AgendaEntry[], itemId: Id): readonly AgendaEntry[] {
  const at = agenda.findIndex(({ item }) => item.id === itemId);
  const first = agenda[at];
  if (!first) return [];
  const end = agenda.findIndex(({ depth }, place) => place > at && depth <= first.depth);
  return agenda.slice(at, end < 0 ? undefined : end);
}
