import * as z from 'zod/mini';
import { Id } from './id';
import { ClockTime } from './partial-date';

/** How someone belongs to a meeting. Members are present, absent or sent apologies; the rest attend. */
export const Presence = z.enum(['present', 'apologies', 'absent', 'inAttendance']);
export type Presence = z.infer<typeof Presence>;

/** Someone came late, left or came back, at an item and perhaps at a known time. */
export const Movement = z.object({
  what: z.enum(['arrived', 'left', 'returned']),
  itemId: Id,
  at: z.nullable(ClockTime),
});
export type Movement = z.infer<typeof Movement>;

/**
 * One name in the attendance of a meeting. `alternateFor` names the member stood in for; `itemIds`
 * are the items attended, empty for the whole meeting; `remark` is what else was said of it
 * (`by telephone`, `part meeting`).
 */
export const Attendee = z.object({
  name: z.string().check(z.minLength(1)),
  partyId: z.nullable(Id),
  capacity: z.string(),
  organisation: z.string(),
  presence: Presence,
  alternateFor: z.nullable(z.string()),
  itemIds: z.array(Id),
  dialIn: z.boolean(),
  movements: z.array(Movement),
  remark: z.string(),
});
export type Attendee = z.infer<typeof Attendee>;

/** An interest declared, the item it bears on, and whether the person withdrew. */
export const Declaration = z.object({
  name: z.string().check(z.minLength(1)),
  itemId: z.nullable(Id),
  interest: z.string(),
  withdrew: z.boolean(),
});
export type Declaration = z.infer<typeof Declaration>;

/** Someone at the meeting from beginning to end. */
export function attendee(
  name: string,
  presence: Presence,
  known: Partial<Attendee> = {},
): Attendee {
  return {
    partyId: null,
    capacity: '',
    organisation: '',
    alternateFor: null,
    itemIds: [],
    dialIn: false,
    movements: [],
    remark: '',
    ...known,
    name,
    presence,
  };
}
