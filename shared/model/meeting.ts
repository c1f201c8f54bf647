import * as z from 'zod/mini';
import { Approval, Correction } from './approval';
import { Attendee, Declaration } from './attendance';
import { ClockEvent } from './clock-event';
import { Id } from './id';
import { ClockTime, PartialDate } from './partial-date';

/** How far a meeting and its minutes have come. */
export const MeetingState = z.enum([
  'preparation',
  'inSession',
  'draft',
  'withChair',
  'circulated',
  'approved',
]);
export type MeetingState = z.infer<typeof MeetingState>;

/**
 * A step in the life of the minutes: which state they came to, when, and under which version label
 * (`0.1`, `1.0`). `why` is her word for a step back, absent for one forward.
 */
export const StateStep = z.object({
  to: MeetingState,
  on: PartialDate,
  at: ClockTime,
  version: z.string(),
  why: z.exactOptional(z.string()),
});
export type StateStep = z.infer<typeof StateStep>;

/** A deadline that was met, and when she ticked it off. */
export const Tick = z.object({ deadlineId: Id, on: PartialDate });
export type Tick = z.infer<typeof Tick>;

/**
 * One meeting of a committee. `number` is as the committee counts (`33`), empty where it does not.
 * `lastFixedAction` is the highest action sequence ever given out and circulated, so that none is
 * given twice, even after an action is taken out. `clock` is the course of the meeting as it was taken
 * live, in its order; `startTime` and `closeTime` follow it, and stand alone where it was not.
 * `plannedEnd` is when it was to end, as an agenda or the head of minutes has it; it is no close.
 * `ticked` are the committee's deadlines that were met for it, absent where none was yet. `history`
 * are the steps its minutes took, the earliest first, `approval` how they stand approved,
 * `corrections` what was corrected after they had left, `keepUntil` until when its documents are kept
 * where she set a day of its own, `notesGone` when she deleted her private notes of it, `leftAsIs` the
 * remarks of the checks before sending that she left, by their keys; each absent where there is none.
 */
export const Meeting = z.object({
  kind: z.literal('meeting'),
  id: Id,
  committeeId: Id,
  number: z.string(),
  title: z.string(),
  date: z.nullable(PartialDate),
  startTime: z.nullable(ClockTime),
  closeTime: z.nullable(ClockTime),
  place: z.string(),
  state: MeetingState,
  version: z.string(),
  attendance: z.array(Attendee),
  quorate: z.nullable(z.boolean()),
  declarations: z.array(Declaration),
  nextMeeting: z.string(),
  lastFixedAction: z.int().check(z.minimum(0)),
  clock: z.array(ClockEvent),
  plannedEnd: z.exactOptional(ClockTime),
  ticked: z.exactOptional(z.array(Tick)),
  history: z.exactOptional(z.array(StateStep)),
  approval: z.exactOptional(Approval),
  corrections: z.exactOptional(z.array(Correction)),
  keepUntil: z.exactOptional(PartialDate),
  notesGone: z.exactOptional(PartialDate),
  leftAsIs: z.exactOptional(z.array(z.string())),
});
export type Meeting = z.infer<typeof Meeting>;

/** A meeting in preparation of which nothing is known but its committee. */
export function meeting(given: Pick<Meeting, 'id' | 'committeeId'> & Partial<Meeting>): Meeting {
  return {
    number: '',
    title: '',
    date: null,
    startTime: null,
    closeTime: null,
    place: '',
    state: 'preparation',
    version: '',
    attendance: [],
    quorate: null,
    declarations: [],
    nextMeeting: '',
    lastFixedAction: 0,
    clock: [],
    ...given,
    kind: 'meeting',
  };
}

/** Whether the minutes have left the house: what they number is then fixed. */
export function isCirculated(meeting: Meeting): boolean {
  return meeting.state === 'circulated' || meeting.state === 'approved';
}

/** Whether there are minutes of it that nobody approved yet. */
export function isToBeApproved({ state }: Pick<Meeting, 'state'>): boolean {
  return state === 'draft' || state === 'withChair' || state === 'circulated';
}
