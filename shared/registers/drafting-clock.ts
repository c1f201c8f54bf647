import { dayNumber } from '../model/calendar';
import type { Committee } from '../model/committee';
import type { Meeting, MeetingState } from '../model/meeting';
import type { PartialDate } from '../model/partial-date';
import { workingDayAfter, workingDaysBetween } from '../working-days/working-days';

/** Within so many working days a draft goes to the Chair, where a committee says nothing else. */
export const DRAFT_WITHIN = 3;

/** How long a draft has been written at. */
export interface DraftingClock {
  /** Days since the meeting, and those of them that were worked. */
  readonly days: number;
  readonly workingDays: number;
  /** By which day it should be with the Chair. */
  readonly dueOn: PartialDate;
  readonly standing: 'calm' | 'dueToday' | 'late';
}

/**
 * The clock of a first draft: it runs from the day on which the meeting closed until the minutes go to
 * the Chair for the first time. `null` where there is no such draft, or its day is not known.
 */
export function draftingClock(
  committee: Committee,
  meeting: Meeting,
  today: PartialDate,
): DraftingClock | null {
  const heldOn = closedOn(meeting);
  if (meeting.state !== 'draft' || wentOut(meeting) || heldOn === null) return null;
  const { holidaysOf = 'englandAndWales', draftWithin = DRAFT_WITHIN } = committee;
  const [start, now] = [dayNumber(heldOn), dayNumber(today)];
  const dueOn = workingDayAfter(heldOn, draftWithin, holidaysOf);
  if (start === null || now === null || dueOn === null) return null;
  return {
    days: now - start,
    workingDays: workingDaysBetween(heldOn, today, holidaysOf),
    dueOn,
    standing: today === dueOn ? 'dueToday' : today > dueOn ? 'late' : 'calm',
  };
}

/** The day on which the meeting ended: an adjourned one may have gone on on another. */
function closedOn({ clock, date }: Meeting): PartialDate | null {
  return clock.findLast(({ what }) => what === 'closed')?.on ?? date;
}

const OUT: readonly MeetingState[] = ['withChair', 'circulated', 'approved'];

function wentOut({ history = [] }: Meeting): boolean {
  return history.some(({ to }) => OUT.includes(to));
}
