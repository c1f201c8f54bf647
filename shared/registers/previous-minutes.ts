import { type Book, recordOf } from '../model/book';
import type { Id } from '../model/id';
import { isToBeApproved, type Meeting } from '../model/meeting';
import { agendaOf } from './agenda';
import { meetingsBefore } from './meetings';

/** The minutes that a meeting can approve: those of earlier meetings that none did, the last first. */
export function minutesToApprove(book: Book, meetingId: Id): Meeting[] {
  const meeting = recordOf(book, 'meeting', meetingId);
  return meeting ? meetingsBefore(book, meeting).filter(isToBeApproved).reverse() : [];
}

/**
 * The minutes that a meeting can correct, the last first: those it can approve, and those that were
 * approved before or by itself, sealed or not.
 */
export function minutesToCorrect(book: Book, meetingId: Id): Meeting[] {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return [];
  return meetingsBefore(book, meeting)
    .filter(each => isToBeApproved(each) || each.state === 'approved')
    .reverse();
}

/**
 * The item of a meeting under which earlier minutes are approved: the one that is asked for where its
 * title speaks of minutes, else the first whose title does, else the one asked for. `null` for none.
 */
export function minutesItem(book: Book, meetingId: Id, asked: Id | null): Id | null {
  const items = agendaOf(book, meetingId).map(({ item }) => item);
  const here = items.find(({ id }) => id === asked);
  if (here && speaksOfMinutes(here.title)) return here.id;
  return items.find(({ title }) => speaksOfMinutes(title))?.id ?? here?.id ?? null;
}

/** Whether a title is that of the item in which minutes are approved. */
export function speaksOfMinutes(title: string): boolean {
  return /\bminutes\b/i.test(title);
}
