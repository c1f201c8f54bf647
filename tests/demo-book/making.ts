import type { CommandContext } from '../../shared/commands/command';
import { type Book, recordOf } from '../../shared/model/book';
import type { Id, NewId } from '../../shared/model/id';
import type { Meeting } from '../../shared/model/meeting';
import type { ClockTime, PartialDate } from '../../shared/model/partial-date';
import type { Chance } from './chance';
import type { DemoCommittee } from './demo-committee';
import { MATTERS, type Matter } from './matters';
import type { Talk } from './talk';

/** A meeting that is being made up: whose, which, and what decides. */
export interface Making {
  readonly of: DemoCommittee;
  readonly meetingId: Id;
  readonly date: PartialDate;
  readonly chance: Chance;
  readonly newId: NewId;
}

/** A time of the day of the meeting, in minutes after it began at ten. */
export function contextOf({ date, newId }: Making, minutes: number): CommandContext {
  return { today: date, now: clockAfter(minutes), newId };
}

/** The clock so many minutes after ten. */
export function clockAfter(minutes: number): ClockTime {
  const [hours, rest] = [10 + Math.floor(minutes / 60), minutes % 60];
  return `${String(Math.min(hours, 23)).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** The meeting as it stands in the book. */
export function meetingIn(book: Book, { meetingId }: Making): Meeting {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) throw new Error('The meeting that is being made is not in the book.');
  return meeting;
}

/** Talk at the meeting on the matter of that title, or on any. */
export function talkOf(
  { of, date, chance }: Making,
  title: string,
  known: Pick<Talk, 'actionIds' | 'itemIds'>,
): Talk {
  const { committee } = of;
  const matter: Matter =
    MATTERS.find(each => title.startsWith(each.title)) ?? chance.oneOf(MATTERS);
  return { chance, committee, date, matter, ...known };
}
