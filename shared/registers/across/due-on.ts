import type { Due } from '../../model/due';
import type { Meeting } from '../../model/meeting';
import type { PartialDate } from '../../model/partial-date';
import type { ActionEntry } from './entries';

/**
 * The day or month that a due means, told at the meeting that stands at `saidAt` among the meetings of
 * its committee (`-1` before the first); `null` where only words tell, or the next meeting has no date.
 */
export function dueOn(
  due: Due | null,
  meetings: readonly Meeting[],
  saidAt: number,
): PartialDate | null {
  switch (due?.by) {
    case 'date':
      return due.date;
    case 'meeting':
      return meetingMeant(due, meetings)?.date ?? due.date;
    case 'nextMeeting':
      return meetings[saidAt + 1]?.date ?? null;
    default:
      return null;
  }
}

/** Whether an action is still open, and not left alone, after the day or the month it was due. */
export function isOverdue(entry: ActionEntry, today: PartialDate): boolean {
  const { status, snoozedUntil, dueOn: due } = entry;
  return status === 'ongoing' && !snoozedUntil && due !== null && due < today.slice(0, due.length);
}

/** Minutes name a meeting by its month, which the meeting of that month knows to the day. */
function meetingMeant(
  due: Extract<Due, { by: 'meeting' }>,
  meetings: readonly Meeting[],
): Meeting | undefined {
  return meetings.find(({ id, date }) =>
    due.meetingId === null ? date?.startsWith(due.date) : id === due.meetingId,
  );
}
