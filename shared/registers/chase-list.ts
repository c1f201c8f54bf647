import type { Book } from '../model/book';
import { recordOf } from '../model/book';
import { capital } from '../model/capital';
import type { Committee } from '../model/committee';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { ownerKey } from '../model/owner';
import type { PartialDate } from '../model/partial-date';
import { actionEntries } from './across/action-entries';
import type { ActionEntry } from './across/entries';
import { orderOfText } from './listing/field';
import { meetingsOf } from './meetings';

/** The open actions of one owner; a joint action is on the page of each. */
export interface ChasePage {
  /** Empty for the actions that nobody has. */
  readonly owner: string;
  readonly entries: readonly ActionEntry[];
}

/** What a committee's secretary asks of everyone before the next meeting. */
export interface ChaseList {
  readonly committee: Committee;
  /** The next meeting; `null` where the book has none yet. */
  readonly meeting: Meeting | null;
  readonly asAt: PartialDate;
  /** One for each owner, by name; the actions without an owner last. */
  readonly pages: readonly ChasePage[];
  /** The actions that are left alone until a later meeting: they are on no page. */
  readonly snoozed: readonly ActionEntry[];
}

/**
 * The chase list of a committee. `book` holds its open actions with all that was said of them. `null`
 * where it has no such committee.
 */
export function chaseList(book: Book, committeeId: Id, asAt: PartialDate): ChaseList | null {
  const committee = recordOf(book, 'committee', committeeId);
  if (!committee) return null;
  const open = actionEntries(book, committeeId).filter(({ status }) => status === 'ongoing');
  const asked = open.filter(({ snoozedUntil }) => snoozedUntil === null);
  const meetings = meetingsOf(book, committeeId);
  const lastHeld = meetings.findLastIndex(({ state }) => state !== 'preparation');
  return {
    committee,
    meeting: meetings[lastHeld + 1] ?? null,
    asAt,
    pages: pagesOf(asked),
    snoozed: open.filter(({ snoozedUntil }) => snoozedUntil !== null),
  };
}

/** The list with the pages of these owners alone. */
export function chasing(list: ChaseList, owners: ReadonlySet<string>): ChaseList {
  return { ...list, pages: list.pages.filter(({ owner }) => owners.has(owner)) };
}

function pagesOf(entries: readonly ActionEntry[]): ChasePage[] {
  const pages = new Map<string, { owner: string; entries: ActionEntry[] }>();
  for (const entry of entries) {
    const names = new Map(entry.owners.map(({ name }) => [ownerKey(name), name]));
    for (const [key, name] of names.size === 0 ? [['', ''] as const] : names) {
      const page = pages.get(key) ?? { owner: capital(name), entries: [] };
      page.entries.push(entry);
      pages.set(key, page);
    }
  }
  return [...pages.values()].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

function placeOf({ owner }: ChasePage): string {
  return owner === '' ? '\uFFFF' : orderOfText(ownerKey(owner));
}
