import type { Attendee, Presence } from '../../model/attendance';
import type { Book } from '../../model/book';
import type { Meeting } from '../../model/meeting';
import { agendaOf } from '../agenda';
import { hiddenItems } from '../public-version';
import { type AttendeePart, type Correctable, correctable } from './spot';

/** How someone belonged to a meeting, as a correction says it. */
export const PRESENCE_WORDS: Readonly<Record<Presence, string>> = {
  present: 'present',
  apologies: 'apologies',
  absent: 'absent',
  inAttendance: 'in attendance',
};

/** What a member who stands in for nobody stands in for. */
export const NOBODY = 'nobody';

const GROUP = 'attendance';

/** Who was there and how, each part by itself, and last those who are not listed. */
export function correctableAttendance({ attendance }: Meeting): Correctable[] {
  return [
    ...attendance.flatMap((one, at) =>
      partsOf(one, attendance).map(([part, what, known]) =>
        correctable({ spot: { of: 'attendee', at, part }, group: GROUP, what, ...known }),
      ),
    ),
    missing('present', 'a member who is not listed'),
    missing('inAttendance', 'a guest who is not listed'),
  ];
}

type Part = readonly [AttendeePart, string, Pick<Correctable, 'text'> & Partial<Correctable>];

function partsOf(one: Attendee, all: readonly Attendee[]): Part[] {
  const { name, organisation, capacity, presence, alternateFor } = one;
  const others = all.map(other => other.name).filter(other => other !== name);
  const named = [NOBODY, ...new Set([...(alternateFor === null ? [] : [alternateFor]), ...others])];
  return [
    ['name', 'name', { text: name }],
    ['presence', `how ${name} was there`, chosen(PRESENCE_WORDS[presence], ALL_PRESENCES)],
    ['alternateFor', `whom ${name} stood in for`, chosen(alternateFor ?? NOBODY, named)],
    ['organisation', `organisation of ${name}`, { text: organisation }],
    ['capacity', `capacity of ${name}`, { text: capacity }],
  ];
}

const ALL_PRESENCES = Object.values(PRESENCE_WORDS);

function chosen(text: string, choices: readonly string[]): Part[2] {
  return { text, choices };
}

function missing(presence: 'present' | 'inAttendance', what: string): Correctable {
  return correctable({ spot: { of: 'missing', presence }, group: GROUP, what, text: '' });
}

/** The interests that were declared; one in an item that the public does not see is as hidden. */
export function correctableDeclarations(book: Book, meeting: Meeting): Correctable[] {
  const hidden = hiddenItems(agendaOf(book, meeting.id), 'public');
  return meeting.declarations.map(({ name, interest, itemId }, at) =>
    correctable({
      spot: { of: 'declaration', at },
      itemId,
      group: 'declarations of interest',
      what: name,
      text: interest,
      confidential: hidden.get(itemId ?? '') ?? null,
    }),
  );
}
