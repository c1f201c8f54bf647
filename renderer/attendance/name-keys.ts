import { arrive, comeBack, leave, setPresence } from '../../shared/commands/attendance';
import { setAttendee } from '../../shared/commands/attendee-details';
import type { Attendee, Presence } from '../../shared/model/attendance';
import { recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { Doing } from '../desk/desk';

/** Someone on the list of a meeting, and the item that is open beside it. */
export interface OnName {
  readonly one: Attendee;
  readonly meetingId: Id;
  readonly itemId: Id | null;
}

/** What a key does to a name on the list, and what is said where it cannot be done. */
export interface NameDeed {
  readonly doing: Doing;
  readonly refusal: string;
}

/** A key that acts on the name that has the focus. */
export interface NameKey {
  readonly key: string;
  /** What it says of the person: `apologies`, `came late`. */
  readonly words: string;
  readonly deed: (on: OnName) => NameDeed;
}

/** The keys that mark how someone is there, and that they came or went at the open item. */
export const NAME_KEYS: readonly NameKey[] = [
  marking('P', 'present', 'present'),
  marking('A', 'apologies', 'apologies'),
  marking('B', 'absent', 'absent'),
  moving('L', 'came late', arrive, 'came or left before'),
  moving('V', 'left', leave, 'is not in the room'),
  moving('R', 'returned', comeBack, 'had not left'),
  {
    key: 'D',
    words: 'dial-in',
    deed: ({ one: { name }, meetingId }) => ({
      // What is drawn may be a moment behind the book: a second press takes the first one back.
      doing: book => {
        const now = recordOf(book, 'meeting', meetingId)?.attendance.find(
          each => each.name === name,
        );
        return setAttendee(book, { meetingId, name, details: { dialIn: !now?.dialIn } });
      },
      refusal: `${name} stays as marked: the minutes were circulated.`,
    }),
  },
];

/** The keys that open a form for the name that has the focus, or beside it. */
export const FORM_KEYS: readonly Pick<NameKey, 'key' | 'words'>[] = [
  { key: 'S', words: 'stands in' },
  { key: 'E', words: 'details' },
  { key: 'I', words: 'interest' },
  { key: 'G', words: 'guest' },
];

function marking(key: string, words: string, presence: Presence): NameKey {
  return {
    key,
    words,
    deed: ({ one, meetingId }) => ({
      doing: book => setPresence(book, { meetingId, name: one.name, presence }),
      refusal: `${one.name} is marked so already.`,
    }),
  };
}

function moving(key: string, words: string, how: typeof arrive, why: string): NameKey {
  return {
    key,
    words,
    deed: ({ one, meetingId, itemId }) => ({
      doing: (book, context) =>
        itemId === null ? null : how(book, { meetingId, name: one.name, itemId }, context),
      refusal: itemId === null ? 'Open the item first.' : `Not now: ${one.name} ${why}.`,
    }),
  };
}
