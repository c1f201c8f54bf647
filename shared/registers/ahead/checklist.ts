import { type Book, recordOf, recordsOf } from '../../model/book';
import { dayNumber } from '../../model/calendar';
import type { Committee } from '../../model/committee';
import type { Deadline } from '../../model/deadline';
import type { Id } from '../../model/id';
import type { Meeting, MeetingState } from '../../model/meeting';
import type { PartialDate } from '../../model/partial-date';
import { deadlineDay, isCertainYear } from '../../working-days/working-days';

/** A deadline of one meeting. */
export interface Due {
  readonly deadline: Deadline;
  readonly meeting: Meeting;
  /** A working day; `null` while the day of the meeting is not known. */
  readonly day: PartialDate | null;
  /** When it was ticked off; `null` while it was not. */
  readonly doneOn: PartialDate | null;
  /** Whether all bank holidays of its year are known by now. */
  readonly isCertain: boolean;
}

/** The deadlines of a meeting by their days; those of a day not known in the order they are kept. */
export function checklistOf(book: Book, meetingId: Id): Due[] {
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = meeting && recordOf(book, 'committee', meeting.committeeId);
  return meeting && committee ? checklist(committee, meeting) : [];
}

/** The same where both are at hand; the meeting need not be one of the book. */
export function checklist(committee: Committee, meeting: Meeting): Due[] {
  const { deadlines = [], holidaysOf = 'englandAndWales' } = committee;
  return deadlines
    .map((deadline): Due => {
      const day = meeting.date === null ? null : deadlineDay(meeting.date, deadline, holidaysOf);
      const doneOn = meeting.ticked?.find(({ deadlineId }) => deadlineId === deadline.id)?.on;
      return {
        deadline,
        meeting,
        day,
        doneOn: doneOn ?? null,
        isCertain: day === null || isCertainYear(day),
      };
    })
    .sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
}

/** What of a committee's deadlines is past its day and not ticked off, the oldest first. */
export function overdueIn(book: Book, committee: Committee, today: PartialDate): Due[] {
  return recordsOf(book, 'meeting')
    .filter(({ committeeId, state }) => committeeId === committee.id && isUnfinished(state))
    .flatMap(meeting => checklist(committee, meeting))
    .filter(due => isOverdue(due, today))
    .sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
}

/** Whether its day is past, it was not ticked off, and the meeting still waits for it. */
export function isOverdue(due: Due, today: PartialDate): boolean {
  const { day, doneOn } = due;
  return day !== null && doneOn === null && day < today && stillMatters(due);
}

/** Papers matter until the meeting is held, and a draft until it is circulated. */
function stillMatters({ deadline, meeting: { state } }: Due): boolean {
  const isAhead = state === 'preparation';
  return deadline.side === 'before' ? isAhead : !isAhead && isUnfinished(state);
}

/** Of most meetings of a long book everything is done: their days need not be counted. */
function isUnfinished(state: MeetingState): boolean {
  return state !== 'circulated' && state !== 'approved';
}

/** How many days are left to a deadline, negative once it is past; `null` where its day is not known. */
export function dueInDays({ day }: Pick<Due, 'day'>, today: PartialDate): number | null {
  const [due, now] = [day === null ? null : dayNumber(day), dayNumber(today)];
  return due === null || now === null ? null : due - now;
}

/** A deadline as its rule: `5 working days before`, `on the day`. */
export function deadlineInWords({
  workingDays,
  side,
}: Pick<Deadline, 'workingDays' | 'side'>): string {
  if (workingDays === 0) return 'on the day';
  return `${workingDays} working ${workingDays === 1 ? 'day' : 'days'} ${side}`;
}
