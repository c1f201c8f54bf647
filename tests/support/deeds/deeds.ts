import fc from 'fast-check';
import { attendee } from '../../../shared/model/attendance';
import { type Book, recordsOf } from '../../../shared/model/book';
import { apply, type Change } from '../../../shared/model/change';
import { person } from '../../../shared/model/party';
import { contextAt } from '../command-context';
import { AROUND_THE_MINUTES } from './around-the-minutes';
import type { Doing, Of } from './doing';
import { IN_THE_TEXT } from './in-the-text';
import { ON_THE_AGENDA } from './on-the-agenda';
import { WITH_PEOPLE } from './with-people';
import { WITH_STATES } from './with-states';

/** A command by its name, on what the numbers choose. */
export interface Deed {
  readonly name: string;
  readonly of: Of;
}

const DEEDS: Readonly<Record<string, Doing>> = {
  ...IN_THE_TEXT,
  ...ON_THE_AGENDA,
  ...WITH_PEOPLE,
  ...WITH_STATES,
  ...AROUND_THE_MINUTES,
};

const few = fc.nat(12);

/** Ten to forty commands, one after the other. */
export const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({ name: fc.constantFrom(...Object.keys(DEEDS)), of: fc.tuple(few, few, few) }),
  { minLength: 10, maxLength: 40, size: 'max' },
);

/** The book with two people, who attend each meeting; every third meeting is a draft. */
export function peopled(book: Book): Book {
  const people = [person('ada', 'Ada'), person('eve', 'Eve')];
  const attendance = people.map(({ id, name }) => attendee(name, 'present', { partyId: id }));
  const meetings = recordsOf(book, 'meeting').map((meeting, at) => ({
    ...meeting,
    attendance,
    state: at % 3 === 0 ? ('draft' as const) : meeting.state,
  }));
  return apply(book, { put: [...people, ...meetings], remove: [] });
}

/** One thing that was done to a book. */
export interface Done {
  readonly name: string;
  readonly before: Book;
  readonly change: Change;
  readonly after: Book;
}

/** What these deeds do to a book, one after the other; those that cannot be done are left out. */
export function doneTo(first: Book, all: readonly Deed[]): Done[] {
  const context = contextAt();
  const done: Done[] = [];
  let before = first;
  for (const { name, of } of all) {
    const change = DEEDS[name]?.(before, of, context);
    if (!change) continue;
    const after = apply(before, change);
    done.push({ name, before, change, after });
    before = after;
  }
  return done;
}
