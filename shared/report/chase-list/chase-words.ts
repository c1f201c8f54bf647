import { dayAndDate } from '../../model/calendar';
import { dueInWords } from '../../model/due';
import { listInWords } from '../../model/list-in-words';
import { ownerKey } from '../../model/owner';
import { dateInWords, type PartialDate } from '../../model/partial-date';
import { isOverdue } from '../../registers/across/due-on';
import type { ActionEntry } from '../../registers/across/entries';
import type { ChaseList, ChasePage } from '../../registers/chase-list';
import { meetingInWords } from '../../registers/meetings';

/** What stands in the place of an owner where an action has none. */
export const NOBODY = 'Actions without an owner';

/** `STSC actions before meeting 34`. */
export function chaseTitle({ committee, meeting }: ChaseList): string {
  const before = meeting ? `before ${meetingInWords(meeting)}` : 'before the next meeting';
  return `${committee.code} actions to update ${before}`;
}

/** When the next meeting is: `Tuesday 18 September 2018`; empty where it is not known. */
export function meetingDay({ meeting }: ChaseList): string {
  return meeting?.date ? dayAndDate(meeting.date) : '';
}

/** How many actions a page has: `3 open actions, 1 of them overdue`. */
export function pageInWords({ entries }: ChasePage, asAt: PartialDate): string {
  const late = entries.filter(entry => isOverdue(entry, asAt)).length;
  const open = entries.length === 1 ? '1 open action' : `${entries.length} open actions`;
  if (late === 0) return open;
  return entries.length === 1 ? `${open}, overdue` : `${open}, ${late} of them overdue`;
}

/** What the list leaves out, in a sentence; `null` where it leaves nothing out. */
export function snoozedSentence({ snoozed }: ChaseList): string | null {
  if (snoozed.length === 0) return null;
  const refs = listInWords(snoozed.map(({ ref }) => ref));
  return snoozed.length === 1
    ? `${refs} is snoozed until a later meeting and is not listed.`
    : `${refs} are snoozed until later meetings and are not listed.`;
}

/** When an action is due, that it is overdue, and the date it had at first. */
export function dueLines(entry: ActionEntry, asAt: PartialDate): string[] {
  const { due, dueNow } = entry;
  if (!dueNow) return ['No due date'];
  const first =
    due && dueInWords(due) !== dueInWords(dueNow) ? [`(at first: ${dueInWords(due)})`] : [];
  return [dueInWords(dueNow), ...(isOverdue(entry, asAt) ? ['OVERDUE'] : []), ...first];
}

/** How old an action is: `4 meetings`, `new`. */
export function ageWords({ meetingsOpen }: ActionEntry): string {
  if (meetingsOpen === 0) return 'new';
  return meetingsOpen === 1 ? '1 meeting' : `${meetingsOpen} meetings`;
}

/** Whose else a joint action is; empty for one of a single owner. */
export function jointlyWith({ owners }: ActionEntry, owner: string): string {
  const others = owners.map(({ name }) => name).filter(name => ownerKey(name) !== ownerKey(owner));
  return others.length === 0 ? '' : `jointly with ${listInWords([...new Set(others)])}`;
}

/** Which meeting last spoke of an action, and when; empty where none has. */
export function lastSaidAt({ lastSaid }: ActionEntry): string {
  if (!lastSaid) return '';
  const { meetingNumber, date } = lastSaid.place;
  const name = meetingNumber === '' ? 'Meeting' : `Meeting ${meetingNumber}`;
  return date === null ? name : `${name}, ${dateInWords(date)}`;
}
