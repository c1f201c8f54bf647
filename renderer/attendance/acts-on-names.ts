import type { KeyboardEvent } from 'react';
import { removeGuest } from '../../shared/commands/attendee-details';
import type { Attendee } from '../../shared/model/attendance';
import { type Desk, doIt } from '../desk/desk';
import type { MeetingFrame } from '../meeting/meeting-view';
import { say } from '../store/said';
import { NAME_KEYS, type NameDeed } from './name-keys';
import type { OpenForm } from './open-form';

/** Does what a key does to the name that has the focus, or says why not; whether it is such a key. */
export function actOnName(
  desk: Desk,
  { key }: KeyboardEvent<HTMLElement>,
  one: Attendee,
  { meeting }: MeetingFrame,
): boolean {
  const { itemId } = desk.view.getState();
  const marks = NAME_KEYS.find(each => each.key === key.toUpperCase());
  const deed: NameDeed | undefined =
    key === 'Delete'
      ? {
          doing: book => removeGuest(book, { meetingId: meeting.id, name: one.name }),
          refusal: `${one.name} stays on the list: only a guest is taken off it.`,
        }
      : marks?.deed({ one, meetingId: meeting.id, itemId });
  if (!deed) return false;
  if (key === 'Delete') moveOn(one.name);
  if (!doIt(desk, { label: `${one.name} is marked` }, deed.doing)) say(desk.view, deed.refusal);
  return true;
}

/** The form that a key opens for a name; `null` for any other key. */
export function formFor(key: string, { name, presence, alternateFor }: Attendee, desk: Desk) {
  const { itemId } = desk.view.getState();
  const forms: { readonly [key: string]: OpenForm } = {
    E: { form: 'details', name },
    G: { form: 'guest' },
    I: {
      form: 'declaration',
      first: { name, itemId, interest: '', withdrew: false },
      changes: null,
    },
  };
  const mayBeStoodFor = presence !== 'inAttendance' && alternateFor === null;
  if (key.toUpperCase() === 'S' && mayBeStoodFor) return { form: 'alternate', name } as const;
  return forms[key.toUpperCase()] ?? null;
}

/** The arrow keys go from name to name; whether one was pressed. */
export function moveAlong({ key, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  const names = [...document.querySelectorAll<HTMLElement>('.attendee-name')];
  const at = names.indexOf(currentTarget);
  const places: { readonly [key: string]: number } = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: names.length - 1,
  };
  const next = places[key];
  if (next === undefined) return false;
  names[Math.max(0, Math.min(next, names.length - 1))]?.focus();
  return true;
}

/** Gives the keyboard to a name on the list. */
export function focusName(name: string): void {
  const names = [...document.querySelectorAll<HTMLElement>('.attendee-name')];
  names.find(({ dataset }) => dataset['name'] === name)?.focus();
}

/** Goes on with a neighbour before a name leaves the list. */
function moveOn(name: string): void {
  const names = [...document.querySelectorAll<HTMLElement>('.attendee-name')];
  const at = names.findIndex(({ dataset }) => dataset['name'] === name);
  (names[at + 1] ?? names[at - 1])?.focus();
}
