import type { Book } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import { openMeeting } from './open-meeting';

/** A remark of the checks before sending, by its key, on the minutes of a meeting. */
export interface RemarkOf {
  readonly meetingId: Id;
  readonly key: string;
}

/**
 * Leaves as it is what a check remarked on. `null` where it was left already, or the minutes were
 * circulated: what left the house is left as it is by that.
 */
export function leaveAsIs(book: Book, { meetingId, key }: RemarkOf): Change | null {
  const meeting = openMeeting(book, meetingId);
  const left = meeting?.leftAsIs ?? [];
  if (!meeting || left.includes(key)) return null;
  return { put: [{ ...meeting, leftAsIs: [...left, key] }], remove: [] };
}

/** Looks again at what was left in these minutes. `null` where nothing was, or they were circulated. */
export function lookAgain(book: Book, { meetingId }: Pick<RemarkOf, 'meetingId'>): Change | null {
  const meeting = openMeeting(book, meetingId);
  if (meeting?.leftAsIs === undefined) return null;
  const { leftAsIs: _, ...again } = meeting;
  return { put: [again], remove: [] };
}
