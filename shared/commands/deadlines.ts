import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Deadline, HolidaysOf } from '../model/deadline';
import type { Id } from '../model/id';
import { sameValue } from '../model/same-value';
import { puttingChecked } from './checked-change';
import type { CommandContext } from './command';

/**
 * Sets what is to be done before and after each meeting of a committee. `null` where there is no such
 * committee, a deadline has no title, or nothing changes.
 */
export function setDeadlines(
  book: Book,
  { committeeId, deadlines }: { committeeId: Id; deadlines: readonly Deadline[] },
): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  if (!committee || sameValue(committee.deadlines ?? [], deadlines)) return null;
  if (deadlines.some(({ title }) => title.trim() === '')) return null;
  const { deadlines: before, ...others } = committee;
  return puttingChecked(deadlines.length === 0 ? others : { ...others, deadlines: [...deadlines] });
}

/** Sets whose bank holidays a committee keeps. `null` where it keeps them already. */
export function setHolidaysOf(
  book: Book,
  { committeeId, holidaysOf }: { committeeId: Id; holidaysOf: HolidaysOf },
): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  if (!committee || (committee.holidaysOf ?? 'englandAndWales') === holidaysOf) return null;
  return puttingChecked({ ...committee, holidaysOf });
}

/** Ticks a deadline of a meeting off, or takes the tick back. `null` where the meeting has none such. */
export function tickDeadline(
  book: Book,
  { meetingId, deadlineId }: { meetingId: Id; deadlineId: Id },
  { today }: CommandContext,
): Change | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  if (!meeting || !committee?.deadlines?.some(({ id }) => id === deadlineId)) return null;
  const { ticked = [], ...others } = meeting;
  const left = ticked.filter(tick => tick.deadlineId !== deadlineId);
  const now = left.length === ticked.length ? [...left, { deadlineId, on: today }] : left;
  return { put: [now.length === 0 ? others : { ...others, ticked: now }], remove: [] };
}
