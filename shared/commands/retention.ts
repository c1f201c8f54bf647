import { type Book, recordOf, recordsOf } from '../model/book';
import type { Change } from '../model/change';
import type { Retention } from '../model/committee';
import type { Id } from '../model/id';
import type { PartialDate } from '../model/partial-date';
import type { PrivateNote } from '../model/private-note';
import { sameValue } from '../model/same-value';
import { puttingChecked } from './checked-change';
import type { CommandContext } from './command';

/** Sets how long a committee keeps things. `null` where it does so already, or no such time can be. */
export function setRetention(
  book: Book,
  { committeeId, retention }: { committeeId: Id; retention: Retention },
): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  if (!committee || sameValue(committee.retention ?? {}, retention)) return null;
  const { retention: _, ...others } = committee;
  const isNone = Object.keys(retention).length === 0;
  return puttingChecked(isNone ? others : { ...others, retention });
}

/** Sets within how many working days a draft goes to the Chair. `null` where it is so already. */
export function setDraftWithin(
  book: Book,
  { committeeId, days }: { committeeId: Id; days: number },
): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  if (!committee || committee.draftWithin === days) return null;
  return puttingChecked({ ...committee, draftWithin: days });
}

/**
 * Sets until when the documents of a meeting are kept, whatever its committee says; `null` for the day
 * follows the committee again. `null` where that is so already. It is no part of the minutes, and can
 * be set of approved ones.
 */
export function setKeepUntil(
  book: Book,
  { meetingId, until }: { meetingId: Id; until: PartialDate | null },
): Change | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting || (meeting.keepUntil ?? null) === until) return null;
  const { keepUntil, ...others } = meeting;
  return puttingChecked(until === null ? others : { ...others, keepUntil: until });
}

/** Her private notes of a meeting, as far as it is at hand. */
export function privateNotesOf(book: Book, meetingId: Id): readonly PrivateNote[] {
  return recordsOf(book, 'privateNote').filter(note => note.meetingId === meetingId);
}

/**
 * Deletes her private notes of a meeting, not into the trash: they are to be gone. The meeting keeps
 * the day, so that she is not told of them again, also where there were none. `null` without a meeting.
 */
export function deletePrivateNotes(
  book: Book,
  meetingId: Id,
  { today }: CommandContext,
): Change | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) return null;
  const remove = privateNotesOf(book, meetingId).map(({ id }) => id);
  return { put: [{ ...meeting, notesGone: today }], remove };
}
